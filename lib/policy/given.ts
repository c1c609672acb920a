import { AI } from '../disclosure/normalise.ts';
import { keptOut, refusesBare } from './refuses.ts';
import { isAside } from './rules.ts';
import { phrase } from './phrase.ts';

const using = phrase(new RegExp(`^\\W{0,6}(?:if|when|whenever) (?:you|they|contributors?|anyone|someone|a contributor|authors?)(?:'re| are| do| did| have| choose to| decide to| plan to| want to| wish to)? (?:\\w{1,12}ly )?(?:us(?:e|es|ed|ing)|rel(?:y|ied) on|employ|leverage)\\b ([^,;]{0,60}${AI}[^,;]{0,80}), (.{4,400})$`));

/**
 * "If you do use AI, clean up its output": whoever says so takes what was made with it, unless it is for looking things
 * up, or the rest of the sentence refuses it.
 *
 * @param normal a sentence, normalised
 */
export function givesUse(normal: string): boolean {
  const [, condition = '', main = ''] = using.exec(normal) ?? [];
  return condition !== '' && !isAside(condition) && !keptOut.test(main) && !refusesBare(normal);
}
