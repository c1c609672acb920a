import type { Asks, Form } from './policy.ts';
import { brandPattern, formPatterns, tellWord } from './rules.ts';
import type { PolicySentence } from './sections.ts';

/** Words after which a form is forbidden, and words behind a form that forbid it. */
export const forbidBefore = /\b(?:do not|don't|must not|mustn't|should not|shouldn't|never|not|no|cannot|can't|may not|forbid\w{0,5}|prohibit\w{0,4}|disallow\w{0,3}|instead of|rather than|without|remove|omit|avoid)\b[^.;]{0,90}$/i;
export const forbidBehind = /^[^.;]{0,120}\b(?:(?:is|are|be|will be|must be) (?:\w{1,10} )?(?:not (?:\w{1,8} )?(?:allowed|permitted|accepted|acceptable)|forbidden|prohibited|banned|disallowed|removed|rejected)|can(?:'t|not) be (?:merged|accepted)|must not|not allowed)\b/i;
export const permits = /\b(?:is permitted|are permitted|is allowed|is required|are required|may use|must be (?:acknowledged|disclosed))\b/i;
export const labelPattern = /[`"']([A-Za-z][\w: -]{1,30})[`"'] label|\blabel(?:l?ed)?(?: with| as|:)? [`"']([A-Za-z][\w: -]{1,30})[`"']/i;
const isTrailer = (form: Form): boolean => form.endsWith('-by') || form === 'trailer';

/**
 * The forms a policy asks for and those it forbids, and the labels it names. A form is forbidden by its own sentence, or by
 * the sentence with a colon above its list ("AI agents must not:").
 */
export function formsOf(sentences: readonly PolicySentence[], asks: Asks): { forms: Form[]; forbiddenForms: Form[]; labels: string[] } {
  const wanted = new Set<Form>();
  const forbidden = new Set<Form>();
  const labels = new Set<string>();
  let intro: PolicySentence | null = null;
  for (const sentence of sentences) {
    const { text, normal } = sentence;
    if (intro && intro.heading !== sentence.heading) intro = null;
    const listed = intro !== null && /\b(?:not|never|prohibited|forbidden)\b/i.test(intro.text);
    for (const [form, pattern] of formPatterns) {
      const match = pattern.exec(text);
      if (!match) continue;
      const before = text.slice(0, match.index);
      const behind = text.slice(match.index + match[0].length);
      const forbids = (forbidBefore.test(before) && !/\bif\b[^.;]{0,60}$/i.test(before)) || forbidBehind.test(behind) || (listed && !permits.test(text));
      if (isTrailer(form) && forbids) forbidden.add(form);
      else if (!forbids && asks !== 'not needed' && form !== 'signed-off-by' && (isTrailer(form) || tellWord.test(normal))) wanted.add(form);
    }
    const brand = brandPattern.exec(text);
    if (brand && forbidBefore.test(text.slice(0, brand.index))) forbidden.add('brand name');
    const label = labelPattern.exec(text);
    const name = label?.[1] ?? label?.[2];
    if (name && /\b(?:ai|llm|gen|agent|assist)/i.test(name)) {
      labels.add(name);
      if (asks !== 'not said') wanted.add('label');
    }
    if (/:\W{0,6}$/.test(text)) intro = sentence;
  }
  if (!labels.size) wanted.delete('label');
  for (const form of forbidden) wanted.delete(form);
  return { forms: [...wanted], forbiddenForms: [...forbidden], labels: [...labels] };
}
