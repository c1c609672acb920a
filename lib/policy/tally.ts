import type { Asks, RestrictedUse } from './policy.ts';
import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/** What one file's sentences amount to: the first of each. */
export interface Tally {
  /** AI in contributions altogether is refused. */
  refusal: PolicySentence | null;
  /** A refusal that is the whole of a sentence: "do not use AI here". */
  ban: PolicySentence | null;
  /** A kind of text or a purpose is refused. */
  restriction: PolicySentence | null;
  /** A way of working is refused: unattended, unread. */
  caution: PolicySentence | null;
  /** Creating with AI is refused, beside allowed uses. */
  creation: PolicySentence | null;
  welcome: PolicySentence | null;
  /** A welcome to look up, learn or translate with AI. */
  aside: PolicySentence | null;
  /** A welcome for tests, documentation or media, not for the rest. */
  part: PolicySentence | null;
  presupposed: PolicySentence | null;
  /** "If you use AI, …" with what to do then: it may be used. */
  given: PolicySentence | null;
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

/** A tally of nothing. */
export const emptyTally = (): Tally => ({ refusal: null, ban: null, restriction: null, caution: null, creation: null, welcome: null, aside: null, part: null, presupposed: null, given: null, responsible: null, demand: null, hope: null, free: null, rule: null, unread: null, uses: new Map(), asks: 'not said' });

/** What is read by single words where no phrase is known: nothing, wishes to be told, or all. */
export type Loosely = 'not' | 'telling' | 'all';

/** Ways of working and conditions: refusing them alone is what most policies that welcome AI do. */
const cautions: readonly RestrictedUse[] = ['unreviewed', 'agents', 'unaccepted issues', 'good first issues'];

/** "Comments should not be generated", "we expect comments to be written by people", "please avoid it in comments", "a rule of thumb is not to", "may be hidden": wished for, not forbidden. */
const wished = phrase(/\b(?:should not|shouldn't|please (?:try to )?avoid|(?:we|i)(?:'d| would)? (?:rather|prefer)|rule of thumb|we expect|(?:is|are) expected|(?:may|might) be (?:\w{1,12} )?(?:hidden|deleted|removed|closed|moderated|marked))\b/);

/** Whole pull requests of people who are new, not the issues that are kept for them. */
const newcomers = phrase(/\b(?:first-time|new) (?:\w{1,12} )?(?:contributors?|users|authors)\b[^.]{0,60}\b(?:pull requests?|prs?|contributions?|patch(?:es)?|code)\b/);

/** Notes that a sentence restricts uses: a way of working is a caution, a kind of text or a purpose more than that. */
export function restrict(tally: Tally, sentence: PolicySentence, uses: readonly RestrictedUse[]): void {
  for (const use of uses) if (!tally.uses.has(use)) tally.uses.set(use, sentence);
  if (uses.every((use) => (cautions.includes(use) && !(use === 'good first issues' && newcomers.test(sentence.normal))) || (use === 'communication' && wished.test(sentence.normal)))) tally.caution ??= sentence;
  else tally.restriction ??= sentence;
}
