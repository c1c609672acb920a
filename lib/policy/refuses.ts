import { AI, product } from '../disclosure/normalise.ts';
import { humanWork, refusals, unacceptableUse } from './rules.ts';
import { phrase } from './phrase.ts';

/** "If a model wrote the patch, …": the condition names AI. */
export const condition = phrase(/^\W{0,6}(?:if|when|whenever|where|should) [^;]{0,160}[\uE001\uE003][^;]{0,120}, (?:then |please |so )?([^,.;]{4,120})\W{0,3}$/);
/** "… we will not merge it", "… it will be closed": what is kept out is the whole, not a part of it. */
export const keptOut =
  phrase(/\bnot (?:\w{1,12} )?(?:interested|want (?:it|them|that|those))\b|\bkeep (?:it|them|that) to (?:yourself|yourselves)\b|\bnot the (?:right )?(?:place|project|repository) for (?:it|them|that|you)\b|\b(?:it|they) (?:has|have|needs?) to be (?:rewritten|redone|written again) by (?:hand|you|an? human)\b|\bnot bother (?:to )?(?:send|submit|open|contribut)\w{0,3}\b|\b(?:not|never|n't|cannot) (?:be )?(?:\w{1,12} ){0,2}?(?:merge|accept|review|take|consider|submit|open|send|contribute|welcome|look at)(?:d|ed)?(?: (?:it|them|that|this|those|these|here|anything|(?:(?:the|your|any|an?|that|this|such) )?(?:pull requests?|prs?|mrs?|patch(?:es)?|changes?|contributions?|code|submissions?|work)))?(?: here| at all| either)?$|(?<!\bnot )(?<!\bn't )\b(?:be|get|gets|is|are) (?:\w{1,12} ){0,2}?(?:closed|rejected|declined|refused|deleted|denied|discarded)\b|^(?:we|i)(?: will|'ll)? (?:close|reject|decline|refuse|delete|discard) (?:it|them|the|your)\b/);

/**
 * Whether a clause holds a refusal that is of AI.
 *
 * @param heading whether it is a heading: "Unacceptable use of AI" introduces there, it does not refuse
 */
export function refusesBare(text: string, heading = false): boolean {
  const names = text.includes(AI) || text.includes(product) || /\bsuch (?:contributions?|prs?|code|tools?)\b/.test(text);
  const main = condition.exec(text)?.[1];
  if (main !== undefined && !/[\uE001\uE003]/.test(main)) return keptOut.test(main) || humanWork.some((pattern) => pattern.test(main));
  return humanWork.some((pattern) => pattern.test(text)) || (names && refusals.some((pattern) => !(heading && pattern === unacceptableUse) && pattern.test(text)));
}
