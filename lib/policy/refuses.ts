import { AI, product } from '../disclosure/normalise.ts';
import { humanWork, refusals, unacceptableUse } from './rules.ts';

/**
 * Whether a clause holds a refusal that is of AI.
 *
 * @param heading whether it is a heading: "Unacceptable use of AI" introduces there, it does not refuse
 */
export function refusesBare(text: string, heading = false): boolean {
  const names = text.includes(AI) || text.includes(product) || /\bsuch (?:contributions?|prs?|code|tools?)\b/.test(text);
  return humanWork.some((pattern) => pattern.test(text)) || (names && refusals.some((pattern) => !(heading && pattern === unacceptableUse) && pattern.test(text)));
}
