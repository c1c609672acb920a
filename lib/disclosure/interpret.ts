import { inWords, noAnswerPattern, readAnswer } from './answer.ts';
import { answered } from './answered.ts';
import { sentences, type Block } from './block.ts';
import { readBoxes } from './box.ts';
import { readFooter, toolOfLink } from './footer.ts';
import { bareLabelPattern, disclosureLabel, plainLine, type Strength } from './label.ts';
import type { Marker, MarkerKind, Place } from './marker.ts';
import { shown } from './marker.ts';
import type { Meaning } from './catalogue/entry.ts';
import { namesAi, normalise } from './normalise.ts';
import { exceptPattern, readStatement, scopeOf } from './statement.ts';
import { namedTools, type NamedTools } from './tool-names.ts';
import { trailerMarker } from './trailer-markers.ts';
import { repairKey, trailerPattern } from './trailers.ts';

type Found = Pick<Marker, 'kind' | 'meaning' | 'text'> & { readonly line: number; readonly scope?: string | undefined; readonly tools?: readonly string[]; readonly model?: string | null; readonly form?: string | undefined; readonly around?: string };

/** What the reader of a text needs to know about its blocks' place. */
export interface InterpretOptions {
  readonly place: 'message' | 'description';
  /** Whether lines such as `Assisted-by: Claude` are still among the blocks. */
  readonly trailers: boolean;
}

/** An AI heading or label that is open: what follows is its answer until another heading of its rank or above. */
interface Question {
  readonly depth: number;
  readonly strength: Strength;
  answered: boolean;
}

/**
 * The markers in an author's own words: headings and labels with their answers, boxes, footers, session links and plain
 * sentences. Blocks must already be free of code, comments, other people's quotes and review bots' parts.
 */
export function interpret(blocks: readonly Block[], options: InterpretOptions): Marker[] {
  const found: Found[] = [];
  let question: Question | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      const label = disclosureLabel(block.text);
      if (label) {
        question = { depth: block.depth, strength: label.strength, answered: false };
        if (label.answer) found.push(...answers(label.answer, block.line, label.strength, question));
      } else {
        // A line set in bold may be the answer, or a sentence.
        if (question && !question.answered && block.depth === 7 && (noAnswerPattern.test(block.text) || readStatement(block.text) !== null)) {
          found.push(...answers(block.text, block.line, question.strength, question));
          continue;
        }
        if (!question || (otherPattern.test(block.text) && !namesAi(block.text)) || (block.depth <= question.depth && !(block.depth === 7 && !question.answered && partPattern.test(block.text)))) question = null;
        const spoken = /\b(?:this|these|i|we|my)\b/i.test(block.text) || (block.depth === 7 && /[.!]\W{0,3}$/.test(block.text));
        const statement = spoken && namesAi(block.text) ? readStatement(block.text.replace(bareLabelPattern, '')) : null;
        if (statement) found.push({ kind: 'sentence', ...statement, text: block.text, line: block.line });
      }
      continue;
    }
    if (block.kind === 'task') {
      if (blocks[index - 1]?.list === block.list && blocks[index - 1]?.kind === 'task') continue;
      const boxes = readBoxes(blocks.filter(({ kind, list }) => kind === 'task' && list === block.list), question !== null);
      const below = boxes.length > 0 ? namedTools(textBelow(blocks, index)) : null;
      found.push(...boxes.map((box): Found => ({ ...box, kind: 'box', ...(below && below.ids.length > 0 && namedTools(box.text).ids.length === 0 && { tools: below.ids, model: below.model }) })));
      if (question && boxes.length > 0) question.answered = true;
      continue;
    }
    question = readText(block, question, options, found);
  }
  // A paragraph of a thousand sentences is asked once, not once for each of them.
  const known = new Map<string, NamedTools>();
  const toolsAround = (text: string): NamedTools => {
    const tools = known.get(text) ?? namedTools(text, 'never');
    known.set(text, tools);
    return tools;
  };
  return found.map((one) => toMarker(one, options.place, toolsAround));
}

/** A heading of every template: what stands below it answers nothing about AI, whatever its rank. */
export const otherPattern = /^\W{0,6}(?:(?:pull request|pr|final|review(?:er)?|submission|contribut\w{1,6}|author|pre-?\w{2,8}) )?(?:check-?lists?|tests?|testing|test (?:plan|steps|results)|how (?:has this been tested|to test|was this tested|i tested)|screenshots?|screen recordings?|demo|related (?:issues?|prs?|pull requests?|links?)|linked issues?|issues?|fixes|types? of changes?|changes|change ?log|release notes?|breaking changes?|motivation|context|background|dependencies|documentation|licen[cs]e|sign-?off|dco|cla|migration|deployment|rollback|performance|accessibility|affected \w{2,20})\b[^.]{0,40}$/i;

/** "**Models/Tools used:**": a part of the answer rather than the end of the question. */
export const partPattern = /^\W{0,4}(?:(?:which|what|the) )?(?:ai )?(?:models?|tools?|agents?|assistants?|tasks?|prompts?|usage|used|extent|scope|level|how|details?|explanation)\b/i;

/** What stands under a list of boxes up to the next heading of a section: "Tools used: …" names what a box leaves open. */
function textBelow(blocks: readonly Block[], from: number): string {
  const below: string[] = [];
  for (const block of blocks.slice(from + 1, from + 24)) {
    if (block.kind === 'heading' && block.depth < 7) break;
    if (block.kind === 'text' && /\b(?:tools?|models?|agents?|assistants?|llms?|used)\b/i.test(`${below.at(-1) ?? ''} ${block.text.slice(0, 60)}`)) below.push(block.text.slice(0, 400));
    else if (block.kind === 'heading') below.push(block.text);
  }
  return below.join('\n');
}

function readText(block: Block, open: Question | null, options: InterpretOptions, found: Found[]): Question | null {
  let question = open;
  const lines = block.text.split('\n');
  const plain: { text: string; line: number }[] = [];
  let labelled: { strength: Strength; line: number; text: string[]; question: Question } | null = null;
  const close = (): void => {
    if (labelled) found.push(...answers(labelled.text.join('\n'), labelled.line, labelled.strength, labelled.question));
    labelled = null;
  };
  for (const [offset, text] of lines.entries()) {
    const line = block.line + offset;
    // A footer begins a line of its own; a line that goes on in small letters is the rest of a sentence.
    const own = offset > 0 && /^[ *_]{0,6}[a-z]/.test(text) && !/^[\w-]{3,40}: /.test(text) && !/\bvia \[?Happy\b/.test(text) ? null : ownLine(text, line, options);
    if (own) {
      found.push(own);
      if (question) question.answered = true;
      close();
      continue;
    }
    const label = disclosureLabel(text);
    if (label) {
      close();
      question = { depth: 8, strength: label.strength, answered: false };
      labelled = { strength: label.strength, line, text: [label.answer], question };
    } else if (labelled) (labelled as { text: string[] }).text.push(text);
    else plain.push({ text, line });
  }
  close();
  readPlain(plain, question, found);
  for (const link of block.links) {
    const tool = toolOfLink(link);
    if (tool && !found.some(({ text, tools }) => text.includes(link) || tools?.includes(tool))) found.push({ kind: 'session', meaning: 'tool-helped', text: link, line: block.line, tools: [tool], model: null });
  }
  return question?.depth === 8 && question.answered ? null : question;
}

function ownLine(text: string, line: number, { trailers }: InterpretOptions): Found | null {
  const footer = readFooter(text);
  if (footer) return { kind: 'footer', text, line, ...footer };
  const match = trailers ? trailerPattern.exec(text) : null;
  if (!match?.[1] || !match[2] || !/-/.test(repairKey(match[1]))) return null;
  const marker = trailerMarker({ key: repairKey(match[1]), value: match[2].trim(), line, text, inBlock: false });
  return marker && { kind: marker.kind, text, line, meaning: marker.meaning, tools: marker.tools, model: marker.model, form: marker.form, scope: marker.scope };
}

function readPlain(plain: readonly { text: string; line: number }[], question: Question | null, found: Found[]): void {
  const first = plain[0];
  if (!first) return;
  const text = plain.map((one) => one.text).join('\n');
  if (question && !question.answered) {
    found.push(...answers(text, first.line, question.strength, question));
    // "## AI" alone asks nothing; what stands below it may still say something.
    if (question.strength !== 'boxes' || question.answered) return;
  }
  if (!namesAi(text) && !/vibe/i.test(text)) return;
  const rest = plain.map((one) => {
    const briefly = briefLabel(one.text);
    if (briefly) found.push({ kind: 'sentence', ...briefly, text: one.text.trim(), line: one.line, around: text });
    return briefly ? '' : one.text;
  });
  let before = '';
  for (const sentence of sentences(rest.join('\n'), first.line)) {
    // "I did not let Claude write it. I only asked it for names.": the tool stands in the sentence before.
    const again = followUpPattern.test(sentence.text) && namesAi(before);
    before = sentence.text;
    if (again) {
      const denial = found.findIndex(({ meaning, line }) => meaning === 'none-used' && line >= first.line);
      if (denial >= 0) found.splice(denial, 1);
      found.push({ kind: 'sentence', meaning: 'tool-helped', ...scopeOf(sentence.text), text: sentence.text, line: sentence.line, around: text });
      continue;
    }
    // What answers a template's statement stands before it, and may be no more than its emphasis.
    const statement = readStatement(answered(sentence.text).answer !== null ? sentence.text : plainLine(sentence.text).replace(bareLabelPattern, ''));
    if (statement) found.push({ kind: 'sentence', ...statement, text: sentence.text, line: sentence.line, around: text });
  }
}

/** "I mainly used it to …", of the tool that the sentence before names. */
export const followUpPattern = /^(?:but |instead,? |however,? )?(?:I|We) (?:did |have |\w{2,10}ly |only |just |also ){0,2}(?:used?|asked|let|had) (?:it|them) (?:only |just |mainly )?(?:to|for|as)\b/i;

/** "AI: yes (Foo 2)", "LLM: Sonnet 4.5 for the first draft", "Used AI: no": a short label, and an answer that can be nothing else. */
function briefLabel(text: string): { meaning: Meaning; scope?: string } | null {
  const given = /^(?:use[ds]? )?(?:ai|llms?)(?: ?(?:used|level|use|usage|%))?[*_]{0,3} ?:[*_]{0,3} {1,3}(\S.{0,200})$/i.exec(plainLine(text))?.[1];
  if (given === undefined) return null;
  const answer = inWords(given);
  if (noAnswerPattern.test(answer) || (/^(?:no|none|nope|n\/a) ?[,.;:(–—-]/i.test(answer) && !exceptPattern.test(answer) && !namesAi(answer))) return { meaning: 'none-used' };
  const used = /^(?:yes|yep|yeah)\b|^(?:only |just |mainly |partly )?(?:used|helped|assisted) (?:only |just |mainly |a (?:bit|little) )?(?:for|with|in|on|me)\b/i.test(answer) || /^\uE001(?:$|\W{0,3}$| (?:for|wrote|helped|drafted|generated|did|was used|on|in) )/.test(normalise(answer));
  return used ? { meaning: 'tool-helped', ...scopeOf(answer) } : null;
}

function answers(text: string, line: number, strength: Strength, question: Question): Found[] {
  const list = readAnswer(text, line, strength);
  if (list.length > 0) question.answered = true;
  return list.map((one) => ({ kind: 'sentence' as const, meaning: one.meaning, text: one.text, line: one.line, scope: one.scope, around: text }));
}

function toMarker({ kind, meaning, text, line, scope, tools, model, form, around }: Found, place: 'message' | 'description', toolsAround: (text: string) => NamedTools): Marker {
  const own = tools === undefined ? namedTools(text, /cursor[ -](?:generated|written|assisted)/i.test(text) ? 'any-case' : 'as-written') : { ids: tools, model: model ?? null };
  // "I used AI for this. Specifically, Claude Code": the tool is often named in the next sentence.
  const named = tools === undefined && own.ids.length === 0 && around !== undefined ? toolsAround(around) : own;
  const at: Place = { in: place, line };
  const kindHere: MarkerKind = kind;
  return { kind: kindHere, tools: meaning === 'none-used' ? [] : named.ids, model: meaning === 'none-used' ? null : named.model, meaning, place: at, text: shown(text), ...(scope && { scope: shown(scope) }), ...(form && { form }) };
}
