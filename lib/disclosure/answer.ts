import type { Meaning } from './catalogue/entry.ts';
import { answered } from './answered.ts';
import { sentences } from './block.ts';
import type { Strength } from './label.ts';
import { AI, namesAi, normalise } from './normalise.ts';
import { placeholder } from './placeholder.ts';
import { exceptPattern, languageOnly, readStatement, scopeOf, type Statement } from './statement.ts';
import { modalPattern } from './statement-patterns.ts';
import { namedTools } from './tool-names.ts';

/** One sentence of an answer that says something. */
export interface Answer extends Statement {
  readonly text: string;
  readonly line: number;
}

/** "Model: gpt-5", "Tool: Foo": says what was used where the heading above is AI and nothing else. */
export const toolLinePattern = /^[\s>*_-]{0,6}(?:model|tool|assistant|agent|llm)s?(?: used)?[*_]{0,2} ?:[*_]{0,2} {0,3}[\w`]/i;
/** A whole answer that says no. */
export const noAnswerPattern =
  /^\W{0,4}(?:none?(?: (?:was |were |at all|used|whatsoever)[\w ]{0,20})?|no(?:pe|t at all|t applicable|t used| usage| use| tools?(?: used)?| assistance)?|n ?\/ ?a|n\.a\.?|n\/?a|nil|nah|nada|nix|zilch|nein|nothing(?: used| to (?:disclose|declare|report))?|absent|negative|(?:it|they|this) (?:did|was|were|has|have|is|does) ?(?:not|n['’]t)|(?:absolutely|definitely|certainly) (?:not|none)|never|0(?: ?%| ?\/ ?\d{1,3}| out of \d{1,3})?|zero|false|(?:100% |fully |entirely |all |only )?(?:human|hand)[- ]?(?:only|written|made|crafted|coded|authored)?|i did not|i didn't|i have not|i haven't)\b(?: (?:ai|llm|tools?|used|use|was|were|at all|for this|in this|pr|it|this|of it|any)){0,8}\W{0,4}$/i;
/** Begins with no, goes on with words: "No, all of it was written by me". */
export const noStartPattern = /^\W{0,4}(?:no|none|nope|not|n\/?a|never|nada|nein|zero|negative|nothing to (?:disclose|declare|report)|(?:absolutely|definitely|certainly) (?:not|none))\b[,.;:!–—-]?/i;
const humanPattern = /\b(?:written|made|done|coded|created|authored|hand-?(?:written|crafted|coded|rolled|made))\b[^.]{1,40}\b(?:human|hand|myself|me|by hand)\b|\bhand[ -]?(?:written|wrote|typed|crafted|coded|rolled)\b|\bhuman[- ](?:written|made|only)\b|(?<!\b(?:review(?:ed|ing)?|test(?:ed|ing)?|check(?:ed)?|responsib\w{1,8}|explain|understand|commented)(?: \w{1,12}){0,2} )\b(?:my|our) own (?:work|words|code|writing|effort)\b|\b(?:entirely|all|completely|fully|100%) (?:mine|my own|by me|myself)\b|^\W{0,4}(?:(?:100 ?%|fully|all|pure|purely|completely|totally) )?(?:organic|artisanal|home-?made|human|manual)\W{0,4}$|\b(?:just|only) (?:me|myself|my (?:own )?(?:brain|hands?|head|keyboard|fingers))\b|\bmy own (?:brain|hands?|head)\b|^\W{0,4}(?:i|we) (?:wrote|typed|did|made|coded) (?:it|this|everything|all of (?:it|this)|every \w{1,12})\b/i;
/** The right to hand it in, or the words around the change: nothing is said of who made the change. */
export const besideWork = /\bright to (?:submit|contribute|licen[cs]e)\b|^\W{0,4}(?:(?:i|we) (?:have )?(?:wrote|written|typed|write) )?(?:the |this |my |all |any )?(?:prs? |pull request |commit |issue |changelog )?(?:descriptions?|messages?|comments?|repl(?:y|ies)|change ?logs?|entry|screenshots?|summary|title)\b(?!,? (?:and|,))/i;
/** Whether words say that a person made the change. */
export const byHand = (text: string): boolean => humanPattern.test(text) && !besideWork.test(text);
export const yesPattern = /^\W{0,4}(?:yes|yep|yeah|y|true|checked)\b/i;
/** Promises and instructions: no word about what was used here. */
export const attestationPattern =
  /\b(?:i (?:have )?(?:read|understand|agree|confirm|certify|acknowledge|take|am responsible|accept)|i've read|polic(?:y|ies)|guidelines?|please|responsib\w{3,8}|comply|complies|select|describe|specify|state (?:the|which|how)|list (?:all|any|the|every)|delete|remove|replace|fill|example)\b/i;
export const emptyPattern = /^(?:(?!\W{0,4}\d{1,3} ?%)[\W\d_]{0,20}|\W{0,4}yes\W{0,4}[/|]\W{0,4}no\W{0,4}|cc:? @.{0,200}|(?:see|as) (?:above|below)\W{0,3}|tbd|todo|xxx|ok|done|_{0,2}no response_{0,2}\W{0,2}|[^.!?]{0,60}:)$/i;
export const workWordPattern = /\d ?%|\b(?:used|helped|assisted|wrote|written|generated|drafted|drafting|implement\w{0,8}|tests?|testing|code|coding|review(?:ed|ing)?|research\w{0,3}|debug\w{0,4}|autocomplet\w{0,4}|completions?|boilerplate|docs|documentation|refactor\w{0,4}|brainstorm\w{0,3}|translat\w{0,5}|grammar|partial(?:ly)?|minor|some|assist(?:ance)?|hint|pair|auto)\b/i;

/** "Level: None", "- Tools used: …": what stands before the answer. */
export const fieldPattern = /^[\s*_-]{0,6}(?:(?:ai|llm) )?(?:level|extent|degree|usage|use|involvement)(?: used)?[*_]{0,2} ?:[*_]{0,2} {1,3}/i;

export const helpWordPattern = /\b(?:assist\w{0,5}|help\w{0,3}|used|generated|wrote|written|drafted|did)\b/i;

/** What a tool does for somebody; without a tool's name only these answer the question, or a few words that are no sentence. */
export const servedPattern = /^\W{0,4}(?:(?:i|we) (?:asked|used|let|had|told|prompted) (?:it|them)|it (?:found|wrote|helped|did|made|suggested|explained|generated))\b|\b(?:used|using|use|help(?:ed)?|assist\w{0,5}|generated|generation|drafted|drafting|autocomplet\w{0,4}|completions?|boilerplate|brainstorm\w{0,3}|translat\w{0,5}|grammar|partial(?:ly)?|hint|prompt\w{0,3}|vibe\w{0,6}|machine|(?:test|code|doc) writing|c[ao]mes? (?:from|out of) (?:an?|the|one|my) (?:\w{2,12} )?(?:chat|session|conversation))\b/i;
/** "All tests pass", "See #12", "Fixes the crash": about the change, in the wrong place. */
export const statusPattern = /\b(?:pass(?:es|ed|ing)?|fix(?:es|ed)?|see|same|signed|done|reviewed|follows?|adds?|added|closes?|merged?|works?|tested|commits?|ready|updated?|removed?|as)\b|#\d/i;

/** "I did not use any to write this." */
export const noneOfThem = /^\W{0,4}(?:(?:i|we) )?(?:did not|didn't|have not|haven't|do not|don't|never) (?:use|used) (?:any|one|them|it|those|these)\b(?! (?:more|less|longer))/i;
const denyingWord = /\b(?:no|not|never|none|nothing|nobody|without|neither|nor|cannot)\b|n['’]t\b/;
const deniedAfter = /^(?:'s|’s)?(?: \w{1,12}){0,2} (?:not|never|no)\b|^(?: \w{1,12}){0,2} \w{2,6}n['’]t\b/;

/** Whether AI is named behind a no, or with one right behind it: "nobody let Claude near it", "Claude never saw it", not "Copilot, but not for the core". */
export function deniesAi(text: string): boolean {
  const normal = normalise(text);
  const at = normal.indexOf(AI);
  return at >= 0 && (denyingWord.test(normal.slice(0, at)) || deniedAfter.test(normal.slice(at + 1)));
}

/** "None for the code; Copilot for the docs." */
export const toolForPattern = /^\W{0,4}(?:and |but |only |just ){0,2}\uE001 (?:only |just |mainly )?(?:for (?:the |some |my |a |an )?(?!instance|example)[a-z]|(?:in|on|with) (?:the |some |my )?(?:tests?|docs|documentation|code|descriptions?|comments?|commits?|wording|translations?)\b)/;
/** "AI was used by others": not here. */
export const byOthersPattern = /\bby (?:others?|them|him|her|someone|somebody|another|other people)\b/i;

/** "Partly", "for the tests", "80% of the code": how much, or for what. */
export const extentPattern = /^\W{0,4}(?:(?:for|only|just|some|a (?:bit|little|few|lot)|lots|bits?|parts?|partly|partial|partially|most|mostly|largely|heavy|heavily|light|lightly|minor|minimal|minimally|medium|moderate|moderately|low|high|fully?|levels?:|extent:|about|around|roughly|half|everything|all|auto|pair|tab|inline)\b|\d{1,3} ?%)/i;
/** "Tests", "docs and unit tests". */
export const workOnlyPattern = /^\W{0,4}(?:(?:the |unit |integration |code |commit |pr )?(?:tests?|docs|documentation|boilerplate|comments?|translations?|refactoring|research|wording|messages?|descriptions?|review|code|implementation|everything|everything else|rest)(?:,? (?:and |& )?|(?: only)?\W{0,3}$)){1,4}$/i;
/** "Composer 1", "Foobar": the name of a tool that nobody has listed. */
export const unlistedPattern = /^\W{0,4}[A-Z][\w.+-]{1,24}(?: [A-Z\d][\w.+-]{0,24}){0,3}(?: \([^()]{1,60}\))?\W{0,3}$/;
const wordPattern = /^\W{0,4}(?:thanks?|thank|done|ready|fixed|hello|hi|same|see|ok|okay|yes|review|organic|manual|manually|me|myself|unknown|unsure|skip|pending|later|self|ran|runs|works|tested|updated|added|closes|please|cheers)\b/i;
/** "Adds an AI opponent": what the change does, where it should have been told how it was made. */
export const changePattern = /^\W{0,4}(?:(?:this|the) (?:pr|pull request|change|commit|patch) )?(?:adds?|improves?|fix(?:es)?|updates?|removes?|implements?|introduces?|refactors?|makes?|allows?|enables?|supports?|changes?|replaces?|moves?|renames?|bumps?|cleans?|extends?|shows?|lets?)\b/i;

/** "claude", "Claude Code.": nothing but a name. */
const onlyTool = (text: string): boolean => text.trim().split(/\s+/).length <= 3 && namedTools(text, 'any-case').ids.length > 0 && !/[:?]/.test(text);

/** Whether words without a name tell how much, or for what, a tool served. */
export function tells(text: string): boolean {
  return servedPattern.test(text) || (text.trim().split(/\s+/).length <= 7 && !statusPattern.test(text) && (extentPattern.test(text) || workOnlyPattern.test(text) || (unlistedPattern.test(text) && !wordPattern.test(text))));
}

/** "See the section on AI." */
export const referralPattern = /^\W{0,4}(?:please )?(?:see|read|refer to|cf\.?)(?: also)? (?!.{0,40}\b(?:transcript|chat|log|session|conversation|prompt)s?\b)/i;

/** "**Extent:** n/a", on a line of its own. */
const fieldLine = /\n(?=[*_]{0,3}[A-Z][\w ()/-]{1,40}[*_]{0,3}:)/g;

/** A mark that is the whole answer, as the word that it stands for. */
export function inWords(text: string): string {
  const mark = text.replaceAll('\uFE0F', '').trim();
  if (/^(?:n|[\u274C\u{1F6AB}\u2717\u2718\u2716\u26D4]|:(?:x|no_entry|no_entry_sign|heavy_multiplication_x|negative_squared_cross_mark|thumbsdown|-1):)$/iu.test(mark)) return 'no';
  return /^(?:[\u2705\u2714\u2611]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|thumbsup|\+1):)$/u.test(mark) ? 'yes' : text;
}

/** Whether a sentence asks, promises or sets a rule, instead of telling what happened. */
function rule(text: string): boolean {
  if (attestationPattern.test(text) || referralPattern.test(text) || /\?\W{0,6}$/.test(text) || /^\W*(?:if|when|unless)\b/i.test(text)) return true;
  return modalPattern.test(text.toLowerCase()) && !/\b(?:i|my|me|was|were)\b/i.test(text);
}

/**
 * Reads the answer to a question about AI.
 *
 * @param text the author's words below or behind the label, template text taken out
 * @param strength `asks`: any answer that is not a no is a yes; `hints`: the answer must speak of AI or of work done
 */
export function readAnswer(text: string, line: number, strength: Strength): Answer[] {
  const list = sentences(text.replace(/^\s{0,6}a(?:nswer)?: /i, '').replace(fieldLine, '\n- '), line).map((sentence) => ({ ...sentence, text: inWords(sentence.text).replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s{0,3}){1,3}/u, '').replace(fieldPattern, '') })).filter((sentence) => answered(sentence.text).answer !== 'open' && ((!emptyPattern.test(sentence.text) && !placeholder(sentence.text.replace(/^[^:`[]{1,40}: ?/, ''))) || noAnswerPattern.test(sentence.text)));
  // "## Generative AI", and below it nothing but "Not used."
  if (strength === 'boxes' && list.length === 1 && list[0] && noAnswerPattern.test(list[0].text)) return [{ ...list[0], meaning: 'none-used' }];
  if (strength === 'boxes') return list.filter((sentence) => (toolLinePattern.test(sentence.text) && namesAi(sentence.text) && !rule(sentence.text)) || (list.length === 1 && onlyTool(sentence.text))).slice(0, 1).map((sentence) => ({ ...sentence, meaning: 'tool-helped' as const }));
  const first = list[0];
  if (!first) return [];
  const read: Answer[] = [];
  let denied = false;
  for (const sentence of list) {
    const statement = readStatement(sentence.text);
    if (statement) read.push({ ...sentence, ...statement });
    else if (!noneOfThem.test(sentence.text) && namesAi(sentence.text) && (helpWordPattern.test(sentence.text) || toolForPattern.test(normalise(sentence.text))) && !byOthersPattern.test(sentence.text) && !rule(sentence.text)) read.push({ ...sentence, meaning: 'tool-helped', ...scopeOf(sentence.text) });
    else if (sentence === first && noStartPattern.test(sentence.text) && exceptPattern.test(sentence.text)) read.push({ ...sentence, meaning: 'tool-helped', scope: sentence.text.slice(sentence.text.search(exceptPattern)) });
    else if (noAnswerPattern.test(sentence.text) || noneOfThem.test(sentence.text) || (sentence === first && noStartPattern.test(sentence.text)) || (sentence === first && byHand(sentence.text) && !namesAi(sentence.text))) {
      denied = true;
      read.push({ ...sentence, meaning: 'none-used' });
    } else if (sentence === first && yesPattern.test(sentence.text)) read.push({ ...sentence, meaning: 'tool-helped', ...scopeOf(sentence.text) });
  }
  const uses = read.filter(({ meaning }) => meaning !== 'none-used' && meaning !== 'tool-reviewed');
  if (uses.length > 0) return uses;
  if (denied || read.some(({ meaning }) => meaning === 'none-used')) return read.filter(({ meaning }) => meaning === 'none-used').slice(0, 1);
  // What says no in words that no pattern knows is left unread: it is no yes.
  const spoken = list.filter((sentence) => !rule(sentence.text) && !deniesAi(sentence.text));
  const telling = spoken.find((sentence) => namesAi(sentence.text) && !changePattern.test(sentence.text)) ?? (strength === 'asks' ? spoken.find((sentence) => tells(sentence.text)) : spoken.find((sentence) => workWordPattern.test(sentence.text) && tells(sentence.text)));
  // Among rules, a sentence that speaks neither of AI nor of its writer is one of them.
  if (telling && list.length > spoken.length && !namesAi(telling.text) && !/\b(?:i|my|me|we)\b/i.test(telling.text)) return read.slice(0, 1);
  if (!telling) return read.slice(0, 1);
  const meaning: Meaning = languageOnly(telling.text.toLowerCase()) ? 'language-only' : 'tool-helped';
  return [{ ...telling, meaning, ...scopeOf(telling.text) }];
}
