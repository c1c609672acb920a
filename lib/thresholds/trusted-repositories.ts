import { storage } from 'wxt/utils/storage';
import { z } from '../schema/zod.ts';
import { readRepositoryName } from './repository-name.ts';

/** Most repositories that may be trusted. Own choice: each may cost requests while a panel is open. */
export const mostTrusted = 10;

// Typed as unknown, as in user-settings.ts: what is stored may be damaged, and is parsed each time it is read.
const trusted = storage.defineItem<unknown>('local:trusted', { fallback: [], version: 1, migrations: {} });

/** Reads the stored list: lower-cased `owner/name`, each once, in the order chosen, `mostTrusted` at most; what is no name is left out. */
export function readStoredTrusted(value: unknown): readonly string[] {
  const entries = z.array(z.unknown()).catch([]).parse(value);
  const names = entries.flatMap((entry) => (typeof entry === 'string' ? (readRepositoryName(entry) ?? []) : []));
  return [...new Set(names)].slice(0, mostTrusted);
}

/** What was typed, one repository a line: those that are taken, and a sentence for each line that is not. */
export interface TypedTrusted {
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/** Reads what was typed. A line that is no repository costs only itself; a repository named twice counts once, without a word. */
export function readTypedTrusted(text: string): TypedTrusted {
  const names = new Set<string>();
  const problems: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const name = readRepositoryName(line);
    const short = line.length > 80 ? `${line.slice(0, 80)}…` : line;
    if (name === null) problems.push(`“${short}” is not a repository on github.com and is not saved. Write it as owner/name.`);
    else if (!names.has(name) && names.size >= mostTrusted) problems.push(`“${short}” is not saved: ${mostTrusted} repositories are the most.`);
    else names.add(name);
  }
  return { names: [...names], problems };
}

/** The repositories whose vouch lists and merges the user trusts; none where nothing was chosen. */
export async function readTrusted(): Promise<readonly string[]> {
  return readStoredTrusted(await trusted.getValue());
}

/** Stores the list in place of the one before. */
export async function writeTrusted(names: readonly string[]): Promise<void> {
  await (names.length === 0 ? trusted.removeValue() : trusted.setValue(readStoredTrusted(names)));
}

/** Calls back at each change, here or in another page; returns what ends that. */
export function watchTrusted(listener: (names: readonly string[]) => void): () => void {
  return trusted.watch((value) => listener(readStoredTrusted(value)));
}
