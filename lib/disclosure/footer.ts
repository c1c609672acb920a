import { catalogue } from './catalogue/index.ts';
import type { Meaning } from './catalogue/entry.ts';
import { AI, normalise } from './normalise.ts';
import { namedTools } from './tool-names.ts';
import { mechanicalPattern } from './trailer-markers.ts';

/** A line that a tool writes under what it made. */
export interface Footer {
  readonly tools: readonly string[];
  readonly model: string | null;
  readonly meaning: Meaning;
}

const ownFooters = catalogue.flatMap(({ id, footers = [] }) => footers.map((pattern) => ({ id, pattern })));
/** Without one of these words no line is a footer: most lines end here. */
export const footerWord = /generated|created|made|built|written|implemented|authored|crafted|coded|ultraworked|developed|assist|opened|posted|powered|drafted|produced|link to|refining|chat|via|session|🤖/iu;

/** A Markdown link, replaced by its text. */
export const linkPattern = /\[([^\]\n]{1,200})\]\([^)\s]{1,400}\)/g;
/** "Generated with …", "Made by …" at the start of a line, emoji and emphasis before it allowed. */
export const footerPattern =
  /^[^A-Z0-9]{0,12}(?:this (?:pr|pull request|commit|patch|issue) (?:was|has been) )?(?:(?:auto(?:matically)?|fully|mostly|entirely)[ -])?(?:generated|created|made|built|written|implemented|co-?authored|authored|crafted|coded|ultraworked|developed|assisted|opened|posted|powered|drafted|produced|vibe[ -]?coded) (?:automatically )?(?:(?:with|w\/) (?:the )?(?:help|assistance|aid) (?:of|from|by)|with|by|via|using|in|on) (.{2,140})$/i;
/** What may stand behind the tool's name in a footer; a noun would make it a sentence about a product. */
export const footerEndPattern = /^(?:\uE002 (?:on|with|via|using|in|by) )?\uE001(?:$| ?[^\w\s]| (?:and|with|via|by|on|in|at|using|then|for @|under|from)\b)/;
export const robotPattern = /^[\s>*_(]{0,6}🤖/u;
/** "Drafted with [Foo](https://foo.ai/…)": the words of somebody who writes, and an address that says what they are. */
export const writerPattern = /^[^A-Z0-9]{0,12}(?:co-?)?(?:drafted|written|authored|coded|implemented) (?:with|by|via|using) (?:the )?\[[^\]\n]{2,60}\]\(https?:\/\/(?:[\w-]{1,40}\.){1,3}ai(?:\/[^)\s]{0,200})?\)/i;
/** What is under a robot and is no AI: "generated with human expertise". */
export const notAToolPattern = /^[*_[]{0,3}(?:human|love|care|passion|[❤♥a]|my|the|an|this|script|hand|coffee|qodana|renovate|dependabot|github[ -]actions?)\b/iu;

/** What one line discloses as a tool's footer; null for other lines. */
export function readFooter(line: string): Footer | null {
  if (line.length > 400 || !footerWord.test(line)) return null;
  const text = line.replace(linkPattern, '$1').replace(/ {0,3}\(?https?:\/\/\S{1,300}$/, '').trim();
  for (const { id, pattern } of ownFooters) {
    if (pattern.test(text) || pattern.test(line)) return { tools: [id], model: null, meaning: 'agent-wrote' };
  }
  const match = footerPattern.exec(text);
  const by = match?.[1];
  if (!by) return null;
  const meaning: Meaning = /\bassist|\bhelp|\baid\b/i.test(text.slice(0, text.length - by.length)) ? 'tool-helped' : 'agent-wrote';
  if (/^\W{0,4}[`"“']/.test(line) && /[`"”'] \w/.test(by)) return null;
  if (footerEndPattern.test(normalise(by)) && !mechanicalPattern.test(by)) return { ...named(by), meaning };
  if (writerPattern.test(line) && !mechanicalPattern.test(by)) return { ...named(by), meaning };
  const unlisted = robotPattern.test(line) && /^\W{0,4}[A-Z]/.test(by) && by.split(' ').length <= 6 && !mechanicalPattern.test(by) && !notAToolPattern.test(by);
  return unlisted && !normalise(by).includes(AI) ? { tools: [], model: null, meaning } : null;
}

function named(text: string): { tools: readonly string[]; model: string | null } {
  const { ids, model } = namedTools(text);
  return { tools: ids, model };
}

/** The tool whose session, task or thread a text or address links to; null for other addresses. */
export function toolOfLink(text: string): string | null {
  if (!text.includes('/')) return null;
  return catalogue.find(({ links }) => links?.some((pattern) => pattern.test(text)))?.id ?? null;
}
