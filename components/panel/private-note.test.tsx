// @vitest-environment jsdom
import { act } from '../../tests/act.ts';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyOutcome, finding, report } from '../../tests/fixtures/reports.ts';
import type { Notes } from '../../lib/notes/note.ts';
import { Panel, type PanelProps } from './panel.tsx';
import type { OpenPrivate } from './private-place.tsx';
import type { Saved } from './use-note-draft.ts';

let root: Root;
let shadow: ShadowRoot;
let props: PanelProps;
let places: Map<string, HTMLElement>;
const onSaveNote = vi.fn<PanelProps['onSaveNote']>();

/** Places that the test can look into, by their titles. */
const openPrivate: OpenPrivate = (host, title, ready) => {
  const body = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(body);
  places.set(title, body);
  ready(body);
  return { refresh: () => undefined, end: () => places.delete(title) };
};

const { reference } = everyOutcome;
const notes = (pull: string, person: string | null, problem: string | null = null): Notes => ({
  pull: { subject: { kind: 'pull', reference }, text: pull },
  person: person === null ? null : { subject: { kind: 'person', login: 'mara-fields' }, text: person },
  problem,
});
const ofPull = 'Private note on this pull request';
const ofPerson = 'Private note on mara-fields';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = vi.fn();
  places = new Map();
  onSaveNote.mockResolvedValue({ problem: null });
  const host = document.body.appendChild(document.createElement('div'));
  shadow = host.attachShadow({ mode: 'open' });
  root = createRoot(shadow.appendChild(document.createElement('div')));
  const nothing = () => undefined;
  props = {
    open: true, restored: false, report: everyOutcome, focus: null, notes: null, notice: null, width: 400, now: new Date('2026-05-04T12:00:00Z'),
    onClose: vi.fn(), onRefresh: nothing, onOptions: nothing, onDrag: nothing, onResize: nothing, openPrivate, onSaveNote,
  };
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function show(part: Partial<PanelProps>) {
  props = { ...props, ...part };
  act(() => root.render(<Panel {...props} />));
}

function field(title: string): HTMLTextAreaElement {
  const found = places.get(title)?.querySelector('textarea');
  if (!found) throw new Error(`There is no ${title}.`);
  return found;
}

function type(title: string, text: string) {
  act(() => {
    // As a browser does it, so that React hears of it.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field(title), text);
    field(title).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  });
}
const leave = (title: string) => act(async () => void field(title).dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true })));
const press = (title: string, init: KeyboardEventInit) => act(async () => void field(title).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init })));
const said = (title: string) => places.get(title)?.querySelector('[role="status"]')?.textContent;
const offers = () => [...shadow.querySelectorAll('.add-note')].map(({ textContent }) => textContent);

test('the person’s note stands in the contributor’s group, the pull’s above all findings, and neither text in the panel itself', () => {
  show({ notes: notes('Waits for the release.', 'Met at the workshop.') });
  expect([field(ofPull).value, field(ofPerson).value]).toEqual(['Waits for the release.', 'Met at the workshop.']);
  const standing = [...shadow.querySelectorAll('.private, .group-title')].map((each) => each.textContent || 'note');
  expect(standing.slice(0, 2)).toEqual(['note', 'Change']);
  expect(standing[standing.indexOf('Contributor') + 1]).toBe('note');
  expect(shadow.querySelector('aside')?.textContent).not.toMatch(/release|workshop/);
});

test('where there is no note one is offered; where the author is not known, none on a person', () => {
  show({ notes: notes('', null) });
  expect(offers()).toEqual(['Add a private note on this pull request']);
  show({ notes: notes('', '') });
  expect(offers()).toEqual(['Add a private note on this pull request', 'Add a private note on mara-fields']);
  act(() => shadow.querySelector<HTMLElement>('.group .add-note button')?.click());
  expect(field(ofPerson).value).toBe('');
  expect(offers()).toEqual(['Add a private note on this pull request']);
});

test('the person’s note stands also where no signal about the contributor is on', () => {
  show({ report: report({ findings: [finding({ signal: 'diff-size' })] }), notes: notes('', 'Met at the workshop.') });
  expect(field(ofPerson).value).toBe('Met at the workshop.');
});

test('a note is saved by Ctrl+Enter and by leaving the field, once each, and says so', async () => {
  show({ notes: notes('', 'Met.') });
  type(ofPerson, 'Met twice.');
  expect(said(ofPerson)).toBe('Saved with Ctrl+Enter, or when you leave the field.');
  await press(ofPerson, { key: 'Enter' });
  expect(onSaveNote).not.toHaveBeenCalled();
  await press(ofPerson, { key: 'Enter', ctrlKey: true });
  expect(onSaveNote).toHaveBeenLastCalledWith({ kind: 'person', login: 'mara-fields' }, 'Met twice.');
  expect(said(ofPerson)).toBe('Saved in this browser');
  await leave(ofPerson);
  expect(onSaveNote).toHaveBeenCalledTimes(1);
  type(ofPerson, 'Met thrice.');
  await leave(ofPerson);
  expect(onSaveNote).toHaveBeenCalledTimes(2);
  type(ofPerson, '');
  await leave(ofPerson);
  expect(said(ofPerson)).toBe('Removed from this browser');
});

test('Escape saves and closes', async () => {
  show({ notes: notes('Waits.', null) });
  type(ofPull, 'Waits no more.');
  await press(ofPull, { key: 'Escape' });
  expect(onSaveNote).toHaveBeenLastCalledWith({ kind: 'pull', reference }, 'Waits no more.');
  expect(props.onClose).toHaveBeenCalled();
});

test('what could not be saved stays, says why in one sentence, and is tried again', async () => {
  onSaveNote.mockResolvedValue({ problem: 'Not saved: the browser refuses to store notes.' });
  show({ notes: notes('', 'Met.') });
  type(ofPerson, 'Met twice.');
  await leave(ofPerson);
  expect([field(ofPerson).value, said(ofPerson)]).toEqual(['Met twice.', 'Not saved: the browser refuses to store notes.']);
  show({ notes: notes('', '', 'The browser does not give out your notes now.') });
  expect(field(ofPerson).value).toBe('Met twice.');
  await leave(ofPerson);
  expect(onSaveNote).toHaveBeenCalledTimes(2);
});

test('notes that cannot be read are said so, and none is offered to be written over what is not seen', () => {
  show({ notes: notes('', '', 'The browser does not give out your notes now.') });
  expect(shadow.querySelector('.note')?.textContent).toBe('The browser does not give out your notes now.');
  expect(offers()).toEqual([]);
  show({ notes: notes('', 'Met.') });
  show({ notes: notes('', '', 'The browser does not give out your notes now.') });
  expect(field(ofPerson).value).toBe('Met.');
});

test('a change from another tab is shown, unless something is being typed here', async () => {
  show({ notes: notes('', 'Met.') });
  show({ notes: notes('', 'Changed elsewhere.') });
  expect(field(ofPerson).value).toBe('Changed elsewhere.');
  type(ofPerson, 'Mine.');
  show({ notes: notes('', 'Changed again.') });
  expect(field(ofPerson).value).toBe('Mine.');
  await leave(ofPerson);
  show({ notes: notes('', 'Mine.') });
  show({ notes: notes('', 'Theirs.') });
  expect(field(ofPerson).value).toBe('Theirs.');
});

test('what is typed while saving is not lost', async () => {
  let answer: (saved: Saved) => void = () => undefined;
  onSaveNote.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  show({ notes: notes('', 'Met.') });
  type(ofPerson, 'Met t');
  await press(ofPerson, { key: 'Enter', metaKey: true });
  type(ofPerson, 'Met twice.');
  await act(async () => answer({ problem: null }));
  show({ notes: notes('', 'Met t') });
  expect(field(ofPerson).value).toBe('Met twice.');
});

test('what is not saved when the page moves on or goes away is saved under the name it was written for', () => {
  show({ notes: notes('', 'Met.') });
  type(ofPerson, 'Met twice.');
  window.dispatchEvent(new Event('pagehide'));
  expect(onSaveNote).toHaveBeenLastCalledWith({ kind: 'person', login: 'mara-fields' }, 'Met twice.');
  type(ofPerson, 'Met thrice.');
  show({ report: null, notes: null });
  expect(onSaveNote).toHaveBeenLastCalledWith({ kind: 'person', login: 'mara-fields' }, 'Met thrice.');
});

test('the last letter is saved though the page goes before it is drawn', () => {
  show({ notes: notes('', 'Met.') });
  const text = field(ofPerson);
  text.value = 'Met twice.';
  text.dispatchEvent(new Event('input', { bubbles: true }));
  window.dispatchEvent(new Event('pagehide'));
  expect(onSaveNote).toHaveBeenLastCalledWith({ kind: 'person', login: 'mara-fields' }, 'Met twice.');
});

test('a note is text, whatever is in it', () => {
  show({ notes: notes('', '<img src=x onerror=alert(1)>\n\u202Egpj') });
  expect(field(ofPerson).value).toBe('<img src=x onerror=alert(1)>\n\u202Egpj');
  expect(places.get(ofPerson)?.querySelectorAll('img')).toHaveLength(0);
  expect(field(ofPerson).maxLength).toBe(2000);
});
