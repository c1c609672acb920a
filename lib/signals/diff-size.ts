import { z } from '../schema/zod.ts';
import type { ChangedFile, Evidence } from '../facts/facts.ts';
import type { Community } from '../facts/person-facts.ts';
import { classify, leftOutKinds } from '../files/classify.ts';
import { pathMatcher, pathPatterns } from '../files/path-patterns.ts';
import { rootAttributes } from '../files/root-attributes.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

const linesOf = ({ additions, deletions }: ChangedFile) => additions + deletions;

/** A type, not an interface: only so it counts as plain JSON data. */
type Size = {
  readonly lines: number;
  readonly testLines: number;
  readonly files: number;
  readonly leftOut: number;
  readonly leftOutLines: number;
  readonly maxLines: number;
  readonly maxFiles: number;
  /** How many of the changed files were read, and how many there are. */
  readonly read: number;
  readonly total: number;
  /** All changed lines, left out or not, among those of the pull requests last merged here; null where that is not known. */
  readonly baseline: { readonly lines: number; readonly percent: number; readonly merged: number } | null;
};

/** From this many merged pull requests on a share of them says something. Own choice. */
const minMerged = 30;

/** How many of the last merged pull requests changed fewer lines, in percent, rounded down. */
function baselineOf(lines: number, community: Community | undefined): Size['baseline'] {
  const merged = community?.mergedPulls ?? [];
  if (merged.length < minMerged) return null;
  const smaller = merged.filter(({ additions, deletions }) => additions + deletions < lines).length;
  return { lines, percent: Math.floor((100 * smaller) / merged.length), merged: merged.length };
}

/** Both sides count every line: what a repository generates is not known of pull requests that are long merged. */
const besideMerged = ({ baseline }: Size) =>
  baseline === null ? '' : ` Its ${counted(baseline.lines, 'changed line')} in all: larger than ${baseline.percent} % of the ${shownNumber(baseline.merged)} pull requests last merged here.`;

const leftOutWords = ({ leftOut, leftOutLines }: Size) =>
  leftOut === 0 ? '' : ` Left out: ${counted(leftOut, 'generated, vendored, lock or ignored file')} with ${counted(leftOutLines, 'line')}.`;

function measured(size: Size): string {
  const { lines, testLines, files, read, total } = size;
  const tests = testLines === 0 ? '' : `, ${shownNumber(testLines)} of them in tests`;
  const part = read < total ? ` (${shownNumber(read)} of ${shownNumber(total)} changed files were read)` : '';
  return `${counted(lines, 'line')} to review in ${counted(files, 'file')}${tests}${part}`;
}

export const diffSize = defineSignal({
  id: 'diff-size',
  group: 'change',
  title: 'Diff size',
  why: 'Long diffs take long to review: SmartBear’s study at Cisco found that reviewers find the most in 200 to 400 lines at a time.',
  limits:
    'Size predicts how long a review takes (arXiv 2601.00753), not what the change is worth. For newcomers it is not linked to being merged (arXiv 2604.27532). Which files are generated is known by .gitattributes, well-known names and a generator’s own mark. Tests inside a source file count as source.',
  needs: ['files'],
  wants: ['repository', 'community'],
  thresholds: z.strictObject({
    maxLines: z.int().min(1).default(400).meta({ title: 'Lines to review', description: 'Raised above this many added and removed lines.' }),
    maxFiles: z.int().min(1).default(30).meta({ title: 'Files to review', description: 'Raised above this many changed files.' }),
    ignore: pathPatterns('Left out', 'Path patterns, as in .gitignore, of files that do not count.'),
  }),
  evaluate({ files, repository, community }, { maxLines, maxFiles, ignore }) {
    const attributesOf = rootAttributes(repository);
    const ignored = pathMatcher(ignore);
    const counts: Evidence[] = [];
    const without: Evidence[] = [];
    let [lines, testLines, leftOutLines] = [0, 0, 0];
    for (const file of [...files.files].sort((a, b) => linesOf(b) - linesOf(a))) {
      const size = linesOf(file);
      const pattern = ignored(file.path);
      const { kind, because } = classify(file.path, attributesOf?.(file.path), file.lines);
      if (pattern !== null || leftOutKinds.has(kind)) {
        leftOutLines += size;
        without.push({ kind: 'file', path: file.path, note: `${counted(size, 'line')}, left out (${pattern === null ? because : `ignored: ${pattern}`})` });
        continue;
      }
      lines += size;
      if (kind === 'test') testLines += size;
      counts.push({ kind: 'file', path: file.path, note: `${counted(size, 'line')}${kind === 'test' ? ', test' : ''}${file.binary ? ', binary' : ''}` });
    }
    const baseline = files.files.length < files.total ? null : baselineOf(files.files.reduce((sum, file) => sum + linesOf(file), 0), community);
    const size: Size = { lines, testLines, files: counts.length, leftOut: without.length, leftOutLines, maxLines, maxFiles, read: files.files.length, total: files.total, baseline };
    const evidence = [...counts, ...without];
    if (lines > maxLines || counts.length > maxFiles) return { outcome: 'raised', data: size, evidence };
    if (size.read < size.total) return { outcome: 'unavailable', data: size, evidence };
    if (counts.length === 0) return { outcome: 'inapplicable', data: size, evidence };
    return { outcome: 'clear', data: size, evidence };
  },
  messages: {
    raised: (size) =>
      `${size.read < size.total ? 'At least ' : ''}${measured(size)}; raised above ${counted(size.maxLines, 'line')} or ${counted(size.maxFiles, 'file')}.${leftOutWords(size)}${besideMerged(size)}`,
    clear: (size) => `${measured(size)}; raised above ${counted(size.maxLines, 'line')} or ${counted(size.maxFiles, 'file')}.${leftOutWords(size)}${besideMerged(size)}`,
    inapplicable: (size) => (size.leftOut === 0 ? 'No file is changed.' : `No file to review.${leftOutWords(size)}`),
    unavailable: (size) =>
      `Not known in whole: ${measured(size)} so far; raised above ${counted(size.maxLines, 'line')} or ${counted(size.maxFiles, 'file')}.${leftOutWords(size)}`,
  },
});
