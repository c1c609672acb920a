import { AI, product } from '../disclosure/normalise.ts';
import { notionOf, type Notion } from './notions.ts';

/** "I confirm that I wrote it without AI." */
const vows = new Set(['confirm', 'certify', 'wrote', 'promise', 'declare', 'affirm', 'attest', 'agree']);
/** How far a negation reaches, in words: "we do not, as a rule, ever accept". Own choice. */
const reach = 6;

export interface Gist {
  readonly says: 'refused' | 'allowed';
  /** Said outright ("is forbidden", "not accepted"), rather than by a denied act ("do not send"). */
  readonly outright: boolean;
}

interface Word {
  readonly text: string;
  readonly notion: Notion | null;
}

const wordPattern = /[\uE001\uE003]|[\p{L}\p{N}][\p{L}\p{N}'-]{0,40}/gu;
const isAi = ({ text }: Word): boolean => text === AI || text === product;
const isSomebody = ({ text }: Word): boolean => /^(?:you|we|they|i|he|she|one|who|any(?:one|body)|every(?:one|body)|no(?:body|ne)|people|persons?|humans?|members?|users|newcomers|(?:contribut|auth|review|maintain|develop|programm|cod|submitt|committ|translat)[eo]rs?)$/.test(text);
const isMachine = ({ text }: Word): boolean => /^(?:agents?|bots?|robots?)$/.test(text);

/**
 * What a clause that names AI says of it, by the notions of its words and their negation: "has nothing against", "are
 * verboten", "may be used". The first word that settles it counts. Null where none does, or AI is not named.
 *
 * @param clause normalised, see `normalise.ts`
 * @param about whether it stands in a section about AI, where agents and bots are AI
 */
export function gistOf(clause: string, about: boolean): Gist | null {
  const words = (clause.replaceAll('’', "'").match(wordPattern) ?? []).map((text): Word => ({ text, notion: notionOf(text) }));
  const ai = words.findIndex((word) => isAi(word) || (about && isMachine(word)));
  if (ai < 0) return null;
  let denied = -reach - 1;
  for (const [at, { text, notion }] of words.entries()) {
    const turned = at - denied <= reach;
    if (text === 'without' && words.slice(at + 1, at + 6).some(isAi) && words.slice(0, at).some(({ notion: one, text: word }) => one === 'duty' || one === 'act' || vows.has(word))) return { says: 'refused', outright: false };
    if (notion === 'no' || text === 'nothing') denied = turned && at - denied < 3 && text !== 'nor' ? -reach - 1 : at;
    else if (notion === 'bar' && (acts(words, at) || reachesElse(words, at))) continue;
    else if (notion === 'bar') return { says: turned ? 'allowed' : 'refused', outright: true };
    else if (notion === 'let' && !(text === 'free' && words[at - 1] !== undefined && isAi(words[at - 1] as Word))) return { says: turned ? 'refused' : 'allowed', outright: true };
    else if (notion === 'against' && turned) return { says: 'allowed', outright: true };
    else if (notion === 'act' && turned && !describes(words, at, denied) && (ai > denied || prescribed(words, denied) || words.slice(denied, at).some(({ text: one }) => one === 'we'))) return { says: 'refused', outright: false };
    else if (notion === 'can' && !turned && offered(words, at)) return { says: 'allowed', outright: false };
  }
  return null;
}

/** "The bot avoids walls", "AI rejects the input": it keeps out, rather than being kept out. */
function acts(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (isAi(before) || isMachine(before)) && /s$/.test(words[at]?.text ?? '');
}

/** "Care is taken to avoid errors" behind a mention of AI: what is kept out stands behind the verb, and is not AI. */
function reachesElse(words: readonly Word[], at: number): boolean {
  if (!/^(?:avoid|refrain|abstain|forbid|prohibit|disallow|reject|refuse|decline|exclude|discourage|ban)(?:s|n?ing)?$/.test(words[at]?.text ?? '')) return false;
  const behind = words.slice(at + 1, at + 2 * reach);
  return behind.length > 2 && !behind.some((word) => isAi(word) || isMachine(word));
}

/** "AI must not be used" prescribes; "AI does not write good code" describes. */
function prescribed(words: readonly Word[], denied: number): boolean {
  const before = words[denied - 1];
  return before?.notion === 'duty' || before?.notion === 'can' || words[denied + 1]?.text === 'be' || /^(?:mustn't|shouldn't)$/.test(words[denied]?.text ?? '');
}

/** "Not represented as AI-generated work", "nobody counts AI use": the act only describes, unless it "must not be AI-generated". */
function describes(words: readonly Word[], at: number, denied: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  const noun = /^(?:an?|the|any|our)$/.test(before.text) && words.slice(0, at).some(isAi);
  return noun || (isAi(before) && /(?:ed|en)$|^use$/.test(words[at]?.text ?? '') && words[denied + 1]?.text !== 'be');
}

/** "may use AI", "AI can be used": somebody is offered it, rather than AI being said to do something. */
function offered(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 4);
  if (next.some(({ notion }) => notion === 'no')) return false;
  const act = next.findIndex(({ notion }) => notion === 'act');
  return act >= 0 && (next[act - 1]?.text === 'be' || (words.slice(at + act).some(isAi) && (at === 0 || words.slice(0, at).some(isSomebody))));
}
