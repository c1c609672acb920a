import { catalogue } from './catalogue/index.ts';
import type { Block } from './block.ts';
import { toolOfLink } from './footer.ts';
import { toolOfIdentity } from './identity.ts';
import { interpret } from './interpret.ts';
import type { Marker } from './marker.ts';
import { shown } from './marker.ts';
import { labelsTitle } from './title-label.ts';
import { namesAi } from './normalise.ts';
import { asTheyStood, plainSigns } from './plain-signs.ts';
import { namesAiInKey, trailerMarker } from './trailer-markers.ts';
import { messageLines, readTrailers } from './trailers.ts';

/** The message and author of one commit. */
export interface CommitText {
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
}

const titlePatterns = catalogue.flatMap(({ id, titles = [] }) => titles.map((pattern) => ({ id, pattern })));

/** The tool that writes commit subjects or pull titles of this form; null for all others. */
export function toolOfTitle(title: string): string | null {
  return titlePatterns.find(({ pattern }) => pattern.test(title))?.id ?? null;
}

/** Longer messages are read in their first 48,000 and last 16,000 characters, where disclosures and trailers stand. */
export const messageLimit = 64_000;

const addressed = catalogue.flatMap(({ emails = [], trailers = [] }) => [...emails, ...trailers.map(({ key }) => `${key}:`)]);
/** Words without which a message holds no marker; what they let through is read properly. */
const hint = /vibe|\b(?:generated|assisted|made|ultraworked|developed|drafted|authored|coded) (?:with|by|via)|🤖|-by:|\bai[ -]|[[(](?:ai|llm|gen-?ai|agent)[\] -]|\bagent\b|\[bot\]/i;

/** A subject about files that a generator writes: the tool that `Generated-by:` names there is one, where nobody lists it. */
export const regeneratedPattern = /\bre-?generat|\b(?:bindings?|stubs?|mocks?|protos?|schemas?|codegen|snapshots?)\b|\bgenerated (?:code|files?|client|sources?|types|docs)\b/i;

/** The markers of one commit: its author, trailers, footers, session links, title and sentences. Never throws. */
export function readCommit({ message, author }: CommitText): readonly Marker[] {
  const plain = plainSigns(message);
  return asTheyStood(readPlain({ message: plain, author }), plain, message);
}

function readPlain({ message, author }: CommitText): Marker[] {
  const markers: Marker[] = [];
  const tool = toolOfIdentity(author, 'author');
  if (tool) markers.push({ kind: 'commit-author', tools: tool.tools, model: tool.model, meaning: 'agent-wrote', place: { in: 'author' }, text: shown(`${author.name} <${author.email}>`) });
  const text = message.length > messageLimit ? `${message.slice(0, 48_000)}\n\n${message.slice(-16_000)}` : message;
  if (!worthReading(text)) return markers;
  const lines = messageLines(text);
  const taken = new Set<number>();
  const regenerates = regeneratedPattern.test(lines[0] ?? '');
  for (const trailer of readTrailers(lines)) {
    if (!trailer.inBlock && trailer.text.trimStart().startsWith('>')) continue;
    const marker = (trailer.inBlock || trailer.key.includes('-')) && !(trailer.line === 1 && namesAiInKey(trailer.key)) ? trailerMarker(trailer) : null;
    if (trailer.inBlock && trailer.key.endsWith('-by')) taken.add(trailer.line);
    if (!marker || (regenerates && marker.form === 'generated-by' && marker.tools.length === 0)) continue;
    taken.add(trailer.line);
    markers.push(marker);
  }
  const subject = lines[0] ?? '';
  const titled = toolOfTitle(subject);
  if (titled) markers.push({ kind: 'title', tools: [titled], model: null, meaning: 'agent-wrote', place: { in: 'message', line: 1 }, text: shown(subject) });
  else if (labelsTitle(subject)) markers.push({ kind: 'title', tools: [], model: null, meaning: 'tool-helped', place: { in: 'message', line: 1 }, text: shown(subject) });
  markers.push(...interpret(commitBlocks(lines, taken), { place: 'message', trailers: false }));
  return markers;
}

function worthReading(text: string): boolean {
  const lower = text.toLowerCase();
  return hint.test(text) || namesAi(text) || addressed.some((one) => lower.includes(one));
}

/**
 * A message as blocks: paragraphs and headings, without trailers, fenced code, indented examples and quoted lines. A line that
 * begins with `>` is somebody else's unless it is an alert or the whole message is so quoted.
 */
export function commitBlocks(lines: readonly string[], taken: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  let current: string[] = [];
  let start = 0;
  let fenced = false;
  const flush = (): void => {
    if (current.some((line) => line.trim() !== '')) blocks.push({ kind: 'text', text: current.join('\n'), line: start, depth: 0, links: linksIn(current.join('\n')) });
    current = [];
  };
  for (const [index, line] of lines.entries()) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      fenced = !fenced;
      flush();
      continue;
    }
    const heading = /^#{1,6} {1,4}(\S.{0,200})$/.exec(line);
    if (fenced || taken.has(index + 1) || /^ {0,3}>/.test(line) || (/^(?: {4}|\t)/.test(line) && introduced(lines, index))) {
      flush();
      continue;
    }
    if (heading?.[1] && index > 0) {
      flush();
      blocks.push({ kind: 'heading', text: heading[1], line: index + 1, depth: line.indexOf(' '), links: [] });
      continue;
    }
    if (line.trim() === '' || index === 1) flush();
    if (line.trim() === '') continue;
    if (current.length === 0) start = index + 1;
    current.push(line);
  }
  flush();
  return blocks;
}

/** Whether an indented line is an example: the last line before it that is not indented ends with a colon. */
function introduced(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 20); at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !/^(?: {4}|\t)/.test(line)) return /:\s*$/.test(line);
  }
  return false;
}

/** Addresses in plain text that lead to a tool's session. */
export function linksIn(text: string): string[] {
  if (!text.includes('://')) return [];
  return (text.match(/\bhttps?:\/\/[^\s)>\]"']{4,300}/g) ?? []).filter((link) => toolOfLink(link) !== null);
}
