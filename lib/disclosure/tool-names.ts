import { catalogue } from './catalogue/index.ts';
import { escapeForRegExp, looseSpaces } from './pattern.ts';

/** The tools a piece of text names. */
export interface NamedTools {
  /** Ids in the order named, each once; tools before model families. */
  readonly ids: readonly string[];
  /** The model as written; null where only a tool is named. */
  readonly model: string | null;
}

const byName = new Map<string, string>();
const byWord = new Map<string, string>();
for (const entry of catalogue) {
  for (const name of entry.names ?? []) byName.set(key(name), entry.id);
  for (const name of entry.wordNames ?? []) byWord.set(key(name), entry.id);
}
const models = new Set(catalogue.filter(({ about }) => about === 'model').map(({ id }) => id));

function key(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, '');
}

function alternation(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).map((name) => looseSpaces(escapeForRegExp(name))).join('|');
}

const allNames = catalogue.flatMap(({ names }) => names ?? []);
const allWords = catalogue.flatMap(({ wordNames }) => wordNames ?? []);

/** Names that mean a tool wherever they stand, in any case. */
export const nameSource = alternation(allNames);
/** Names that are also words; capital letter as written. */
export const wordSource = alternation(allWords);

/** After a name may follow its version or model, never more letters: `GPT-5.6`, `qwen3`, `Claude's`. */
const end = '(?=v?\\d|[^a-z]|$)';
export const namePattern = new RegExp(`(?<![\\w@.])(?:${nameSource})${end}`, 'gi');
export const wordPattern = new RegExp(`(?<![\\w@.])(?:${wordSource})(?![A-Za-z])`, 'g');
export const anyCaseWordPattern = new RegExp(`(?<![\\w@.])(?:${wordSource})(?![A-Za-z])`, 'gi');

/** A model's written name: a family with its version. */
export const modelPattern =
  /\b(?:claude|opus|sonnet|haiku|fable|gpt|o\d|gemini|grok|deepseek|qwen|glm|kimi|mistral|devstral|codestral|llama|minimax)(?:[ -]?[vkmr]?\d[\w.]{0,30}|-[a-z]{1,20}(?:-[a-z]{1,20})?-\d[\w.-]{0,30}|[ -](?:opus|sonnet|haiku|fable|pro|flash|coder|code|max|large)\b(?:[ -]\d[\w.]{0,30})?)(?:[ -](?:pro|flash|codex|max|mini|high|preview|thinking|coder|opus|sonnet|haiku|turbo|lite|chat|latest|sol)){0,4}/i;

/**
 * The catalogue's tools that a text names.
 *
 * @param text one line or sentence
 * @param words how names that are also words count: not at all, as written, or in any case
 */
export function namedTools(text: string, words: 'never' | 'as-written' | 'any-case' = 'as-written'): NamedTools {
  const found: { at: number; id: string }[] = [];
  for (const match of all(namePattern, text)) add(byName, match);
  if (words !== 'never') for (const match of all(words === 'as-written' ? wordPattern : anyCaseWordPattern, text)) add(byWord, match);
  function add(index: ReadonlyMap<string, string>, match: RegExpExecArray): void {
    const id = index.get(key(match[0]));
    if (id) found.push({ at: match.index, id });
  }
  found.sort((a, b) => a.at - b.at);
  const ids = [...new Set(found.map(({ id }) => id))];
  ids.sort((a, b) => Number(models.has(a)) - Number(models.has(b)));
  return { ids, model: found.length > 0 ? (modelPattern.exec(text)?.[0] ?? null) : null };
}

/** The matches in a text; looks first whether there is any, for `matchAll` makes a copy of the pattern each time. */
function all(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}

const titles = new Map(catalogue.map(({ id, name }) => [id, name]));

/** A tool's name for people; the id where it is not in the catalogue. */
export function toolName(id: string): string {
  return titles.get(id) ?? id;
}
