import { AI } from '../disclosure/normalise.ts';
import type { FileKind } from './policy-paths.ts';
import type { Stance } from './policy.ts';
import { forbidsForm, formPatterns, ofForm } from './form-rules.ts';
import { headsAi, type PolicySentence } from './sections.ts';
import { contributing, deniedWelcome, flatly, isAside, softly } from './rules.ts';
import { namesWhole, narrowings } from './narrowing.ts';
import { pointsElsewhere } from './pointer.ts';
import { runsModels } from './software.ts';
import { statesRule } from './template-questions.ts';
import type { Tally } from './tally.ts';
import { phrase } from './phrase.ts';

/** A stance with the sentence it rests on and our reason in one sentence. */
export interface Decision {
  readonly stance: Stance;
  readonly by: PolicySentence | null;
  readonly reason: string;
}

/** Refused outright, with nothing left to anybody. */
const refuses = phrase(/\b(?:prohibit|forbid|ban|reject|refuse|decline)(?:s|ed)?\b|\bnot (?:be )?(?:accept|allow|permit)\w{0,3}\b/);
/** Words without which a text tells how a project was made, or how its software works. */
const rules = phrase(/\b(?:you|your|contributors?|submitters?|must|should|shall|please|required|expected|not|don't|can't|welcome|allowed|permitted|accepted|polic(?:y|ies)|rules?|guidelines?)\b/);
/** "Drafted under the guidelines of …": what the text itself follows. */
const follows = /\b(?:written|made|prepared|drafted|set out) (?:according to|in line with|following|under) [^.]*/;
/** "Patches by a model go in the bin": a rule in words we may not know, unless it tells of the past. */
const sendsIn = ({ normal, kind }: PolicySentence): boolean => kind !== 'heading' && /[\uE001\uE003]/.test(normal) && namesWhole(normal) && !/\b(?:was|were|did|had|has|have)\b/.test(normal);
/** "We do not use AI to guess dates" in a README is about the software, unless it names what is sent in. */
const submitting = phrase(/\b(?:contribut\w{1,6}|pull requests?|prs?|patch(?:es)?|submi\w{1,7}|commits?|merged?|maintainers?|issues?|code|polic(?:y|ies))\b/);
/** "Vibe-coded patches are declined" with nothing softer beside it: what AI wrote is, whatever it is called. */
const unnamed = ({ normal }: PolicySentence): boolean => /\bvibe coded \uE001-generated\b/.test(normal) && flatly.test(normal) && !softly.test(normal) && narrowings(normal.replace('vibe coded ', '')).length === 0;
const trains = phrase(/\b(?:train(?:s|ed|ing)?|crawl\w{0,4}|scrap\w{1,4}|index\w{0,3}|data ?sets?|fine-?tun\w{1,4})\b/);
/** Somebody is to answer for it, rather than having reviewed it once. */
const answering = phrase(/\b(?:you|your|contributors?|authors?|submitters?|developers?|humans?|persons?|people|must|should|shall|needs?|requires?|required|responsib\w{1,8}|accountab\w{1,7})\b/);
/** What is refused is only what its author did not look at or does not grasp: the rest is taken. */
const grasped = phrase(/\b(?:if|unless|without|that|which|who|whose)\b[^.]{0,80}\b(?:explain|understand|justify|defend)\w{0,3}\b|\b(?:unless|without|before|until)\b[^.]{0,60}\b(?:review|test|check|verif|read)\w{0,8}\b/);
/** "AI may be used to translate only": for nothing else then. */
const onlySo = phrase(/\b(?:only|solely|exclusively|nothing else|limited to|restricted to|exceptions?)\b/);

/**
 * Weighs what a file's sentences amount to. What says in so many words that AI's contributions are fine keeps a refusal from
 * being the whole of it, wherever it stands. A refusal stands unless AI is welcomed for writing; a demand to be told says
 * that AI may be used; what is merely careless or unattended may be refused by a policy that allows AI.
 */
export function decide(tally: Tally, kind: FileKind, sentences: readonly PolicySentence[]): Decision {
  const { refusal, ban, restriction, caution, welcome, aside, presupposed, given, responsible, demand, hope, free, rule } = tally;
  if ((kind === 'policy' || kind === 'guide') && runsModels(sentences)) return { stance: 'none found', by: null, reason: 'The file tells what the software does with models as it runs.' };
  const inWords = welcome ?? sentences.find(({ normal }) => statesRule(normal) && namesWhole(normal) && !isAside(normal) && !deniedWelcome.test(normal)) ?? null;
  if (ban && !inWords && !tally.part && !(demand && namesWhole(demand.normal) && ban.kind === 'heading')) return { stance: 'refuse', by: ban, reason: 'A sentence refuses AI in contributions, and none allows it.' };
  if (refusal && /\bby default\b/.test(refusal.normal) && (aside ?? presupposed) && !(welcome ?? given ?? demand)) return { stance: 'restricted', by: refusal, reason: 'Refused by default, with exceptions named.' };
  if (refusal && tally.part && (demand || !(welcome ?? given))) return { stance: 'restricted', by: refusal, reason: 'Code is refused, other work is allowed.' };
  if (refusal && !(inWords ?? given) && !(demand ?? hope ?? free)) return { stance: 'refuse', by: refusal, reason: 'A sentence refuses AI in contributions, and none allows it.' };
  const taken = [inWords, given, presupposed].some((one) => one !== null && one !== demand);
  if (refusal && !taken && demand && (flatly.test(refusal.normal) || refuses.test(refusal.normal)) && (refusal.kind === 'comment' || sentences.indexOf(refusal) < sentences.indexOf(demand))) {
    return aside ? { stance: 'restricted', by: refusal, reason: 'A sentence refuses AI, others allow some uses and ask to be told of them.' } : { stance: 'refuse', by: refusal, reason: 'A sentence refuses AI in contributions; telling is asked for beside it.' };
  }
  if (caution && unnamed(caution) && !(refusal ?? restriction ?? welcome ?? given ?? aside ?? presupposed ?? demand ?? hope ?? free ?? tally.creation)) return { stance: 'refuse', by: caution, reason: 'Contributions written by AI are refused, and nothing is said of a use that is taken.' };
  if (tally.creation) return { stance: 'restricted', by: tally.creation, reason: 'Creating with AI is refused or limited, other uses are allowed.' };
  if (demand) return { stance: 'disclose', by: demand, reason: 'A sentence asks to be told when AI was used.' };
  if (refusal) return { stance: 'restricted', by: refusal, reason: 'Some uses are refused, others are allowed.' };
  if (restriction && tally.asks === 'not said') return { stance: 'restricted', by: restriction, reason: welcome ? 'AI is allowed, some uses are refused.' : 'Some uses are refused; nothing is said of the others.' };
  if (restriction && tally.uses.has('prior agreement') && (!welcome || restriction === tally.uses.get('prior agreement'))) return { stance: 'restricted', by: restriction, reason: 'Only what is agreed on beforehand or listed is allowed.' };
  if (welcome) return { stance: 'allowed', by: welcome, reason: 'A sentence allows AI, and none asks to be told.' };
  if (hope ?? free) return { stance: 'allowed', by: hope ?? free, reason: 'Telling is invited, not required; AI is taken as given.' };
  if (restriction) return { stance: 'restricted', by: restriction, reason: 'Some uses are refused.' };
  const pointer = pointsElsewhere(sentences.filter(({ heading }) => kind === 'policy' || headsAi(heading)));
  if (pointer && kind !== 'agents' && kind !== 'readme' && !caution) return { stance: 'could not tell', by: pointer.sentence, reason: `The policy lies elsewhere and was not read: ${pointer.link}` };
  if (aside && !presupposed) return onlySo.test(aside.normal) || (caution && !grasped.test(caution.normal)) ? { stance: 'restricted', by: caution ?? aside, reason: 'Only some uses are allowed.' } : { stance: 'allowed', by: aside, reason: 'Some uses are allowed, and none is refused.' };
  if (caution && !presupposed && !(kind === 'readme' && !submitting.test(`${caution.normal} ${caution.heading.toLowerCase()}`))) return { stance: grasped.test(caution.normal) ? 'allowed' : 'restricted', by: caution, reason: 'A way of using AI is refused; nothing is said of the others.' };
  if (tally.unread && kind !== 'agents' && kind !== 'readme') return { stance: 'could not tell', by: tally.unread, reason: 'A sentence speaks against AI in words that could not be read.' };
  if (presupposed && (kind === 'policy' || responsible || (kind === 'guide' && headsAi(presupposed.heading) && contributing.test(presupposed.heading.toLowerCase())))) {
    return { stance: 'allowed', by: presupposed, reason: 'AI use is taken as given, with the contributor answering for it; at most careless use is refused.' };
  }
  if (kind === 'guide' && given && headsAi(given.heading)) return { stance: 'allowed', by: given, reason: 'AI use is taken as given; nothing is refused.' };
  if (kind === 'agents' && sentences.some(({ text }) => formPatterns.slice(0, 5).some(([, pattern]) => pattern.test(text)) || /\bpull request|\bcontribut/i.test(text))) return { stance: 'allowed', by: rule, reason: 'The file gives agents rules for contributing and refuses none.' };
  if (kind !== 'agents' && kind !== 'readme' && responsible && headsAi(responsible.heading) && answering.test(responsible.normal)) return { stance: 'allowed', by: responsible, reason: 'The contributor answers for what AI helped with; nothing is refused.' };
  const named = kind === 'guide' || kind === 'policy' ? sentences.find(({ text, normal }) => ofForm.test(text) && forbidsForm.test(text) && !/\bwithout\b/.test(normal)) : undefined;
  if (named) return { stance: 'allowed', by: named, reason: 'Only how AI may be named is ruled; nothing is said against its use.' };
  const naming = sentences.filter((one) => one.kind !== 'heading' && one.normal.includes(AI));
  if (naming.length > 0 && naming.every((one) => trains.test(one.normal))) return { stance: 'none found', by: null, reason: 'The file tells who may train models on the project, not how it is contributed to.' };
  if (kind === 'policy' && sentences.length > 3 && !sentences.some((one) => rules.test(one.normal.replace(follows, '')) || sendsIn(one))) return { stance: 'none found', by: null, reason: 'The file tells of AI, and rules nothing.' };
  if (rule && (kind === 'policy' || (kind !== 'agents' && kind !== 'readme' && headsAi(rule.heading)))) return { stance: 'could not tell', by: rule, reason: 'The text speaks of AI; whether it allows, restricts or refuses it could not be read.' };
  const headed = kind === 'guide' ? sentences.find(({ heading, kind: one, normal }) => one === 'text' && headsAi(heading) && contributing.test(normal)) : undefined;
  if (headed) return { stance: 'could not tell', by: headed, reason: 'A section is headed as if about AI; what it says of contributions could not be read.' };
  return { stance: kind === 'policy' ? 'could not tell' : 'none found', by: null, reason: 'The file speaks of AI without a rule for contributions.' };
}
