import 'fake-indexeddb/auto';
import { openCache, type Cache } from '../../lib/cache/cache.ts';
import { Database } from '../../lib/cache/database.ts';
import type { CollectedPull } from '../../lib/facts/collect.ts';
import type { Fact, FactBag, PullReference } from '../../lib/facts/facts.ts';
import { parseDiff } from '../../lib/files/diff.ts';
import { evaluate } from '../../lib/report/evaluate.ts';
import { linkAll } from '../../lib/report/link.ts';
import { signals } from '../../lib/signals/index.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { factsOf } from '../github/facts.ts';
import { shown, table } from './table.ts';

/** Work of one size. */
export interface SizeCost {
  readonly size: number;
  /** Processor milliseconds for one piece of work. */
  readonly each: number;
  /** Pieces a second of one core. */
  readonly aSecond: number;
  /** How the cost grew against the size before: 1 where both grew alike, 0 where the cost stayed. Null for the first. */
  readonly growth: number | null;
}

/** Costs by kind of work, each for growing sizes. */
export type Core = Readonly<Record<string, readonly SizeCost[]>>;

/** Processor milliseconds, at least, that a piece of work is repeated for. */
const atLeast = 300;

const [recording] = ourRecordedPulls();
if (!recording) throw new Error('There are no recorded pulls.');

const folders = ['src/core', 'src/ui', 'tests/unit', 'docs', 'vendor/lib', 'lib/deep/er/still'];
const endings = ['ts', 'py', 'rs', 'md', 'json', 'zig'];

/** A diff of so many files in several languages and folders, with a dozen changed lines each. */
function diffOf(files: number): string {
  return Array.from({ length: files }, (_, index) => {
    const name = `${folders[index % folders.length]}/part-${index % 97}/file-${index}.${endings[index % endings.length]}`;
    const lines = Array.from({ length: 12 }, (_, line) => `${'+- '.charAt(line % 3)}  const value${line} = compute(${index}, ${line});`);
    const [old, now] = [8, 8];
    return `diff --git a/${name} b/${name}\nindex 1111111..2222222 100644\n--- a/${name}\n+++ b/${name}\n@@ -1,${old} +1,${now} @@ function part()\n${lines.join('\n')}\n`;
  }).join('');
}

const available = <Value>(value: Value): Fact<Value> => ({ status: 'available', value });

function bagOf(files: number): FactBag {
  const list = parseDiff(diffOf(files));
  return { ...factsOf(recording as NonNullable<typeof recording>), files: available({ files: list, total: list.length }) };
}

/** Processor milliseconds of one piece of work: what other processes do meanwhile does not count. */
async function cost(work: () => unknown): Promise<number> {
  await work();
  const before = process.cpuUsage();
  for (let times = 1; ; times += 1) {
    await work();
    const { user, system } = process.cpuUsage(before);
    const used = (user + system) / 1000;
    if (used >= atLeast) return used / times;
  }
}

async function overSizes<Prepared>(sizes: readonly number[], prepare: (size: number) => Prepared | Promise<Prepared>, work: (prepared: Prepared) => unknown): Promise<SizeCost[]> {
  const costs: SizeCost[] = [];
  for (const size of sizes) {
    const prepared = await prepare(size);
    const each = await cost(() => work(prepared));
    const last = costs.at(-1);
    costs.push({ size, each, aSecond: 1000 / each, growth: last ? Math.log(each / last.each) / Math.log(size / last.size) : null });
  }
  return costs;
}

const reference: PullReference = { owner: 'harbor-lights', repository: 'tidewatch', number: 1 };

/** A cache that already holds so many pull requests, some of them of each of fifty repositories. */
async function filledCache(pulls: number): Promise<Cache> {
  const database = new Database(`bench-${pulls}`);
  const { author, description, branch, commits } = factsOf(recording as NonNullable<typeof recording>);
  const value = <Value>(fact: Fact<Value>): Value => {
    if (fact.status !== 'available') throw new Error('The recording does not hold every fact.');
    return fact.value;
  };
  const at = '2026-01-01T00:00:00Z';
  const pull: CollectedPull = {
    facts: { author: value(author), description: value(description), branch: value(branch), commits: value(commits), labels: { names: [] }, files: { files: [], total: 0 } },
    history: null, updatedAt: at, fetchedAt: at, checkedAt: at,
  };
  const size = JSON.stringify(pull).length;
  await database.pulls.bulkPut(Array.from({ length: pulls }, (_, number) => ({ ...pull, key: `owner-${number % 50}/name#${number}`, usedAt: number, size })));
  const cache = openCache(database);
  await cache.keepPull(reference, pull);
  kept.set(cache, pull);
  return cache;
}

const kept = new WeakMap<Cache, CollectedPull>();

/** Measures what needs no browser: signals, diffs, links and the cache's own work on an IndexedDB in memory. */
export async function measureCore(): Promise<Core> {
  const now = new Date('2026-01-01T00:00:00Z');
  const files = [10, 1_000, 10_000];
  const pulls = [100, 1_000, 10_000];
  return {
    'all signals, a pull of so many files': await overSizes(files, bagOf, (bag) => evaluate(signals, bag, [], now)),
    'its diff read': await overSizes(files, diffOf, parseDiff),
    'its evidence linked': await overSizes(files, (size) => evaluate(signals, bagOf(size), [], now).findings, (findings) => findings.map(({ evidence }) => linkAll(reference, evidence))),
    'cache read, with so many pulls in it': await overSizes(pulls, filledCache, (cache) => cache.recall(reference)),
    'cache write, with so many pulls in it': await overSizes(pulls, filledCache, (cache) => {
      const pull = kept.get(cache);
      return pull && cache.keepPull(reference, pull);
    }),
  };
}

/** The measurements as text. */
export function coreTable(core: Core): string {
  return table([
    ['work', 'size', 'ms each', 'a second', 'growth (1 = linear)'],
    ...Object.entries(core).flatMap(([name, costs]) =>
      costs.map(({ size, each, aSecond, growth }, index) => [index === 0 ? name : '', size.toLocaleString('en-US'), shown(each), shown(aSecond), growth === null ? '' : growth.toFixed(2)]),
    ),
  ]);
}
