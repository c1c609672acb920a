// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyOutcome } from '../../tests/fixtures/reports.ts';
import type { TimeLine as Line } from '../../lib/conversation/time-line.ts';
import { TimeLine } from './time-line.tsx';

const line = everyOutcome.conversation;
if (!line) throw new Error('The sample report has no conversation.');
let root: Root;
let home: HTMLElement;
const onToggle = vi.fn();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  home = document.body.appendChild(document.createElement('div'));
  root = createRoot(home);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const show = (one: Line | null, open: boolean) => act(() => root.render(<TimeLine line={one} open={open} onToggle={onToggle} />));
const button = () => home.querySelector('button') ?? home;
const texts = (selector: string) => [...home.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('folded it is one sentence: whose turn it is', () => {
  show(line, false);
  expect(button().textContent).toBe(line.turn.sentence);
  expect([button().getAttribute('aria-expanded'), texts('ol')]).toEqual(['false', []]);
  act(() => button().click());
  expect(onToggle).toHaveBeenCalledOnce();
});

test('unfolded it lists what happened in order, with its times and waits', () => {
  show(line, true);
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(button().getAttribute('aria-controls') ?? '')?.querySelectorAll('ol > li')).toHaveLength(line.entries.length);
  expect(texts('ol > li')).toEqual([
    '@mira-holt (author) opened it with 2 commits as a draftApril 20, 2026',
    '@mira-holt (author) marked it ready for reviewApril 22, 2026',
    '@noor-thread asked for changesApril 25, 2026 · waited 3 days for a reviewer',
    '@mira-holt (author) pushed 3 commitsApril 27, 2026 to April 28, 2026 · waited 2 days for the author',
    'A deleted account commentedApril 29, 2026',
    '@noor-thread asked for changesMay 2, 2026 · waited 4 days for a reviewer',
    '@a-name-as-long-as-github-lets-anybody-be commented 2 timesMay 3, 2026',
  ]);
  expect([...home.querySelectorAll('ol time')].map((time) => time.getAttribute('datetime'))).toEqual(line.entries.flatMap(({ at, until }) => (at === until ? [at] : [at, until])));
});

test('machine voices stand apart, under their own heading', () => {
  show(line, true);
  expect(texts('section h4')).toEqual(['Machine voices, apart']);
  expect(texts('section li')).toEqual(['CodeRabbit spoke 4 times, last on May 2, 2026', 'pre-commit-ci pushed 1 time, last on April 27, 2026']);
  show({ ...line, machines: [] }, true);
  expect(texts('section')).toEqual([]);
});

test('what was not read is said', () => {
  show({ ...line, unread: 1_204 }, true);
  expect(home.textContent).toContain('1,204 older events were not read.');
});

test('on its way it says so, and unfolds nothing', () => {
  show(null, true);
  expect(button().textContent).toBe('Loading…');
  act(() => button().click());
  expect([onToggle.mock.calls.length, button().getAttribute('aria-expanded'), texts('ol')]).toEqual([0, 'false', []]);
});

test('names from outside stay text', () => {
  const [first] = line.entries;
  if (!first) throw new Error('The sample has no entry.');
  show({ ...line, entries: [{ ...first, who: '<img src=x>\u202Eevil' }], turn: { ...line.turn, sentence: '<b>\u200B' } }, true);
  expect([texts('img, b').length, texts('ol .who')[0], button().textContent]).toEqual([0, '@<img src=x>⟨U+202E⟩evil', '<b>⟨U+200B⟩']);
});
