import type { Parent, RootContent } from 'mdast';
import { sentences } from '../disclosure/block.ts';
import { markdownBlocks } from '../disclosure/markdown-blocks.ts';
import { parseMarkdown } from '../disclosure/parse-markdown.ts';
import { AI, namesAi, normalise, product } from '../disclosure/normalise.ts';
import { plainSigns } from '../disclosure/plain-signs.ts';
import { bounded } from './bounded.ts';
import { after, antecedent, elidedIn, inSection, kept, named, object, pronoun, such, takesUp } from './context.ts';
import { fold } from './fold.ts';
import type { FileKind } from './policy-paths.ts';
import { contributing } from './rules.ts';
import { answers, withAnswers } from './questions.ts';
import { phrase } from './phrase.ts';

/** A sentence of a policy, normalised (see `normalise.ts`) beside the text as it stood. */
export interface PolicySentence {
  readonly text: string;
  readonly normal: string;
  /** In the file, counted from 1. */
  readonly line: number;
  /** Headings above it, outermost first, joined. */
  readonly heading: string;
  readonly kind: 'heading' | 'text' | 'task' | 'comment';
  /** How deep in lists it stands; 0 outside. */
  readonly depth: number;
  /** The sentence with a colon that introduces its list; null outside of one. */
  readonly intro: PolicySentence | null;
  /** Whether its file or section is about AI. */
  readonly about: boolean;
  /** Addresses its block links to. */
  readonly links: readonly string[];
}

/** A heading about AI in contributions. */
export const aiHeadingPattern = phrase(/\b(?:ais?|a\.i\.|llms?|genai|generative|artificial intelligence|gpt|copilots?|chatgpt|claude|agents?|agentic|automated contributions?|machine[- ]generated|vibe[- ]?cod\w{0,4}|bots?|chat-?bots?|language models?|slop|(?:ai|machine)[- ](?:generated|assisted))\b/i);
/** A heading about what the software itself does with AI. */
export const ofSoftware = phrase(/\b(?:add(?:ing)?|implement\w{0,6}|configur\w{1,6}|set(?:ting)? up|install\w{0,5}|running|supported)\b|\b(?:providers?|apis?|sdks?|integrations?|plugins?|clients?|backends?|servers?|endpoints?)\b/i);
/** A mark that such work bears, as it is written: `ai-assisted`, "[AI]". */
const tag = /[`"'“[]{1,2}(?:ai|llm|gen-?ai)[- _:/]?(?:assisted|generated|written|authored|helped|used|contribution):?[\]`"'”]{1,2}(?! (?:prs?|pull requests?|code|contributions?|patches|changes|work|content|submissions?|material|slop)\b)|[`"'“]?\[(?:ai|llm|gen-?ai|agent|bot)\](?!\()[`"'”]?/gi;
/** What AI puts out is its work here, not a product that bears its name. */
const output = /\b(AI|LLM|GPT|ChatGPT|Claude|Copilot|chatbot)s?(?:['’]s)?[ -]outputs?\b/gi;
/** A heading that bids to tell: "Disclose your use", "2. Be transparent". */
export const tellingHeading = phrase(/^[\W\d_]{0,8}(?:please |always |you must |clearly )?(?:disclose|declare|state|mention|label|mark|tag|flag|say|tell|note|acknowledge|attribute|credit|cite|list|document|describe|explain|indicate|identify|specify|report|include|add|use the|be (?:transparent|open|upfront|honest|clear|forthcoming)|make (?:it clear|reviewers|clear))\b/i);
/** Whether a section is about AI in contributions, by its heading or the headings above it. */
export const headsAi = (heading: string): boolean => aiHeadingPattern.test(heading.replaceAll('_', ' ')) && !ofSoftware.test(heading);
/** reStructuredText headings, roles and marks turned into Markdown's, so that one reader serves both. */
export function fromRst(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (/^([=\-~^"'#*+`.:])\1{3,120}\s*$/.test(line)) {
      if (!/^#{1,6} /.test(out.at(-1) ?? '')) out.push('');
      else out.push('');
      continue;
    }
    const underlined = line.trim() !== '' && /^\S/.test(line) && /^([=\-~^"'#*+`.:])\1{3,120}\s*$/.test(next) && next.trim().length >= line.trim().length - 1;
    if (underlined) out.push(`## ${line.trim()}`);
    else if (/^\.\. (?:_|\w+::)/.test(line)) out.push('');
    else out.push(line.replace(/``([^`]{1,80})``/g, '`$1`').replace(/^ {2,4}(?=\S)/, ''));
  }
  return out.join('\n');
}

/** Material for MkDocs sets admonitions off by indenting them: no code. https://squidfunk.github.io/mkdocs-material/reference/admonitions/ */
function fromAdmonitions(text: string): string {
  let inside = false;
  return text.split('\n').map((line) => {
    if (/^(?:!!!|\?\?\?\+?) [\w"]/.test(line)) {
      inside = true;
      return '';
    }
    if (inside && line.trim() !== '' && !/^(?: {4}|\t)/.test(line)) inside = false;
    return inside ? line.replace(/^(?: {4}|\t)/, '') : line;
  }).join('\n');
}

/** Words before a sentence that only call for attention, or say where and when: here, now. */
const attention = /^\W{0,4}(?:(?:in (?:this|our) (?:project|repository|repo|code ?base)|currently|for now|at (?:the moment|present|this time)|unfortunately|sadly), |(?:please )?(?:note|remember|be aware|be advised|keep in mind|bear in mind)(?: that\b(?! (?:ai|llms?|this|it|they|you|we) (?:can|may|might)\b)|: )|(?:important(?: note)?|attention|warning|caution|reminder|notice|n\.?b\.?|once (?:more|again)|again|to be clear|to be explicit|just to be clear)\W{0,3}: )\s{0,3}/i;

/** Words set off by quotation marks are the policy's own: "contributions". */
const unquoted = (text: string): string => plainSigns(text).replace(/["“”]/g, '');

/** "We have no AI policy", "AI policy: none"; "a strict no-AI policy" is one. */
const noPolicy = /(?<=\b(?:have|has|got|is|there's|need|needs) )no (?:separate |special |formal |specific |official |explicit )?(?:AI|LLM|gen-?AI) polic(?:y|ies)\b(?! (?:yet|violations?))|^\W{0,4}(?:AI|LLM|gen-?AI) policy\W{1,4}none\b/gi;

/** All that is said under a heading. */
const flatNo = /^\W{0,4}(?:no|nope|none)\W{0,4}$/;

/** A guide that stands whole in a fence of its own language is read as if it did not. */
const unfenced = (text: string): string => text.replace(/^(?:```|~~~) ?(?:md|markdown)[ \t]{0,8}$/gim, '');

/** Lines of one paragraph that each begin with a sign are a list. */
const fromSigns = (text: string): string => text.replace(/(?:^[✅❌🚫⛔🟢🟡🔴👍👎][^\n]{1,400}(?:\n|$)){2,30}/gmu, (lines) => lines.replace(/^(?=.)/gm, '- '));

/** A text that is no Markdown: what it indents is no code. */
const fromPlain = (text: string): string => text.replace(/^[ \t]{1,80}/gm, '');

/** The comments of an HTML or Markdown text, with their lines: templates hide their instructions in them. */
function comments(text: string): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  let line = 1;
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) break;
    line += text.slice(from, start).split('\n').length - 1;
    const inside = text.slice(start + 4, end);
    found.push({ text: inside, line });
    line += inside.split('\n').length - 1;
    from = end + 3;
  }
  return found;
}

/**
 * The sentences of a file that can be about AI in contributions: all of a policy file, the sections headed so of a guide
 * or README with single sentences elsewhere that name AI, and of a template also its comments.
 */
export function policySentences(path: string, source: string, kind: FileKind): PolicySentence[] {
  const text = fromSigns(bounded(unfenced(source)));
  const root = parseMarkdown(/\.rst$/i.test(path) ? fromRst(text) : /(?:^|\/)[^./]{1,80}$|\.txt$/i.test(path) ? fromPlain(text) : /^(?:!!!|\?\?\?)/m.test(text) ? fromAdmonitions(text) : text);
  unquote(root);
  const depths = listDepths(root);
  /** What a file on security says of AI is about reports. */
  const security = /(?:^|\/)security\.\w{2,4}$/i.test(path);
  const list: PolicySentence[] = [];
  let intros: PolicySentence[] = [];
  /** The heading under which somebody asked about AI: what follows answers. */
  let asked: string | null = null;
  /** The heading of the sentence before, where it names AI. */
  let before = null as { heading: string; normal: string } | null;
  let previous: string | null = null;
  const open: { depth: number; text: string; about: boolean }[] = [];
  for (const block of markdownBlocks(root)) {
    if (block.kind === 'heading' && !isBoldSentence(block.text, block.depth, depths.get(block.line) ?? 0)) {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      open.push({ depth: block.depth, text: block.text, about: headsAi(block.text) });
      const within = kind === 'policy' || open.some((one) => one.about);
      if (aiHeadingPattern.test(block.text) || (within && tellingHeading.test(block.text))) list.push({ text: block.text, normal: fold(named(normalise(unquoted(block.text)))), line: block.line, heading: '', kind: 'heading', depth: 0, intro: null, about: true, links: [] });
      continue;
    }
    const heading = [...(security ? ['Vulnerability reports'] : []), ...open.map((one) => one.text)].join(' / ');
    const headed = kind === 'policy' || open.some((one) => one.about) || asked === heading || headsItself(block.text);
    const depth = depths.get(block.line) ?? 0;
    let first = list.at(-1)?.heading !== heading;
    /** Whether the sentence before it in its paragraph speaks of AI in contributions: this one goes on about it. */
    let goesOn = false;
    for (const sentence of sentences(block.text, block.line)) {
      // A thousand full stops are no sentences.
      if (!/[\p{L}\p{N}]/u.test(sentence.text)) continue;
      const about = headed || goesOn || (before?.heading === heading && !first && takesUp.test(sentence.text));
      const plain = after(named(normalise(unquoted(sentence.text.replace(tag, ' disclosure tag ').replace(noPolicy, 'no rules on AI')).replace(attention, '').replace(output, '$1-generated output'))), before?.heading === heading ? before.normal : null, plainSigns(previous ?? ''));
      // The first sentence under a heading about AI may take it up: "no such contribution", "we refuse it", "no".
      const last = heading.split(' / ').at(-1) ?? '';
      const opens = first && (headsAi(last) || (heading === '' && kind === 'policy')) && !/\?\W{0,6}$/.test(last);
      const spoken: string | null = before?.heading === heading ? antecedent(before.normal) : opens && (/\bsuch\b/.test(plain) || kept.test(plain)) ? AI : null;
      first = false;
      const normal: string = about && opens && flatNo.test(plain) ? `${AI} is not accepted.` : about ? inSection(spoken === null ? elidedIn(plain, depth > 0) : (plain.includes(AI) ? plain : elidedIn(plain, depth > 0).replace(kept, `$1 ${spoken}`)).replace(pronoun, `$1${spoken}`).replace(such, `${spoken}-generated `).replace(object, `$1 ${spoken}`)) : plain;
      goesOn ||= (kind === 'guide' || kind === 'template') && plain.includes(AI) && contributing.test(plain);
      // "Fine." to a question leaves open what the next one takes up.
      if (normal.includes(AI)) before = { heading, normal };
      else if (previous === null || !/\?\W{0,3}$/.test(previous) || !answers(normal)) before = null;
      previous = sentence.text;
      intros = intros.filter((intro) => intro.heading === heading && intro.depth < depth);
      const intro = intros.at(-1) ?? null;
      const read: PolicySentence = { text: sentence.text, normal: about || /[\uE001\uE003]/.test(`${normal}${intro?.normal ?? ''}`) ? fold(normal) : normal, line: sentence.line, heading, kind: block.kind === 'task' ? 'task' : 'text', depth, intro, about, links: block.links };
      if (normal.includes(AI) && /\?\W{0,3}$/.test(sentence.text)) asked = heading;
      if (/:\W{0,6}$/.test(sentence.text)) intros = [...intros, read];
      if (!about && asked !== heading && !normal.includes(AI) && !(normal.includes(product) && namesAi(sentence.text)) && !(intro && namesAi(intro.text))) continue;
      list.push(read);
    }
  }
  if (kind === 'template') {
    for (const comment of comments(text)) {
      for (const sentence of sentences(comment.text, comment.line)) {
        const normal = fold(named(normalise(plainSigns(sentence.text))));
        if (normal.includes(AI)) list.push({ ...sentence, normal, heading: '', kind: 'comment', depth: 0, intro: null, about: false, links: [] });
      }
    }
  }
  return kind === 'template' ? list : withAnswers(list);
}

/** "AI policy: such changes …", "Use of AI. Such changes …": a paragraph that begins with its own heading, in bold or not. */
const runIn = /^\W{0,4}(?:([A-Z][\w /&-]{0,40}):|((?:(?:On|About|Regarding|Concerning|Use of|Usage of|Using|Policy on|Rules (?:on|for)|A (?:note|word) (?:on|about)) (?:the use of )?)?(?:[Gg]enerative )?(?:AI|LLMs?|[Aa]rtificial [Ii]ntelligence|[Ll]arge [Ll]anguage [Mm]odels)(?: (?:policy|use|usage|assistance|tools|contributions|disclosure|code|and [\w-]{2,14})){0,3})[.!?])(?= )/;
function headsItself(text: string): boolean {
  const match = runIn.exec(text);
  const head = match?.[1] ?? match?.[2];
  return head !== undefined && head.split(' ').length <= 8 && headsAi(head);
}

/** A paragraph set in bold that is a sentence or an item of a list rather than a heading. */
function isBoldSentence(text: string, depth: number, listed: number): boolean {
  return depth === 7 && /[.:!]\W{0,4}$/.test(text) && (listed > 0 || text.split(' ').length > 6 || /^\W{0,4}(?:tl;?dr|in short|short answer)\b/i.test(text));
}

/** For each line on which a paragraph of a list begins, how deep in lists it stands. */
function listDepths(root: Parent): Map<number, number> {
  const depths = new Map<number, number>();
  const walk = (node: Parent | RootContent, depth: number): void => {
    if (node.type === 'paragraph' && depth > 0) depths.set(node.position?.start.line ?? 0, depth);
    if ('children' in node) for (const child of node.children) walk(child, node.type === 'listItem' ? depth + 1 : depth);
  };
  walk(root, 0);
  return depths;
}

/** Quotes in a policy are its own words, set apart. */
function unquote(parent: Parent): void {
  const children: RootContent[] = parent.children.flatMap((child): RootContent[] => (child.type === 'blockquote' ? child.children : [child]));
  parent.children = children;
  for (const child of parent.children) if ('children' in child) unquote(child);
}
