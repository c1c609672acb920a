import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { settingsPath } from '../github/repository-paths.ts';
import type { Signal } from '../signals/define-signal.ts';
import { signals as allSignals } from '../signals/index.ts';
import { refusal } from './field-kind.ts';
import { fields } from './fields.ts';
import type { IgnoredValue, Layer, SignalSettings } from './resolve.ts';

/** Own choice: a file with every threshold of every signal is a few KB. */
const maxBytes = 64 * 1024;
/** Own choice: what a reader would still read through. */
const maxSentences = 20;

/** What a repository's file sets, and what of it was not taken. */
export interface RepositorySettings {
  readonly layer: Layer;
  readonly ignored: readonly IgnoredValue[];
}

/** A key of the file in a sentence: whatever does not look like one of our keys is not repeated. */
function named(parent: string, key: string): string {
  return /^[\w-]{1,40}$/.test(key) ? `\`${parent}${key}\`` : `a key${parent ? ` of \`${parent.slice(0, -1)}\`` : ''}`;
}

/** A threshold's value: a scalar or a list of scalars; undefined for all else (maps, aliases, tagged values). */
function plainValue(node: Node | null): unknown {
  if (isScalar(node)) return node.tag === undefined ? node.value : undefined;
  if (!isSeq<Node>(node) || node.tag !== undefined) return undefined;
  return node.items.every((item) => isScalar(item) && item.tag === undefined)
    ? node.items.map((item) => (isScalar(item) ? item.value : undefined))
    : undefined;
}

class Reader {
  readonly ignored: IgnoredValue[] = [];
  readonly lines = new LineCounter();

  /** Notes one value that is not taken, up to a limit, with its line. */
  leaveOut(key: string, at: number | undefined, sentence: string): void {
    const place = at === undefined ? '' : `, line ${this.lines.linePos(at).line}`;
    if (this.ignored.length < maxSentences) {
      this.ignored.push({ from: 'repository-file', key, message: `\`${settingsPath}\`${place}: ${sentence}` });
    } else if (this.ignored.length === maxSentences) {
      this.ignored.push({ from: 'repository-file', key: '', message: `\`${settingsPath}\`: more than ${maxSentences} values are left out.` });
    }
  }

  /** The pairs of a map by key, each key once (the last stands, as in the schema's editors); undefined where it is no map. */
  pairs(node: unknown, parent: string): { key: string; at: number | undefined; value: Node | null }[] | undefined {
    if (!isMap<Node, Node | null>(node)) return undefined;
    const byKey = new Map<string, { key: string; at: number | undefined; value: Node | null }>();
    for (const pair of node.items) {
      const key = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : '';
      const at = pair.key?.range?.[0];
      if (byKey.has(key)) this.leaveOut('', byKey.get(key)?.at, `${named(parent, key)} stands here again further down; only the last one counts.`);
      byKey.set(key, { key, at, value: pair.value });
    }
    return [...byKey.values()];
  }

  /** One signal's entry; undefined where nothing of it can be taken. */
  signal(signal: Signal, node: Node | null, at: number | undefined): SignalSettings | undefined {
    if (isScalar(node) && node.value === false) return false;
    const pairs = this.pairs(node, `signals.${signal.id}.`);
    if (!pairs) {
      this.leaveOut(signal.id, at, `\`signals.${signal.id}\` must be false or a list of its thresholds; it is left out.`);
      return undefined;
    }
    const taken: [string, unknown][] = [];
    for (const { key, at, value } of pairs) {
      const field = fields(signal).find((candidate) => candidate.key === key);
      const name = named(`signals.${signal.id}.`, key);
      if (!field) {
        this.leaveOut(signal.id, at, `${name} is not a threshold of this signal; it is left out.`);
        continue;
      }
      const plain = plainValue(value);
      const reason = refusal(signal, field, plain ?? null);
      if (reason === null) taken.push([key, plain]);
      else this.leaveOut(`${signal.id}.${key}`, at, `${name} ${reason}; it is left out.`);
    }
    // An entry of which nothing could be taken must not switch the signal on over anyone's head.
    return taken.length === 0 && pairs.length > 0 ? undefined : Object.fromEntries(taken);
  }
}

/**
 * Core schema without custom tags and merge keys. Equal keys are found above: the library compares each with each.
 *
 * @returns null for lists in lists without end: the library reads them by recursion, and the stack ends
 */
function parseYaml(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      version: '1.2', schema: 'core', customTags: [], resolveKnownTags: false, merge: false, uniqueKeys: false,
      logLevel: 'error', prettyErrors: false, lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads a repository's settings file. Never throws: what is wrong costs only itself and is named in one sentence with
 * its line. The text is anybody's, so only numbers, booleans, named choices and path patterns come out of it; aliases,
 * tags and nested values do not, and its own words are not repeated in our sentences.
 *
 * @param text the file's content
 * @param list the signals whose thresholds the file may set
 */
export function readRepositoryFile(text: string, list: readonly Signal[] = allSignals): RepositorySettings {
  const reader = new Reader();
  const settings: [string, SignalSettings][] = [];
  const layer = (): RepositorySettings => ({
    layer: { from: 'repository-file', signals: Object.fromEntries(settings) },
    ignored: reader.ignored,
  });
  if (new TextEncoder().encode(text).length > maxBytes) {
    reader.leaveOut('', undefined, 'The file is larger than 64 KB; nothing of it is taken.');
    return layer();
  }
  const document = parseYaml(text, reader.lines);
  if (!document) {
    reader.leaveOut('', undefined, 'The file is nested too deeply; nothing of it is taken.');
    return layer();
  }
  for (const error of document.errors) {
    reader.leaveOut('', error.pos[0], `this line is not valid YAML (${error.code.toLowerCase().replaceAll('_', ' ')}); what it holds may be left out.`);
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) return layer();
  const top = reader.pairs(document.contents, '');
  if (!top) reader.leaveOut('', document.contents.range?.[0], 'The file must hold `signals:` with a signal on each line below; nothing of it is taken.');
  for (const { key, at, value } of top ?? []) {
    if (key === 'version') {
      if (plainValue(value) !== 1) reader.leaveOut('', at, '`version` must be 1; the rest is read as version 1.');
    } else if (key !== 'signals') {
      reader.leaveOut('', at, `${named('', key)} is not known here; it is left out.`);
    } else if (!(isScalar(value) && value.value === null) && value !== null) {
      const entries = reader.pairs(value, 'signals.');
      if (!entries) reader.leaveOut('', at, '`signals` must hold a signal on each line below; nothing of it is taken.');
      for (const entry of entries ?? []) {
        const signal = list.find(({ id }) => id === entry.key);
        const taken = signal && reader.signal(signal, entry.value, entry.at);
        if (!signal) reader.leaveOut('', entry.at, `${named('signals.', entry.key)} is not a known signal; it is left out.`);
        if (signal && taken !== undefined) settings.push([signal.id, taken]);
      }
    }
  }
  return layer();
}
