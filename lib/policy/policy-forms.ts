import { AI } from '../disclosure/normalise.ts';
import type { FileKind } from './policy-paths.ts';
import type { Asks, Form } from './policy.ts';
import { brandPattern, formPatterns } from './form-rules.ts';
import { asksByHeading } from './template-questions.ts';
import { tellingLoosely } from './telling-loosely.ts';
import { strongTell, telling, weakTell } from './telling.ts';
import { exampleTrailers } from './example-trailers.ts';
import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/** Words after which a form is forbidden, and words behind a form that forbid it. */
export const forbidBefore = phrase(/\b(?:do not|don't|must not|mustn't|should not|shouldn't|never|not|no|cannot|can't|may not|forbid\w{0,5}|prohibit\w{0,4}|disallow\w{0,3}|instead of|rather than|without|remove|omit|avoid|strip|drop|delete|leave out|get rid of)\b[^.;]{0,90}$/i);
export const forbidBehind = phrase(/^[^.;]{0,120}\b(?:(?:is|are|be|will be|must be) (?:\w{1,10} )?(?:not (?:\w{1,8} )?(?:allowed|permitted|accepted|acceptable)|forbidden|prohibited|banned|disallowed|removed|rejected)|can(?:'t|not) be (?:merged|accepted)|must not|not allowed|(?:is|are) (?:reserved |meant )?(?:only )?for (?:people|humans?|persons?|human authors))\b/i);
export const permits = phrase(/\b(?:is permitted|are permitted|is allowed|is required|are required|may use|must be (?:acknowledged|disclosed))\b/i);
export const labelPattern = phrase(/[`"']([A-Z][\w: -]{1,30})[`"'] label|\blabel(?:l?ed)?(?: with| as|:)? [`"']([A-Z][\w: -]{1,30})[`"']/i);
/** What need not be done is neither asked for nor forbidden. */
export const spared = phrase(/\b(?:need not|needn't|no need|not (?:required|requires?|necessary|need))\b/i);
const aboutTelling = phrase(/disclos|transparen|attribut|acknowledg|declar|label/i);
const isTrailer = (form: Form): boolean => form.endsWith('-by') || form === 'trailer';

/**
 * The forms a policy asks for and those it forbids, and the labels it names. A form is forbidden by its own sentence, or by
 * the sentence with a colon above its list ("AI agents must not:").
 */
export function formsOf(sentences: readonly PolicySentence[], asks: Asks, kind: FileKind, source: string): { forms: Form[]; forbiddenForms: Form[]; labels: string[] } {
  const wanted = new Set<Form>();
  const forbidden = new Set<Form>();
  const labels = new Set<string>();
  let intro: PolicySentence | null = null;
  /** A short call right before: "Say so." */
  let called = false;
  for (const sentence of sentences) {
    const { normal } = sentence;
    const text = sentence.text.replace(/\b(etc|e\.g|i\.e)\./g, '$1');
    if (intro && intro.heading !== sentence.heading) intro = null;
    const listed = intro !== null && /\b(?:not|never|prohibit\w{0,3}|forbid\w{0,4}|banned)\b/i.test(intro.text);
    const named = /\b(?:co-?author|assisted-by|generated-by|signed-off|co-developed)/i.test(text);
    const asked = called || (sentence.about && tellingLoosely(sentence) === 'required') || strongTell.test(`${normal} ${text.toLowerCase()}`) || weakTell.test(normal) || weakTell.test(`${sentence.intro?.normal ?? ''} ${normal}`) || telling(sentence, true) !== null || aboutTelling.test(sentence.heading.split(' / ').at(-1) ?? '') || (/:\W{0,6}$/.test(text) && /\b(?:include|state|provide|specify|mention|list)\b/i.test(text));
    called = text.length < 40 && telling(sentence, true) === 'required';
    const question = kind === 'template' && asks !== 'not said' && sentence.kind !== 'comment';
    if (question && sentence.kind === 'heading' && asksByHeading(sentence)) wanted.add('section');
    if (question && sentence.kind === 'task' && (normal.includes(AI) || sentence.heading !== '')) wanted.add('checkbox');
    if (kind !== 'template' && asks !== 'not said' && sentence.kind === 'task' && normal.includes(AI) && aboutTelling.test(sentence.heading.split(' / ').at(-1) ?? '')) wanted.add('checkbox');
    if (question && /\btools?(?:\(s\))? used\b|\bwhich (?:\w{1,10} )?(?:tools?|models?)\b/i.test(text)) wanted.add('tool name');
    for (const [form, pattern] of formPatterns) {
      const match = pattern.exec(text);
      if (!match) continue;
      const before = text.slice(0, match.index);
      if (spared.test(before)) continue;
      const behind = text.slice(match.index + match[0].length);
      const forbids = (forbidBefore.test(before) && !/\bif\b[^.;]{0,60}$/i.test(before)) || forbidBehind.test(behind) || (listed && !permits.test(text));
      if (form === 'trailer' && forbids && named) continue;
      if (isTrailer(form) && forbids) forbidden.add(form);
      else if (!forbids && asks !== 'not needed' && form !== 'signed-off-by' && (isTrailer(form) || asked)) wanted.add(form);
    }
    const brand = brandPattern.exec(text);
    if (brand && !spared.test(text.slice(0, brand.index)) && forbidBefore.test(text.slice(0, brand.index))) forbidden.add('brand name');
    const label = labelPattern.exec(text);
    const name = label?.[1] ?? label?.[2];
    if (name && /\b(?:ai|llm|gen|agent|assist)/i.test(name)) {
      labels.add(name);
      if (asks !== 'not said') wanted.add('label');
    }
    if (/:\W{0,6}$/.test(text)) intro = sentence;
  }
  const shown = exampleTrailers(source);
  if (asks !== 'not needed' && asks !== 'not said') for (const form of shown.wanted) wanted.add(form);
  for (const form of shown.forbidden) if (!shown.wanted.includes(form)) forbidden.add(form);
  if (!labels.size) wanted.delete('label');
  for (const form of forbidden) wanted.delete(form);
  return { forms: [...wanted], forbiddenForms: [...forbidden], labels: [...labels] };
}
