import { AI } from '../disclosure/normalise.ts';
import { forbidsOnly } from './form-rules.ts';
import { frameOf, listFrame } from './frames.ts';
import { bare } from './narrowing.ts';
import type { FileKind } from './policy-paths.ts';
import { refusesBare } from './refuses.ts';
import { contributing, dismissals, responsibility, ruleWords, toPeople } from './rules.ts';
import { aiHeadingPattern, ofSoftware, tellingHeading, type PolicySentence } from './sections.ts';
import { stand } from './stand.ts';
import { emptyTally, restrict, type Loosely, type Tally } from './tally.ts';
import { firmly, inOption, strongTell, telling } from './telling.ts';
import { tellingLoosely } from './telling-loosely.ts';
import { answersFor, asksInTemplate, refusesOutright, statesRule } from './template-questions.ts';
import { widen } from './widening.ts';
import { phrase } from './phrase.ts';

/** "If you want to quote an assistant in a comment, mark it": allowed so. */
const wishedFor = phrase(/^\W{0,6}if you (?:wish|want|choose|would like|need) to\b/);
const aboutTelling = phrase(/disclos|transparen|attribut|acknowledg(?!e?ments?\W{0,4}$)|declar|label/i);

/** "Please include in your PR:" with boxes below, one of which asks which AI helped. */
const wants = phrase(/\b(?:specify|include|state|mention|note|indicate|list|disclose|declare|tell us|answer|confirm|check|tick|add)\b/);
const asksWhat = phrase(/\b(?:what|which) (?:\w{1,12} )?\uE001|\b(?:mark|label|tag|flag)(?:ed)?\b[^.]{0,20}\uE001|\b(?:disclos|declar)\w{1,5}\b|\bwhether\b[^.]{0,20}\uE001/);

const optional = phrase(/\b(?:this|it|that|doing so|which) is (?:\w{1,12} )?(?:not (?:\w{1,12} )?(?:required|mandatory|an? requirement|obligatory|needed)|optional|voluntary)\b/);

/** "We would like to know. This is required." */
const required = phrase(/^\W{0,6}(?:this|it|that|doing so) is (?!not\b)(?:\w{1,12} )?(?:mandatory|required|obligatory|not optional|an? requirement)\b/);

/** "Credit the tool. This is not required." */
function takenBack(sentences: readonly PolicySentence[], demand: PolicySentence): boolean {
  const at = sentences.indexOf(demand);
  if (demand.kind === 'heading' && sentences.some((one) => one.heading.endsWith(demand.text) && ['encouraged', 'not needed'].includes(telling(one, one.about) ?? ''))) return true;
  return !firmly.test(demand.normal) && sentences.slice(at + 1, at + 4).some((one) => one.heading === demand.heading && one.depth === demand.depth && optional.test(one.normal));
}

/** "Openness (encouraged). If AI wrote it, say so.", "## AI disclosure (optional)": what is asked there is asked kindly. */
function optionalHere(sentences: readonly PolicySentence[], { heading, line, normal }: PolicySentence): boolean {
  if (firmly.test(normal)) return false;
  if (inOption.test((heading.split(' / ').at(-1) ?? '').toLowerCase())) return true;
  const opening = sentences.find((one) => one.line === line && one.heading === heading);
  return opening !== undefined && opening.normal !== normal && opening.normal.length < 60 && inOption.test(opening.normal);
}

/** "No AI in the cryptographic code. Otherwise be sensible." */
const otherwise = phrase(/^\W{0,6}(?:otherwise|elsewhere|afterwards|after that|from then on|thereafter|apart from that|in (?:all )?other (?:parts|places|cases)|in the rest|everywhere else|anywhere else|for (?:everything|anything) else|outside (?:of )?(?:it|that|these))\b/);
function elsewhereFine(sentences: readonly PolicySentence[], refusal: PolicySentence): boolean {
  const next = sentences[sentences.indexOf(refusal) + 1];
  return next !== undefined && next.heading === refusal.heading && otherwise.test(next.normal) && !/\b(?:not|no|never|closed?|rejected|banned|block\w{0,2})\b/.test(next.normal);
}

/** What no softer word elsewhere takes back. */
const plainly = phrase(/\b(?:disclose[ds]?|declare[ds]?)\b/);

/** Somebody is spoken to, or something is asked: a section headed "AI declaration" without that declares, and asks for nothing. */
const addresses = phrase(/\b(?:you|your|contribut\w{1,6}|submi\w{1,7}|pull requests?|prs?|commits?|patch(?:es)?|we (?:\w{1,12} )?(?:ask|expect|want|like|need|value|prefer|require|request|encourage)|must|should|shall|please|requires?|required|needs?|expected|always)\b|^\W{0,6}(?:disclose|declare|state|mention|label|mark|say|tell|add|include|note|list|name|use|be)\b/);

/** Whether it stands in a README's section on a policy that speaks to people: what the software may use AI for is none. */
function onPolicy({ heading }: PolicySentence, sentences: readonly PolicySentence[]): boolean {
  return /\bpolic(?:y|ies)\b/i.test(heading) && sentences.some((one) => one.heading === heading && (contributing.test(one.normal) || toPeople.test(one.normal)));
}

/**
 * Reads every sentence of a file; which part it has in the stance is `decide`'s to say.
 *
 * @param loosely what is also read by single words, where no phrase is known
 */
export function count(sentences: readonly PolicySentence[], kind: FileKind, loosely: Loosely = 'not'): Tally {
  const tally = emptyTally();
  let implied = null as PolicySentence | null;
  let partly = null as PolicySentence | null;
  let open = null as PolicySentence | null;
  let before = null as PolicySentence | null;
  for (const sentence of sentences) {
    const { about } = sentence;
    widen(tally, before, sentence);
    before = sentence;
    if (!about && !/[\uE001\uE003]/.test(`${sentence.normal}${sentence.intro?.normal ?? ''}`)) continue;
    if ((kind === 'readme' || kind === 'agents') && !contributing.test(`${sentence.normal} ${sentence.heading.toLowerCase()}`) && !(kind === 'readme' && onPolicy(sentence, sentences)) && !dismissals.test(sentence.normal)) continue;
    if (kind === 'readme' && aiHeadingPattern.test(sentence.heading) && ofSoftware.test(sentence.heading)) continue;
    if (kind === 'template' && sentence.kind === 'task' && statesRule(sentence.normal)) {
      stand(tally, sentence, kind, false, loosely);
      continue;
    }
    if (kind === 'template' && sentence.kind === 'task' && refusesOutright(sentence.normal)) {
      tally.refusal ??= sentence;
      continue;
    }
    if (kind === 'template' && sentence.kind === 'task' && answersFor(sentence.normal)) {
      tally.presupposed ??= sentence;
      tally.responsible ??= sentence;
      continue;
    }
    if (kind === 'template' && asksInTemplate(sentence)) {
      tally.demand ??= sentence;
      continue;
    }
    if (kind !== 'template' && sentence.kind === 'task' && strongTell.test(sentence.normal) && asksInTemplate(sentence)) {
      tally.demand ??= sentence;
      continue;
    }
    if (kind !== 'template' && sentence.kind === 'task' && sentence.intro && wants.test(sentence.intro.normal) && asksWhat.test(sentence.normal)) {
      tally.demand ??= sentence;
      continue;
    }
    if (kind === 'template' && sentence.kind === 'task') continue;
    const said = forbidsOnly(sentence.text) || listFrame(sentence) === 'refused' ? null : (telling(sentence, about) ?? (loosely !== 'not' && (about || sentence.normal.includes(AI)) && sentence.kind === 'text' ? tellingLoosely(sentence) : null));
    const spelt = said === 'encouraged' && sentence.depth > 0 && sentence.intro !== null && telling(sentence.intro, about) !== null;
    const asked = (said === 'required' || said === 'when substantial' || said === 'should') && optionalHere(sentences, sentence) ? 'encouraged' : said;
    const told = spelt ? null : asked && refusesBare(bare(sentence.normal)) && !/\bdisclos|\bdeclar|\battribution|\backnowledg|\btransparen|\bhid(?:es?|ing|den)?\b|\bconceal|\bwithout (?:tell|say|mention)|\bun(?:disclosed|attributed|declared|label|marked|acknowledged|announced|reported)|\b(?:must|has to|have to|needs? to|should|shall) be (?:\w{1,12} )?(?:label|mark|stat|indicat)/.test(sentence.normal) ? null : asked;
    if (sentence.kind !== 'heading' || ruleWords.test(sentence.normal) || tellingHeading.test(sentence.text)) {
      if (told === 'openly' || told === 'should') open ??= sentence;
      // What a heading asks in two words, the sentences below it say in full.
      if (told === 'required' && (!tally.demand || (tally.demand.kind === 'heading' && sentence.kind !== 'heading' && sentence.heading.endsWith(tally.demand.text)))) tally.demand = sentence;
      if (told === 'when substantial') partly ??= sentence;
      if (told === 'implied') implied ??= sentence;
      if (told === 'encouraged' && (!tally.hope || (aboutTelling.test(sentence.heading) && !aboutTelling.test(tally.hope.heading)))) tally.hope = sentence;
      if (told === 'not needed') tally.free ??= sentence;
      if (told === 'reports only' && !wishedFor.test(sentence.normal)) restrict(tally, sentence, ['communication']);
    }
    if (sentence.kind === 'task') continue;
    stand(tally, sentence, kind, told === 'required' || told === 'when substantial' || told === 'should', loosely);
    if (responsibility.test(sentence.normal)) tally.responsible ??= sentence;
    if (ruleWords.test(sentence.normal)) tally.rule ??= sentence;
  }
  if (tally.refusal && elsewhereFine(sentences, tally.refusal)) {
    tally.creation ??= tally.refusal;
    tally.refusal = tally.ban = null;
  }
  const speaks = (of: string): boolean => sentences.some((one) => one.kind === 'text' && one.heading === of && addresses.test(one.normal));
  const headed = loosely === 'all' && kind !== 'readme' && !tally.hope && !tally.free ? sentences.find(({ kind: one, about, heading }) => one === 'text' && about && aboutTelling.test(heading.split(' / ').at(-1) ?? '') && speaks(heading) && frameOf(heading) === null && !/\b(?:no|not|never)\b/i.test(heading)) : undefined;
  open ??= headed ?? null;
  if (!tally.hope && !tally.free) tally.demand ??= partly ? null : open;
  else tally.hope ??= open;
  const softer = [tally.hope, tally.free].some((one) => one !== null && aboutTelling.test(one.heading));
  if (tally.demand && softer && !plainly.test(tally.demand.normal) && !aboutTelling.test(tally.demand.kind === 'heading' ? tally.demand.text : tally.demand.heading)) tally.demand = null;
  if (!tally.demand && tally.hope && required.test(sentences[sentences.indexOf(tally.hope) + 1]?.normal ?? '')) [tally.demand, tally.hope] = [tally.hope, null];
  if (tally.demand && tally.free && !firmly.test(tally.demand.normal)) tally.demand = null;
  if (tally.demand && (tally.hope ?? tally.free) && takenBack(sentences, tally.demand)) tally.demand = null;
  tally.asks = partly && (!tally.demand || sentences.indexOf(partly) < sentences.indexOf(tally.demand)) ? 'when substantial' : tally.demand ? 'required' : implied && !tally.free && !tally.hope ? 'required' : tally.hope ? 'encouraged' : tally.free ? 'not needed' : 'not said';
  tally.demand ??= partly ?? (tally.free || tally.hope || tally.refusal ? null : implied);
  return tally;
}
