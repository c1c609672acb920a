import { AI } from '../disclosure/normalise.ts';
import { withoutActs } from './acting.ts';
import { bare } from './narrowing.ts';
import { formPatterns } from './form-rules.ts';
import type { Form } from './policy.ts';
import type { PolicySentence } from './sections.ts';
import { hides, hopes, notNeeded, ofQuotes, ofTranslation, substantial, toUsers, unrelated, whoDoNot, type Telling } from './telling.ts';
import { phrase } from './phrase.ts';
import { tellsElse } from './told-when.ts';

/** Verbs of telling, also the everyday ones that mean it only in a section about AI, with what is told or to whom. */
export const tells = new RegExp(
  `\\b(?:(?:disclos|declar|stat|mention|(?<!as )not(?:e[sd]?|ing)|say|said|tell|told|writ(?:e|ten|ing)|mark|label|tag|flag|indicat|inform|let|know|specif|list|name|acknowledg|credit|reveal|summari[sz]|describ|outlin|document|includ(?!ing\\b)|add|put|announc|admit)\\w{0,4})\\b(?= (?:\\w{1,14} ){0,4}?(?:${AI}|(?:it|that|this|so|us|which|what|how|reviewers?|maintainers?)\\b))|${AI}[^.,]{0,60}\\b(?:disclosed|declared|stated|mentioned|noted|written down|marked|labell?ed|tagged|flagged|indicated|documented|listed|named|acknowledged)\\b`,
);
const tellsAll = new RegExp(tells.source, 'g');
/** Something visible that such a change is to bear. */
export const bears = phrase(/\b(?:gets?|carr(?:y|ies)|bears?|ha(?:s|ve) to have|needs?|with|add|put|tick|check|fill|ends? (?:in|with)|starts? with|begins? with|comes? with|contains?|includes?|means|calls for|takes)\b[^.]{0,40}\b(?:label|tag|trailer|line|box|section|prefix|marker?|footer|assisted-by|generated-by)\b|\b(?:label|tag|trailer|line|box|section|prefix|marker?|footer)\b[^.]{0,40}\b(?:required|mandatory|must|needed|set)\b/);
/** Firm by wording, or an order. */
export const firm = phrase(/\b(?:must|need(?:s|ed)?|ha(?:s|ve) to|required?|requires|shall|please|always|expect(?:ed|s)?|ask(?:ed|s)?|want to know|should|gets?|carr(?:y|ies)|bears?|ends? (?:in|with)|starts? with|begins? with|comes? with|mandatory|obligatory|then|means|calls for)\b|^\W{0,6}(?:each|every|all) (?:pull requests?|prs?|commits?|patch(?:es)?|merge requests?)\b|(?:^|[:;–—] )\W{0,6}(?:(?:just|simply|also|and|but|yes|always|therefore|hence|thus|so|if [^,]{1,60}|when [^,]{1,60}|where [^,]{1,60}),? ){0,2}(?:disclose|declare|state|mention|note|say|tell|write|mark|label|tag|flag|indicate|inform|let|specify|list|name|summari[sz]e|describe|outline|acknowledge|add|put|include|fill|answer|tick|check|announce|admit|begin|start|end|prefix)\b/);
export const denied = phrase(/\b(?:not|never|no|nor|neither|cannot|without|instead of)\b|n't\b/);
/** Invites without asking. */
export const courtesy = phrase(/\b(?:courtesy|we like|glad|thankful|grateful|bonus|kind of you|nice|good form|polite|plus|helps? us|love to (?:hear|know)|curious|up to you|if you (?:want|like|wish))\b/);
/** "Tell us what you tried": not what helped. */
const elsewhere = /^(?:tell|let|say|inform)\w{0,3} (?:us|me|reviewers?|maintainers?|the \w{1,12}) (?:know )?(?:what|how|which|why|where|when|about)\b(?![^.;]{0,60}(?:\uE001|\b(?:used?|using|tools?|help\w{0,3}|assist\w{0,5}|generated|wrote|written|did|it|prompts?)\b))/;
/** "(`Assisted-by:` on every commit)". */
const trailerOn = phrase(/\b(?:assisted|generated)-by\b\W{0,4} (?:on|in) (?:each|every|all)\b/i);
/** Everyday words that mean nothing but telling. */
export const knows = phrase(/\b(?:so (?:that )?we|lets? us|we (?:want|need|like)) (?:to )?know\b|\btell us\b|\bsays? so\b/);
export const plainly = phrase(new RegExp(`\\b(?:disclos|declar|label|mark|flag|tag)\\w{0,4}\\b|\\b(?:which|what) (?:[^.]{0,20}${AI}|(?:parts?|code|lines|files|was|were|is)\\b)|\\b(?:that|if|where) [^.]{0,12}${AI} (?:was|has|helped)`));
/** A box of which nothing is said. */
const anyBox = /^\W{0,6}(?:please )?(?:check|tick) (?:the|all|every|each) box(?:es)?\b(?![^.;]{0,60}\b(?:used?|help|assist\w{0,5}|tools?|disclos\w{1,4})\b)/;
const placeForms: readonly Form[] = ['assisted-by', 'co-authored-by', 'generated-by', 'co-developed-by', 'checkbox', 'section', 'label', 'title', 'description', 'commit message', 'trailer', 'tool name'];
export const noMatter = phrase(/\b(?:tell|say|disclose|mention)\b[^.]{0,20} or (?:don't|not|do not)\b|\b(?:do not|don't) (?:need|have|want|care) to (?:know|hear|ask|tell|say)\b|\b(?:don't|do not|won't|will not|never) ask\b/);

/**
 * Reads a sentence of a section about AI as a wish to be told, by everyday words: "then please write it in the pull
 * request", "such changes get the label". Only where no phrase of `telling.ts` did.
 */
export function tellingLoosely({ normal: whole, text, intro, heading }: PolicySentence): Telling | null {
  const normal = `${/\b(?:assisted|generated|co-developed)-by\b|\b(?:ai|llm)-(?:assisted|generated)\b/i.test(text) ? `${AI}: ` : ''}${withoutActs(bare(whole).trim())}`;
  if (/\?\W{0,3}$/.test(text) || ofQuotes.test(normal) || toUsers.test(normal) || tellsElse(normal) || ofTranslation(normal) || (!normal.includes(AI) && unrelated.test(normal))) return null;
  if (noMatter.test(normal) || (notNeeded.test(normal) && !whoDoNot.test(normal))) return 'not needed';
  const headed = /disclos|attribut|transparen|declar/i.test(heading.split(' / ').at(-1) ?? '');
  if (!headed && !normal.includes(AI) && intro?.normal.includes(AI) !== true && !/\b(?:it|that|this|so|us|yes)\b/.test(normal)) return null;
  if (hides.test(normal) || trailerOn.test(text)) return 'required';
  const yes = /^\W{0,4}yes\b/.test(normal);
  const place = formPatterns.some(([form, pattern]) => placeForms.includes(form) && pattern.test(text));
  // "Check the box once you are done": which box is not said.
  if (!normal.includes(AI) && !headed && anyBox.test(normal)) return null;
  const verb = [...normal.matchAll(tellsAll)].find(({ index }) => !/\b(?:if|when|where) [^,]{0,160}$/.test(normal.slice(0, index))) ?? (place ? bears.exec(text.toLowerCase()) : null);
  if (place && courtesy.test(normal) && normal.includes(AI)) return 'encouraged';
  if (!verb && !(yes && place)) return null;
  if (verb && /^(?:tell|let|say|inform)/.test(verb[0]) && elsewhere.test(normal.slice(verb.index))) return null;
  if (verb && denied.test(normal.slice(Math.max(0, verb.index - 30), verb.index))) return null;
  if (courtesy.test(normal)) return 'encouraged';
  if (!place && !knows.test(normal) && !plainly.test(normal)) return null;
  const required = intro !== null && /\b(?:conditions?|requirements?|rules?|terms|must|provided|as long as|only if|we ask|please)\b/.test(intro.normal);
  if (!firm.test(normal) && !yes && !required) return hopes.test(normal) ? 'encouraged' : null;
  return substantial.test(normal) ? 'when substantial' : 'required';
}
