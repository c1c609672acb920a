import type { Meaning } from './catalogue/entry.ts';
import { foreignHelped, foreignNone, foreignPattern } from './languages.ts';
import { AI, foreignNames, namesForeign, normalise, product } from './normalise.ts';
import { answered } from './answered.ts';
import { denyingWord, nonePatterns } from './denial-patterns.ts';
import { agentPatterns, foundOnly, guards, helpedPatterns, reviewedPatterns, type Guarded } from './statement-patterns.ts';

/** What one sentence says about AI in this change; null where it says nothing. */
export interface Statement {
  readonly meaning: Meaning;
  readonly scope?: string;
}

export const exceptPattern = /\b(?:except|other than|apart from|besides|aside from|excluding)\b/;
/** Translation and wording, as the only thing a tool was used for. */
export const languagePattern = /\b(?:translat\w{0,6}|grammar\w{0,6}|spelling|spell-?check\w{0,4}|wording|rewording|proof-?read\w{0,4}|phras\w{0,5}|english)\b/;
export const codeWordPattern = /\b(?:coding|cod(?:ed|e)|tests?|implement\w{0,8}|fix\w{0,4}|functions?|commits?|patch\w{0,3}|debug\w{0,5}|everything|regex|scripts?|refactor\w{0,4}|draft\w{0,4}|generat\w{0,4})\b/;
export const scopePattern = /\b(?:only|just|solely|mainly|mostly|purely|primarily)\b[^.;]{2,100}|\b(?:used|helped|assisted|consulted|assistance|help)\b[^.;]{0,40}? (?:for|to|with|in|on) ([^.;]{3,100})/i;

function holds(sentence: string, patterns: readonly Guarded[]): Guarded | undefined {
  return patterns.find(({ pattern, guard }) => {
    const match = pattern.exec(sentence);
    if (!match) return false;
    const before = sentence.slice(0, match.index);
    return guards[guard](before, match[0], sentence.slice(match.index + match[0].length));
  });
}

/** "Yes, ", "Hi, ", "Full disclosure: ": says nothing by itself and hides that a sentence begins. */
export const greetingPattern = /^\W{0,4}(?:(?:please note that|note that|be warned(?: that)?|be aware that|heads[- ]up|yes|yep|yeah|hi|hello|well|also|fyi|btw|note|full disclosure|to be (?:honest|transparent|clear)|for (?:transparency|the record|full disclosure)|in the interest of (?:full )?(?:transparency|disclosure)) ?(?:[,:!–—-] {0,3}|(?<=that ?))){1,2}/i;

/** "In compliance with the policy: …" introduces what was done. */
export const compliancePattern = /^\W{0,6}(?:in (?:compliance|accordance|line|keeping) with|as (?:required|requested|asked|demanded|per)(?: by| in)?|per|following|according to|to comply with|complying with) (?:[\w'-]{1,16} ){0,5}?(?:polic(?:y|ies)|guidelines?|guide|rules?|requirements?|template)[,:;] {0,3}/i;

/** "See [Using AI tools]": a title of another page. */
export const pointingPattern = /^\W{0,4}(?:please )?(?:see|read|refer to|cf\.?)(?: also)?:? \W{0,3}(?:(?:the|our) )?(?:using|use of|usage of|how to|working with|contributing with|guidelines|policy|section)\b/i;

/** "… are not allowed", "… will be closed": a rule about such work, whoever did it. */
export const verdictPattern = /\b(?:is|are|be|being) (?:\w{3,12} )?(?:allowed|permitted|accepted|acceptable|prohibited|forbidden|banned|discouraged|encouraged|unwelcome|closed|rejected|disallowed)\b|\b(?:must|shall|may|should) not (?:be (?:used|submitted|posted|listed|credited)|use|submit|post|open|contain|include|add|rely)\b|\bnot (?:acceptable|allowed|accepted|permitted)\b/;

/** "I understand that …": what follows is the rule. */
export const understoodPattern = /^\W{0,4}(?:i|we) (?:hereby |fully )?(?:understand|acknowledge|agree|accept|am aware|are aware|know|reali[sz]e|confirm)(?: that)?\b(?! (?:i|we|this)\b)/;

/** Longer "sentences" are data; only their beginning is read, which also bounds the time of every pattern. */
export const sentenceLimit = 1_200;

/**
 * Reads one sentence of the author's own.
 *
 * A denial is looked for first, then a tool's part in the work, then a tool that only found or reviewed something; so
 * "no AI was used" never counts as use, and "found and fixed with Claude" counts as use.
 *
 * @param sentence without line breaks; questions say nothing
 */
export function readStatement(sentence: string): Statement | null {
  const { answer, rest } = answered(sentence);
  if (answer === 'open') return null;
  if (answer === 'no') {
    const said = readStatement(rest);
    return normalise(rest).includes(AI) && (said === null || discloses(said)) ? { meaning: 'none-used' } : null;
  }
  const read = rest.slice(0, sentenceLimit).replace(greetingPattern, '').replace(compliancePattern, '');
  const text = normalise(read);
  const foreign = namesForeign(read) ? normalise(read.replace(foreignNames, 'AI')) : text;
  if (!foreign.includes(AI) && !text.includes(product) && !/\bvibe[ -]?cod/.test(text)) return null;
  if (/\?\W{0,6}$/.test(text) || pointingPattern.test(read)) return null;
  if ((verdictPattern.test(text) && (understoodPattern.test(text) || !/\b(?:i|my|i'm|i've)\b/.test(text))) || /^[^"“”]{1,400}["”]\W{0,3}$/.test(read)) return null;
  const otherTongue = foreignPattern.test(foreign);
  if ((denyingWord.test(text) && holds(text, nonePatterns)) || (otherTongue && holds(foreign, foreignNone))) return deny(text, sentence);
  if (foundOnly.test(text)) return { meaning: 'tool-reviewed' };
  const helped = holds(text, helpedPatterns) ?? (otherTongue ? holds(foreign, foreignHelped) : undefined);
  if (helped) return { meaning: languageOnly(text) ? 'language-only' : wrote(text), ...scopeOf(sentence) };
  return holds(text, reviewedPatterns) ? { meaning: 'tool-reviewed' } : null;
}

/** "I wrote the description myself, without AI": nothing is said of the change. */
const ofTalk = /\b(?:wrote|written|typed|write) (?:the |this |my )?(?:prs? |pull request |issue )?(?:descriptions?|comments?|summary|title|replies)\b[^.;]{0,30}\b(?:myself|by hand|by me|without)\b|^\W{0,4}(?:(?:the|this|my|all|these|an?) )?(?:\w{2,12} ){0,2}?(?:descriptions?|comments?|messages?|summary|title|repl(?:y|ies)|response)\b(?: (?:above|below|here))? (?:is |was |are |were |has been |have been )?(?:not|never|written|typed|wrote|isn't|wasn't)\b/;

/** Whether a statement tells of a tool's part in the change. */
const discloses = (said: Statement | null): boolean => said !== null && said.meaning !== 'none-used' && said.meaning !== 'tool-reviewed';

function deny(text: string, sentence: string): Statement | null {
  if (ofTalk.test(text)) return null;
  const exception = exceptPattern.exec(text);
  if (!exception) return { meaning: 'none-used' };
  const rest = text.slice(exception.index + exception[0].length);
  const minor = /^[^a-z]{0,3}(?:possibly|maybe|random|asking|as a|(?:for |my |the |an? |some |basic |usual |standard ){0,3}(?:auto-?complet|spell|search|ide\b|editor|grammar check|syntax|linter|google|tab))/.test(rest);
  if (rest.length < 4 || minor) return { meaning: 'none-used' };
  return { meaning: languageOnly(rest) ? 'language-only' : 'tool-helped', ...scopeOf(`only${sentence.slice(sentence.search(exceptPattern))}`) };
}

function wrote(text: string): Meaning {
  return agentPatterns.some((pattern) => pattern.test(text)) ? 'agent-wrote' : 'tool-helped';
}

/** Whether a statement of use is about wording or translation alone. */
export function languageOnly(text: string): boolean {
  return languagePattern.test(text) && !codeWordPattern.test(text);
}

/** The part of the work that a sentence limits the tool to, in its own words. */
export function scopeOf(sentence: string): { scope?: string } {
  const match = scopePattern.exec(sentence.replace(/\s+/g, ' '));
  const scope = (match?.[1] ?? match?.[0])?.trim();
  return scope ? { scope } : {};
}
