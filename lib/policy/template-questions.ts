import { disclosureLabel } from '../disclosure/label.ts';
import { AI } from '../disclosure/normalise.ts';
import { forbidsOnly } from './form-rules.ts';
import { bare, narrowings } from './narrowing.ts';
import { refusesBare } from './refuses.ts';
import { headsAi, type PolicySentence } from './sections.ts';

/** A box to tick that says what is not accepted: "I know that AI-generated changes are not accepted". */
export const refusesOutright = (normal: string): boolean => /\bi (?:have )?(?:wrote|written|made|typed|created)\b[^;.]{0,40}\b(?:myself|by hand)\b[^.]{0,80}\bno \uE001/.test(normal) || /\bnot (?:\w{1,10} )?(?:accepted|allowed|permitted|welcome)\b|\b(?:forbidden|prohibited|banned)\b|\bfree (?:of|from) \uE001/.test(normal) && (refusesBare(bare(normal)) || refusesBare(normal.replace(/[()]/g, ' '))) && narrowings(normal).length === 0;

/** A template's heading that wants an answer: "AI disclosure", "Generative AI". */
export const asksByHeading = ({ text, normal }: PolicySentence): boolean => disclosureLabel(text) !== null || (normal.includes(AI) && headsAi(text) && !/\b(?:polic\w{1,3}|guidelines?|rules?)\b/.test(normal));

/** A box by which the author answers for what AI made: "I have reviewed all AI-generated code". Nothing is asked by it. */
export const answersFor = (normal: string): boolean => /\uE001-(?:generated|written|assisted) (?:code|changes|content|parts?) (?:was|were|has been|have been|is|are) (?:\w{1,12} )?(?:reviewed|tested|verified|checked|understood)\b|\b(?:review(?:ed)?|underst(?:and|ood)|test(?:ed)?|verif(?:y|ied)|check(?:ed)?|responsib\w{1,8}|accountab\w{1,7}|explain|own|stand behind)\b[^.]{0,60}\uE001/.test(normal) && !/\b(?:disclos\w{1,5}|declar\w{1,5}|label\w{0,4}|i (?:have )?(?:did not |not )?used?|no \uE001|without \uE001|not accepted|not allowed)\b/.test(normal);

/** A box beside a rule: "AI-assisted changes are fine, but read them first". It asks nothing, and lets AI in. */
export const statesRule = (normal: string): boolean => /\uE001[^.;]{0,60}\b(?:is|are) (?:(?!not\b|never\b|no\b)\w{1,12} )?(?:fine|ok|okay|welcome|allowed|accepted|permitted|acceptable)\b|\b(?:you may|feel free to|we accept|we do not mind) (?:(?!not\b|never\b|no\b|only\b)\w{1,12} ){0,2}\uE001/.test(normal);

/** "Tools used (an assistant, another):", with a name of AI. */
const toolsUsed = /^\W{0,8}(?:[\w/]{1,12} ){0,2}(?:tools?|assistants?|models?|use|usage|assistance|involvement|help)(?:\(s\))? (?:(?:i |you |we )?(?:have )?used|involved)\b|^\W{0,8}(?:ai|llms?)(?: tools?| use| usage| assistance| involvement| help)? ?\([^)]{3,60}\) ?:/i;

/** "This is not a purely generated pull request": keeps to a rule, and tells nothing of what helped. */
const wholly = /\b(?:whatever|whichever) tools?\b|\bnot (?:an? )?(?:pure(?:ly)?|fully?|entirely|wholly|completely) \uE001/;

/** A template's own question about AI. */
export function asksInTemplate(sentence: PolicySentence): boolean {
  if (sentence.kind === 'heading') return asksByHeading(sentence);
  if (sentence.kind === 'text') return disclosureLabel(sentence.text) !== null || (toolsUsed.test(sentence.text) && sentence.normal.includes(AI));
  if (sentence.kind === 'task') return !forbidsOnly(sentence.text) && !wholly.test(sentence.normal) && sentence.normal.includes(AI) && /\b(?:used|did not|generated|assisted|disclos\w{1,4}|no|assistance|help|involved|(?:written|made|created|co-?authored) (?:with|by))\b/.test(sentence.normal) && !/\bunderstand\b/.test(sentence.normal);
  return false;
}
