import { disclosureLabel } from '../disclosure/label.ts';
import { AI, product } from '../disclosure/normalise.ts';
import { formPatterns, forbidsForm } from './form-rules.ts';
import { frameOf, listFrame } from './frames.ts';
import { gistOf } from './gist.ts';
import { bare, namesWhole, narrowings } from './narrowing.ts';
import type { FileKind } from './policy-paths.ts';
import type { Asks, RestrictedUse } from './policy.ts';
import { contributing, creation, deniedRefusal, dismissals, hardWords, isAside, notRefusal, plainBan, presuppositions, refusals, responsibility, ruleWords, welcomes } from './rules.ts';
import { headsAi, type PolicySentence } from './sections.ts';
import { telling } from './telling.ts';
import { tellingLoosely } from './telling-loosely.ts';

/** What one file's sentences amount to: the first of each. */
export interface Tally {
  /** AI in contributions altogether is refused. */
  refusal: PolicySentence | null;
  /** A kind of text or a purpose is refused. */
  restriction: PolicySentence | null;
  /** A way of working is refused: unattended, unread. */
  caution: PolicySentence | null;
  /** Creating with AI is refused, beside allowed uses. */
  creation: PolicySentence | null;
  welcome: PolicySentence | null;
  /** A welcome to look up, learn or translate with AI. */
  aside: PolicySentence | null;
  presupposed: PolicySentence | null;
  responsible: PolicySentence | null;
  demand: PolicySentence | null;
  hope: PolicySentence | null;
  free: PolicySentence | null;
  rule: PolicySentence | null;
  /** Hard words about AI that no rule here reads. */
  unread: PolicySentence | null;
  /** The first sentence that restricts each use. */
  uses: Map<RestrictedUse, PolicySentence>;
  asks: Asks;
}

/** What is read by single words where no phrase is known: nothing, wishes to be told, or all. */
export type Loosely = 'not' | 'telling' | 'all';

/** Ways of working and conditions: refusing them alone is what most policies that welcome AI do. */
const cautions: readonly RestrictedUse[] = ['unreviewed', 'agents', 'unaccepted issues', 'good first issues'];
/** The pattern of "unacceptable use of AI": as a heading it introduces, it does not refuse. */
const useOf = 7;
/** What other projects do, or what may be done there. */
const ofOthers = /^\W{0,6}(?:some|other|many|several|most) (?:\w{1,12} )?(?:projects|communities|maintainers|repositories)\b|\b(?:my|our|any|all|in|for) other (?:projects|repositories|repos)\b|\bfind (?:an?|another|some other) project\b/;
/** What the software itself does with AI. */
const ofProduct = /\bAI[- ](?!written|generated|assisted|made|authored)(?:\w{1,12} )?(?:features?|integrations?|support|plugins?|functionality|capabilities)\b(?![^.]{1,80}\b(?:contribut|pull|submit|generated))/i;
/** An item of what is not allowed that speaks of handing in what AI made. */
const contributes = /\b(?:submit|contribut|open|send|creat|generat|writ)\w{0,6}\b/;
/** "Has to be agreed on first". */
const agreement = /\b(?:must|need\w{0,2}|requires?|required|ha(?:s|ve) to|only|ask|please)\b[^.]{0,80}\b(?:agreed|agreement|discussed|approv\w{1,3}|cleared|permission|consent|pre-?arranged|ask (?:us|first|before))\b|\b(?:talk to|ask|contact|check with|agree(?:d)? with|discuss\w{0,3} (?:\w{1,8} )?with) (?:us|me|the maintainers?|an? maintainer)\b[^.]{0,20}\b(?:first|before)\b/;
const aboutTelling = /disclos|transparen|attribut|acknowledg|declar|label/i;
const clauseEnd = /; |: (?=[^.:]{0,80}\uE001)| but | however,? | although | though | [–—] | -- |, so /;

/**
 * Reads every sentence of a file; which part it has in the stance is `decide`'s to say.
 *
 * @param loosely what is also read by single words, where no phrase is known
 */
export function count(sentences: readonly PolicySentence[], kind: FileKind, loosely: Loosely = 'not'): Tally {
  const tally: Tally = { refusal: null, restriction: null, caution: null, creation: null, welcome: null, aside: null, presupposed: null, responsible: null, demand: null, hope: null, free: null, rule: null, unread: null, uses: new Map(), asks: 'not said' };
  let implied = null as PolicySentence | null;
  let partly = null as PolicySentence | null;
  let open = null as PolicySentence | null;
  for (const sentence of sentences) {
    const { about } = sentence;
    if (!about && !/[\uE001\uE003]/.test(`${sentence.normal}${sentence.intro?.normal ?? ''}`)) continue;
    if ((kind === 'readme' || kind === 'agents') && !contributing.test(`${sentence.normal} ${sentence.heading.toLowerCase()}`) && !dismissals.test(sentence.normal)) continue;
    if (kind === 'template' && sentence.kind === 'task' && refusesOutright(sentence.normal)) {
      tally.refusal ??= sentence;
      continue;
    }
    if (kind === 'template' && asksInTemplate(sentence)) {
      tally.demand ??= sentence;
      continue;
    }
    if (kind === 'template' && sentence.kind === 'task') continue;
    const said = forbidsOnly(sentence.text) || listFrame(sentence) === 'refused' ? null : (telling(sentence, about) ?? (loosely !== 'not' && about && sentence.kind === 'text' ? tellingLoosely(sentence) : null));
    const told = said && refusesBare(bare(sentence.normal)) && !/\bdisclos|\bdeclar|\backnowledg|\btransparen|\bmust be (?:\w{1,12} )?(?:label|mark|stat|indicat)/.test(sentence.normal) ? null : said;
    if (sentence.kind !== 'heading' || ruleWords.test(sentence.normal)) {
      if (told === 'openly' || told === 'should') open ??= sentence;
      if (told === 'required') tally.demand ??= sentence;
      if (told === 'when substantial') partly ??= sentence;
      if (told === 'implied') implied ??= sentence;
      if (told === 'encouraged' && (!tally.hope || (aboutTelling.test(sentence.heading) && !aboutTelling.test(tally.hope.heading)))) tally.hope = sentence;
      if (told === 'not needed') tally.free ??= sentence;
      if (told === 'reports only') restrict(tally, sentence, ['communication']);
    }
    if (sentence.kind === 'task') continue;
    stand(tally, sentence, kind, told === 'required' || told === 'when substantial' || told === 'should', loosely);
    if (responsibility.test(sentence.normal)) tally.responsible ??= sentence;
    if (ruleWords.test(sentence.normal)) tally.rule ??= sentence;
  }
  const headed = loosely === 'all' && !tally.hope && !tally.free ? sentences.find(({ kind: one, about, heading }) => one === 'text' && about && aboutTelling.test(heading.split(' / ').at(-1) ?? '') && frameOf(heading) === null && !/\b(?:no|not|never)\b/i.test(heading)) : undefined;
  open ??= headed ?? null;
  if (!tally.hope && !tally.free) tally.demand ??= partly ? null : open;
  else tally.hope ??= open;
  const softer = [tally.hope, tally.free].some((one) => one !== null && aboutTelling.test(one.heading));
  if (tally.demand && softer && !aboutTelling.test(tally.demand.kind === 'heading' ? tally.demand.text : tally.demand.heading)) tally.demand = null;
  tally.asks = partly && (!tally.demand || sentences.indexOf(partly) < sentences.indexOf(tally.demand)) ? 'when substantial' : tally.demand ? 'required' : implied && !tally.free && !tally.hope ? 'required' : tally.hope ? 'encouraged' : tally.free ? 'not needed' : 'not said';
  tally.demand ??= partly ?? (tally.free || tally.hope ? null : implied);
  return tally;
}

function restrict(tally: Tally, sentence: PolicySentence, uses: readonly RestrictedUse[]): void {
  for (const use of uses) if (!tally.uses.has(use)) tally.uses.set(use, sentence);
  if (uses.every((use) => cautions.includes(use))) tally.caution ??= sentence;
  else tally.restriction ??= sentence;
}

/** Whether a sentence refuses, limits or welcomes AI. */
function stand(tally: Tally, sentence: PolicySentence, kind: FileKind, told: boolean, loosely: Loosely): void {
  const { normal } = sentence;
  if (creation.test(normal) && /\bnot\b|\bban|\bonly\b|\bforbid|\bprohibit|\blimited\b/.test(normal)) tally.creation ??= sentence;
  const frame = listFrame(sentence);
  if (frame === 'refused' && !refusesBare(bare(normal))) {
    if (/^\W{0,6}(?:(?:any|all|the|writing|generat\w{1,4}|creat\w{1,4}|submitting|source|production|new|or|and|,) ?){0,6}(?:code|contributions?|patches|commits|pull requests?|prs?)\W{0,3}$/.test(normal)) tally.refusal ??= sentence;
    else if (!/\bnot\b/.test(normal)) {
      const uses = narrowings(normal, sentence.intro?.normal);
      if (uses.length === 0 && namesWhole(normal) && normal.includes(AI) && contributes.test(normal)) tally.refusal ??= sentence;
      else restrict(tally, sentence, orUnreviewed(uses));
    }
    return;
  }
  if (frame === 'allowed' && sentence.kind === 'text') {
    if (isAside(normal)) tally.aside ??= sentence;
    else tally.presupposed ??= sentence;
  }
  if (kind === 'agents' && dismissals.test(normal)) tally.refusal ??= sentence;
  if (plainBan.test(normal) && frame !== 'allowed') {
    tally.refusal ??= sentence;
    return;
  }
  let refused = false;
  const others: string[] = [];
  for (const clause of normal.split(clauseEnd)) {
    const text = /[\uE001\uE003]/.test(bare(clause)) ? bare(clause) : clause;
    if (!refusesBare(text, sentence.kind === 'heading') || told || deniedRefusal.test(text) || notRefusal.test(normal) || (ofForm.test(sentence.text) && !/\bwithout\b/.test(normal)) || ofProduct.test(sentence.text)) {
      others.push(clause);
      continue;
    }
    refused = true;
    const uses = narrowings(clause, sentence.heading.toLowerCase());
    if (uses.length > 0) restrict(tally, sentence, uses);
    else if (/:\W{0,6}$/.test(sentence.text) || /\bfollowing (?:\w{1,12} )?uses\b/.test(normal)) restrict(tally, sentence, ['unreviewed']);
    else tally.refusal ??= sentence;
  }
  const rest = refused ? others.join(' ') : normal;
  if (rest === '') return;
  if (welcomes.some((pattern) => pattern.test(rest)) && !ofOthers.test(normal)) {
    if ((isAside(rest) && !namesWhole(rest)) || /\bonly (?:permitted|allowed|accept\w{1,4}|exception)\b/.test(normal)) tally.aside ??= sentence;
    else tally.welcome ??= sentence;
  } else if (presuppositions.some((pattern) => pattern.test(rest))) tally.presupposed ??= sentence;
  else if (!refused && !told && sentence.kind === 'text' && readByWords(tally, sentence, loosely)) return;
  if (!told && !refused && sentence.kind === 'text' && hardWords.test(normal) && !deniedRefusal.test(normal) && !notRefusal.test(normal)) tally.unread ??= sentence;
}

/** Reads a sentence that no phrase of ours fits by its words alone; whether they settled anything. */
function readByWords(tally: Tally, sentence: PolicySentence, loosely: Loosely): boolean {
  const { normal } = sentence;
  if (deniedRefusal.test(normal) || notRefusal.test(normal) || ofForm.test(sentence.text) || ofProduct.test(sentence.text) || /\?\W{0,3}$/.test(sentence.text)) return false;
  let settled = false;
  for (const clause of normal.split(clauseEnd)) {
    if (loosely === 'all' && /[\uE001\uE003]/.test(clause) && agreement.test(clause)) {
      restrict(tally, sentence, ['prior agreement']);
      tally.restriction ??= sentence;
      settled = true;
      continue;
    }
    const gist = gistOf(bare(clause), sentence.about);
    if (gist === null || (loosely !== 'all' && (gist.says === 'allowed' || !gist.outright))) continue;
    settled = true;
    const uses = gist.says === 'refused' ? narrowings(clause, sentence.heading.toLowerCase()) : [];
    if (uses.length > 0) restrict(tally, sentence, uses);
    else if (gist.says === 'refused') tally.refusal ??= sentence;
    else if (isAside(clause) && !namesWhole(clause)) tally.aside ??= sentence;
    else tally.welcome ??= sentence;
  }
  return settled;
}

const orUnreviewed = (uses: readonly RestrictedUse[]): readonly RestrictedUse[] => (uses.length > 0 ? uses : ['unreviewed']);

/** Whether a clause holds a refusal that is of AI. */
function refusesBare(text: string, heading = false): boolean {
  const names = text.includes(AI) || text.includes(product) || /\bsuch (?:contributions?|prs?|code|tools?)\b/.test(text);
  return refusals.some((pattern, index) => (names || index >= refusals.length - 2) && !(heading && index === useOf) && pattern.test(text));
}

/** What is forbidden is a way to name AI, not its use: "No AI attribution in commits". */
export const ofForm = /\bco-?author|\battributions?\b|\btrailers?\b|\bsigned-off|\bassisted-by\b|["“']generated (?:with|by)\b|\b(?:footer|signature)s?\b/i;

/** "Do not add Co-authored-by": a rule about form, not a demand to be told. */
function forbidsOnly(text: string): boolean {
  return forbidsForm.test(text) && formPatterns.slice(0, 5).some(([, pattern]) => pattern.test(text)) && !/\b(?:must|should|please|required|shall)\b[^.]{0,29}[^\w.](?:disclos\w{0,4}|include|add|use)\b/i.test(text.replace(/\b(?:must|should|shall)\W{0,4} not\b/gi, ''));
}

/** A box to tick that says what is not accepted: "I know that AI-generated changes are not accepted". */
const refusesOutright = (normal: string): boolean => /\bnot (?:\w{1,10} )?(?:accepted|allowed|permitted|welcome)\b|\b(?:forbidden|prohibited|banned)\b/.test(normal) && refusesBare(bare(normal)) && narrowings(normal).length === 0;

/** A template's heading that wants an answer: "AI disclosure", "Generative AI". */
export const asksByHeading = ({ text, normal }: PolicySentence): boolean => disclosureLabel(text) !== null || (normal.includes(AI) && headsAi(text) && !/\b(?:polic\w{1,3}|guidelines?|rules?)\b/.test(normal));

/** A template's own question about AI. */
function asksInTemplate(sentence: PolicySentence): boolean {
  if (sentence.kind === 'heading') return asksByHeading(sentence);
  if (sentence.kind === 'task') return sentence.normal.includes(AI) && /\b(?:used|did not|generated|assisted|disclos\w{1,4}|no|assistance)\b/.test(sentence.normal) && !/\bunderstand\b/.test(sentence.normal);
  return false;
}
