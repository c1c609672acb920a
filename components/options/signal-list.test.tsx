// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { everyKind } from '../../tests/signals/every-kind.ts';
import type { Layer, SignalSettings } from '../../lib/thresholds/resolve.ts';
import { SignalList } from './signal-list.tsx';

const file = (settings: SignalSettings): Layer => ({ from: 'repository-file', signals: { 'every-kind': settings } });

let unmount = () => undefined as void;
afterEach(() => act(() => unmount()));

function draw(inherited: readonly Layer[], own: SignalSettings | undefined): HTMLElement {
  const place = document.createElement('div');
  const root = createRoot(place);
  unmount = () => root.unmount();
  act(() =>
    root.render(
      <SignalList
        id="t" signals={[everyKind]} layer="user-repository" inherited={inherited} own={own === undefined ? {} : { 'every-kind': own }}
        focus={null} onChange={() => undefined}
      />,
    ),
  );
  return place;
}

const control = (form: HTMLElement, key: string) => form.querySelector(`:is(input, select, textarea)#t-every-kind-${key}`);
const source = (form: HTMLElement, key: string) => form.querySelector(`#t-every-kind-${key}-source`)?.textContent;

describe('the form of a signal', () => {
  it('draws a control with a name for every kind of threshold', () => {
    const form = draw([], undefined);
    for (const key of ['lines', 'share', 'strict', 'stance', 'paths']) {
      expect(control(form, key), key).not.toBeNull();
      expect(form.querySelector(`label[for="t-every-kind-${key}"]`)?.textContent, key).not.toBe('');
    }
    expect([...form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')].filter(({ checked }) => checked)).toHaveLength(2);
  });

  it('says beside each value where it comes from, and holds only its own', () => {
    const form = draw([file({ lines: 900, paths: [] }), { from: 'user', signals: { 'every-kind': { strict: true } } }], { stance: 'refuse', kinds: [] });
    expect(source(form, 'lines')).toBe('900, from .github/another-signal.yml');
    expect(source(form, 'paths')).toBe('an empty list, from .github/another-signal.yml');
    expect(source(form, 'strict')).toBe('yes, your default');
    expect(source(form, 'stance')).toBe('refuse, set for this repository');
    expect(source(form, 'kinds')).toBe('an empty list, set for this repository');
    expect(source(form, 'share')).toBe('0.5, the default');
    expect(control(form, 'lines')).toMatchObject({ placeholder: '900', value: '' });
    expect(form.querySelectorAll('[aria-label^="Reset "]')).toHaveLength(2);
    expect(form.textContent).toContain('On, set for this repository · 2 set here');
  });

  it('names a stored value that is wrong beside its field, with what holds instead', () => {
    const form = draw([file({ lines: 900 })], { lines: 'plenty' });
    expect(form.textContent).toContain('Lines must be a whole number from 1 to 5000. This is not saved.');
    const wrong = form.querySelector('[aria-invalid="true"]');
    expect(wrong?.getAttribute('aria-describedby')?.split(' ')).toContain('t-every-kind-lines-error');
    expect(source(form, 'lines')).toBe('900, from .github/another-signal.yml');
  });

  it('shows a signal that is off, and who switched it off', () => {
    const form = draw([file(false)], undefined);
    expect(form.textContent).toContain('Off, from .github/another-signal.yml');
    expect(form.textContent).toContain('Inherit (off, from .github/another-signal.yml)');
    expect(control(form, 'lines')).toBeNull();
    expect(draw([file(false)], {}).textContent).toContain('On, set for this repository');
  });
});
