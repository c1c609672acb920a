import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { everyKind } from '../../tests/signals/every-kind.ts';
import type { Layer, SignalSettings } from '../../lib/thresholds/resolve.ts';
import { SignalList } from './signal-list.tsx';

const file = (settings: SignalSettings): Layer => ({ from: 'repository-file', signals: { 'every-kind': settings } });

function draw(inherited: readonly Layer[], own: SignalSettings | undefined): string {
  return renderToStaticMarkup(
    <SignalList
      id="t" signals={[everyKind]} layer="user-repository" inherited={inherited} own={own === undefined ? {} : { 'every-kind': own }}
      focus={null} onChange={() => undefined}
    />,
  );
}

const source = (html: string, key: string) => new RegExp(`id="t-every-kind-${key}-source">([^<]*)<`).exec(html)?.[1];

describe('the form of a signal', () => {
  it('draws a control with a name for every kind of threshold', () => {
    const html = draw([], undefined);
    for (const key of ['lines', 'share', 'strict', 'stance', 'paths']) expect(html).toMatch(new RegExp(`<(input|select|textarea)[^>]*id="t-every-kind-${key}"`));
    for (const key of ['lines', 'share', 'strict', 'stance', 'paths']) expect(html).toContain(`<label for="t-every-kind-${key}">`);
    expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(2);
  });

  it('says beside each value where it comes from, and holds only its own', () => {
    const html = draw([file({ lines: 900, paths: [] }), { from: 'user', signals: { 'every-kind': { strict: true } } }], { stance: 'refuse', kinds: [] });
    expect(source(html, 'lines')).toBe('900, from .github/another-signal.yml');
    expect(source(html, 'paths')).toBe('an empty list, from .github/another-signal.yml');
    expect(source(html, 'strict')).toBe('yes, your default');
    expect(source(html, 'stance')).toBe('refuse, set for this repository');
    expect(source(html, 'kinds')).toBe('an empty list, set for this repository');
    expect(source(html, 'share')).toBe('0.5, the default');
    expect(html).toMatch(/id="t-every-kind-lines"[^>]*placeholder="900"[^>]*value=""|id="t-every-kind-lines"[^>]*value=""[^>]*placeholder="900"/);
    expect(html.match(/aria-label="Reset /g)).toHaveLength(2);
    expect(html).toContain('On, set for this repository · 2 set here');
  });

  it('names a stored value that is wrong beside its field, with what holds instead', () => {
    const html = draw([file({ lines: 900 })], { lines: 'plenty' });
    expect(html).toContain('Lines must be a whole number from 1 to 5000. This is not saved.');
    expect(html).toMatch(/aria-invalid="true" aria-describedby="[^"]*t-every-kind-lines-error"/);
    expect(source(html, 'lines')).toBe('900, from .github/another-signal.yml');
  });

  it('shows a signal that is off, and who switched it off', () => {
    const html = draw([file(false)], undefined);
    expect(html).toContain('Off, from .github/another-signal.yml');
    expect(html).toContain('Inherit (off, from .github/another-signal.yml)');
    expect(html).not.toContain('t-every-kind-lines');
    expect(draw([file(false)], {})).toContain('On, set for this repository');
  });
});
