import type { ChangedFile, ChangedLine } from '../facts/facts.ts';
import { readHeader } from './diff-header.ts';

/** A line longer than this is kept up to here: nobody reads further, and one line may be a whole bundle. */
export const maxLineCharacters = 10_000;
/** Once this much text is kept, further files keep their numbers alone. GitHub's own diff limits are far below. */
const maxKeptCharacters = 20_000_000;
/** Git writes at most ten lines above the hunks; behind these comes the text of a binary patch. */
const maxHeaderLines = 40;

interface Building {
  header: string[];
  additions: number;
  deletions: number;
  lines: ChangedLine[] | null;
}

/** Where the reader stands inside a hunk: the next line numbers, and how many lines of each side the hunk still has. */
interface Hunk {
  old: number;
  new: number;
  oldLeft: number;
  newLeft: number;
  section: string | undefined;
}

function openHunk(line: string): Hunk | null {
  const match = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?(.*)$/s.exec(line);
  if (!match) return null;
  const [, old = '0', oldCount = '1', next = '0', newCount = '1', section = ''] = match;
  return { old: +old, new: +next, oldLeft: +oldCount, newLeft: +newCount, section: section.trim() };
}

function finish({ header, additions, deletions, lines }: Building): ChangedFile[] {
  const { path, previousPath, changeType, binary } = readHeader(header);
  if (path === null || path === '') return [];
  return [{ path, previousPath, changeType, additions, deletions, binary, lines }];
}

const isFileStart = (line: string) => /^diff --(?:git|cc|combined) /.test(line);

class DiffReader {
  readonly files: ChangedFile[] = [];
  #file: Building | null = null;
  #hunk: Hunk | null = null;
  #inHeader = false;
  /** How many marks a line of a combined diff starts with; 0 elsewhere. */
  #marks = 0;
  #kept = 0;

  /** Takes one line; `next` are the first characters of the line behind it. */
  read(line: string, next: string): void {
    const file = this.#file;
    if (file && this.#hunk && this.#readHunkLine(this.#hunk, file, line)) return;
    this.#hunk = null;
    if (isFileStart(line) || (line.startsWith('--- ') && next === '+++ ' && !this.#inHeader)) this.#start(line);
    else if (!file) return;
    else if (line.startsWith('@@')) {
      this.#inHeader = false;
      this.#hunk = openHunk(line);
      this.#marks = Math.max(0, (/^@+/.exec(line)?.[0].length ?? 0) - 1);
    } else if (this.#inHeader) {
      if (file.header.length < maxHeaderLines) file.header.push(line);
    } else if (this.#marks > 1) {
      const marks = line.slice(0, this.#marks);
      if (marks.includes('+')) file.additions += 1;
      else if (marks.includes('-')) file.deletions += 1;
    }
  }

  end(): ChangedFile[] {
    if (this.#file) this.files.push(...finish(this.#file));
    this.#file = null;
    return this.files;
  }

  #start(line: string): void {
    this.end();
    this.#file = { header: [line], additions: 0, deletions: 0, lines: line.startsWith('diff --c') ? null : [] };
    this.#inHeader = true;
    this.#marks = 0;
  }

  #readHunkLine(hunk: Hunk, file: Building, line: string): boolean {
    const mark = line.charAt(0);
    if (mark === '+' && hunk.newLeft > 0) {
      file.additions += 1;
      hunk.newLeft -= 1;
      this.#keep(hunk, file, 'added', hunk.new++, line);
    } else if (mark === '-' && hunk.oldLeft > 0) {
      file.deletions += 1;
      hunk.oldLeft -= 1;
      this.#keep(hunk, file, 'removed', hunk.old++, line);
    } else if ((mark === ' ' || line === '') && hunk.oldLeft > 0 && hunk.newLeft > 0) {
      hunk.oldLeft -= 1;
      hunk.newLeft -= 1;
      hunk.old += 1;
      this.#keep(hunk, file, 'context', hunk.new++, line);
    } else return mark === '\\';
    return true;
  }

  #keep(hunk: Hunk, file: Building, kind: ChangedLine['kind'], number: number, line: string): void {
    this.#kept += line.length;
    if (this.#kept > maxKeptCharacters) file.lines = null;
    file.lines?.push({ kind, line: number, text: line.slice(1), ...(hunk.section !== undefined && { section: hunk.section }) });
    hunk.section = undefined;
  }
}

/**
 * Reads a unified diff as git and GitHub write it. Never throws: what cannot be read costs its own hunk or file. Linear
 * in the text's length, with a bound on what is kept.
 *
 * Not gitdiff-parser: tried on binary, mode-only, empty, quoted, blank-holding and CRLF headers it gives wrong names or
 * types, and on `diff --cc` or a broken hunk header it throws.
 *
 * @param diff unified diff of one or more files; text before the first file is passed over
 * @returns one entry a file in the diff's order. `lines` is null for a combined diff (`--cc`), whose lines have no
 *   single old side, and for files behind the bound. A trailing carriage return is not part of a line's text.
 */
export function parseDiff(diff: string): ChangedFile[] {
  const reader = new DiffReader();
  readLines(reader, diff, 0, diff.length);
  return reader.end();
}

/** Characters read without a pause: some milliseconds. */
const slice = 250_000;

/**
 * `parseDiff` for a place that has to answer others meanwhile: pauses after every slice of the text.
 *
 * @param pause resolves when the others had their turn
 */
export async function parseDiffInSlices(
  diff: string,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve, 0)),
): Promise<ChangedFile[]> {
  const reader = new DiffReader();
  for (let from = 0; from < diff.length; ) {
    if (from > 0) await pause();
    from = readLines(reader, diff, from, from + slice);
  }
  return reader.end();
}

/** Reads whole lines from one place until another is reached or passed; returns where it stopped. */
function readLines(reader: DiffReader, diff: string, from: number, until: number): number {
  while (from < Math.min(until, diff.length)) {
    let end = diff.indexOf('\n', from);
    if (end < 0) end = diff.length;
    const bare = end > from && diff.charAt(end - 1) === '\r' ? end - 1 : end;
    const line = diff.slice(from, Math.min(bare, from + maxLineCharacters + 1));
    from = end + 1;
    reader.read(line, diff.slice(from, from + 4));
  }
  return from;
}
