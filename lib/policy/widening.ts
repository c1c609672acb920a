import { kinds, namesWhole } from './narrowing.ts';
import type { PolicySentence } from './sections.ts';
import type { Tally } from './tally.ts';
import { phrase } from './phrase.ts';

const reaches = phrase(/^\W{0,6}(?:and |but )?(?:this|that|it|the same(?: rule)?|(?:this|that|the) (?:rule|ban|policy|restriction|prohibition)) (?:also |likewise |equally )?(?:appl(?:y|ies)|goes|holds?|extends?|counts|is true) (?:\w{1,10} ){0,3}?(?:to|for) (.{2,300})/);
const all = phrase(/^(?:everything|anything|all (?:else|of it|work|parts|files|content)|every (?:part|file|line)|any (?:part|file|work)|the (?:whole|entire)\b)(?! (?:you|people|anyone|contributors?) (?:post|say|send|tell)\b)/);
const persons = /\b(?:contributors?|maintainers?|authors?|submitters?|committers?|members?|developers?)\b/g;
const narrow = kinds.map(([use]) => use);

/**
 * "This applies to everything", "the same goes for code" behind a refusal of AI for a kind of text or work: the whole is
 * refused then, and the refusal before is noted as of all. Who it applies to, and what is posted, widen nothing.
 *
 * @param before the sentence right before
 */
export function widen(tally: Tally, before: PolicySentence | null, { normal, heading }: PolicySentence): void {
  if (before?.heading !== heading) return;
  const target = reaches.exec(normal)?.[1]?.replace(persons, ' ').trim();
  if (target === undefined || !(all.test(target) || namesWhole(target))) return;
  const refused = [...tally.uses].filter(([, sentence]) => sentence === before).map(([use]) => use);
  if (refused.length > 0 && refused.every((use) => narrow.includes(use)) && tally.restriction === before) tally.refusal ??= before;
}
