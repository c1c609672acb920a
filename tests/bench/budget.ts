import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A limit on files of the build, bytes gzipped, and what to do where it is passed. */
export interface SizeBudget {
  readonly name: string;
  /** Which files of the build, by their path in it. */
  readonly files: RegExp;
  readonly most: number;
  readonly whatToDo: string;
}

const kilobytes = 1_000;

/** The scripts on github.com and the whole are held to what the README promises; the others keep their share of the whole. */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    name: 'the script on pages of github.com that are none of ours',
    files: /^github\.js$/,
    most: 2 * kilobytes,
    whatToDo: 'It reads the address and asks for what belongs there: anything else is for lib/page/pull-view.ts or lib/page/list-view.ts.',
  },
  ...['pull', 'list'].map((part) => ({
    name: `the script that comes with a ${part === 'pull' ? 'pull request' : 'list'}`,
    files: new RegExp(`^${part}\\.js$`),
    most: 12 * kilobytes,
    whatToDo: 'Look at what lib/page imports: types cost nothing, a library costs everybody on every such page. What needs a click comes with the panel.',
  })),
  {
    name: 'the panel',
    files: /^panel\.js$/,
    most: 30 * kilobytes,
    whatToDo: 'Look for an import of lib/signals, lib/thresholds or zod in components/panel or components/report: reports come ready to show. Where React itself came in, wxt.config.ts no longer puts Preact in its place.',
  },
  {
    name: 'the background, with what it shares with the options page',
    files: /^background\.js$|^chunks\/(?!options-|welcome-|jsx-runtime-)/,
    most: 365 * kilobytes,
    whatToDo: 'Look for a library that came in whole: `npx wxt build -b chrome --analyze` shows each one’s share.',
  },
  {
    name: 'what options and welcome page have for themselves',
    files: /^(?:(?:options|welcome)\.html|(?:chunks|assets)\/(?:options|welcome|jsx-runtime)-)/,
    most: 25 * kilobytes,
    whatToDo: 'The rest it shares with the background, which has to stay a module for that (entrypoints/background.ts). Where React itself came in, wxt.config.ts no longer puts Preact in its place.',
  },
  {
    name: 'the whole package',
    files: /^/,
    most: 480 * kilobytes,
    whatToDo: 'The parts above say which one grew; public/ is copied as it is.',
  },
];

/** The build's files with their sizes, bytes gzipped. */
export function builtFiles(folder: string): { readonly file: string; readonly bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => ({ file: path.relative(folder, full).split(path.sep).join('/'), bytes: gzipSync(readFileSync(full), { level: 9 }).length }));
}

/**
 * What the files of a budget weigh together.
 *
 * @throws Error where the build holds none: then it was renamed, and the budget would hold nothing
 */
export function weigh(files: ReturnType<typeof builtFiles>, { name, files: pattern }: SizeBudget): number {
  const weighed = files.filter(({ file }) => pattern.test(file));
  if (weighed.length === 0) throw new Error(`The build holds no file of ${name}. Where it was renamed, rename it in tests/bench/budget.ts.`);
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What one visit of a pull request may cost, whatever the machine. */
export const visitBudget = {
  cold: { requests: 3, points: 2, writes: 3 },
  warm: { requests: 1, points: 1, writes: 4 },
  /** Nodes on the page with the panel closed, and with it open for each finding. */
  nodes: { summary: 40, panelWithout: 60, panelEachFinding: 30 },
} as const;
