import type { Form } from '../../lib/policy/policy.ts';

/** Words of a label that name one form and no other. */
const words: readonly (readonly [Form, RegExp])[] = [
  ['assisted-by', /\bassisted-by\b/i],
  ['generated-by', /\bgenerated-by\b/i],
  ['co-authored-by', /\bco-?authored-by\b/i],
  ['co-developed-by', /\bco-?developed-by\b/i],
  ['signed-off-by', /\bsigned-off-by\b/i],
  ['checkbox', /\bcheck-?box(?:es)?\b|\b(?:two|three) boxes\b/i],
  ['section', /\b(?:heading|section)\b/i],
  ['label', /\blabel\b/i],
  ['title', /\btitle\b/i],
  ['description', /\b(?:pr|pull request) (?:description|text|body|note)\b|\bin (?:the )?description\b/i],
  ['commit message', /\bin (?:the )?commit messages?\b/i],
  ['tool name', /\btool names?\b|\btool\(s\)|\btools,|\bwhich tools?\b|\bevery tool\b/i],
  ['extent', /\bextent\b|\bwhich parts\b|\bfor what\b/i],
  ['brand name', /\bbrand(?:ing)?\b|\bmodel names?\b/i],
];

/**
 * The forms that a label in free text names. Only words that can mean one form are mapped: "PR text: tool name + extent" is
 * a description, a tool's name and an extent; "must be disclosed" and "free text" are none. What stands in `<…>` or `[…]`
 * is a place to fill in and names nothing.
 *
 * @returns null where the label names no form that is known, so that nothing can be measured by it; none for `-`
 */
export function labelledForms(label: string): ReadonlySet<Form> | null {
  if (/^\s*-/.test(label) || label === '') return new Set();
  const text = label.replace(/<[^<>]{0,80}>|\[[^[\]]{0,80}\]/g, ' ');
  const named = words.filter(([, pattern]) => pattern.test(text)).map(([form]) => form);
  return named.length > 0 ? new Set(named) : null;
}

/** How the forms of one kind were read. */
export interface FormCount {
  found: number;
  missed: number;
  /** Read, but not named by a label from which forms could be told. */
  extra: number;
}
export type FormCounts = Partial<Record<Form, FormCount>>;

/**
 * Counts the forms read from one row against those its label names; a null label counts nothing. That a trailer stands in a
 * commit message goes without saying where the label names the trailer.
 */
export function countForms(counts: FormCounts, labelled: ReadonlySet<Form> | null, read: readonly Form[]): void {
  if (labelled === null) return;
  const of = (form: Form): FormCount => (counts[form] ??= { found: 0, missed: 0, extra: 0 });
  for (const form of labelled) of(form)[read.includes(form) ? 'found' : 'missed'] += 1;
  const trailer = [...labelled].some((form) => form.endsWith('-by'));
  for (const form of read) if (!labelled.has(form) && !(trailer && (form === 'trailer' || form === 'commit message'))) of(form).extra += 1;
}
