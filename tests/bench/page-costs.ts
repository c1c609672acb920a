import type { GitHub } from '../github/server.ts';
import { gauge } from './background.ts';
import { forget, ourBuild, type Running } from './browsers.ts';
import type { BenchPage } from './pages.ts';
import { addedTo, spreadOf, type Spread } from './statistics.ts';
import { shown, shownSpread, table } from './table.ts';
import { scriptBytes, visit, type Visit } from './visit.ts';

/** What is measured of every load, and how its number is shown. */
const rows = [
  ['script', 'script, ms', 1],
  ['longestPiece', 'longest piece of it, ms', 1],
  ['mainThread', 'main thread, ms', 1],
  ['styleAndLayout', 'style and layout, ms', 1],
  ['longTasks', 'tasks of 50 ms', 1],
  ['ownLongTasks', 'of these by script of extensions', 1],
  ['heap', 'heap, MB', 1e-6],
  ['nodes', 'nodes', 1],
  ['shift', 'layout shift', 1],
] as const satisfies readonly (readonly [keyof Visit, string, number])[];

/** One variant's loads of one page. */
export interface VariantCost {
  readonly name: string;
  readonly measured: Readonly<Record<keyof Visit, Spread>>;
  /** What the variant adds to the page without an extension, run by run. */
  readonly added: Readonly<Record<keyof Visit, Spread>>;
  /** Bytes of script that the page is given. */
  readonly bytes: number;
  /** Requests to the API and GraphQL points a load; milliseconds of the background's processor time a load, and the bytes of its heap afterwards. Ours alone. */
  readonly api: { readonly requests: number; readonly points: number; readonly cpu: number; readonly heap: number } | null;
}

function overEach<Value>(make: (key: keyof Visit) => Value): Record<keyof Visit, Value> {
  const entry = (key: keyof Visit) => [key, make(key)] as const;
  return Object.fromEntries(rows.map(([key]) => entry(key))) as Record<keyof Visit, Value>;
}

/**
 * Loads a page in every variant by turns, each with an empty cache.
 *
 * @param variants the first is the page without an extension
 * @param runs loads that count; one more goes before, since the first in a browser is none of those a person makes
 */
export async function comparePage(page: BenchPage, variants: readonly Running[], github: GitHub, runs: number): Promise<VariantCost[]> {
  const address = `https://github.com${page.path}`;
  const visits = new Map<Running, Visit[]>(variants.map((variant) => [variant, []]));
  const gauges = new Map(await Promise.all(variants.filter(({ background }) => background).map(async (variant) => [variant, await gauge(variant)] as const)));
  const used = new Map<Running, { cpu: number; requests: number; points: number }>();
  for (let run = 0; run <= runs; run += 1)
    // The order turns, so that nobody always comes after the same one.
    for (const index of variants.keys()) {
      const variant = variants[(index + run) % variants.length];
      if (!variant) continue;
      if (variant.background) await forget(variant.background);
      github.reset();
      const before = (await gauges.get(variant)?.cpu()) ?? 0;
      const result = await visit(variant.context, address);
      const cpu = ((await gauges.get(variant)?.cpu()) ?? 0) - before;
      if (run === 0) continue;
      visits.get(variant)?.push(result);
      const { cpu: sofar } = used.get(variant) ?? { cpu: 0 };
      used.set(variant, { cpu: sofar + cpu, requests: github.requests.filter(({ host }) => host === 'api.github.com').length, points: github.points() });
    }
  const [base] = variants;
  const valuesOf = (variant: Running | undefined, key: keyof Visit) => (variant && visits.get(variant) ? (visits.get(variant) ?? []) : []).map((each) => each[key]);
  const costs: VariantCost[] = [];
  for (const variant of variants) {
    const ours = variant.extension === ourBuild ? used.get(variant) : undefined;
    costs.push({
      name: variant.name,
      measured: overEach((key) => spreadOf(valuesOf(variant, key))),
      added: overEach((key) => addedTo(valuesOf(base, key), valuesOf(variant, key))),
      bytes: variant.extension === null ? 0 : await scriptBytes(variant.context, address),
      api: ours ? { requests: ours.requests, points: ours.points, cpu: ours.cpu / runs, heap: (await gauges.get(variant)?.heap()) ?? Number.NaN } : null,
    });
  }
  return costs;
}

/** The comparison as text: the page alone in full, every other variant by what it adds and by how many times that is the page's own. */
export function costTable(costs: readonly VariantCost[]): string {
  const [base, ...others] = costs;
  if (!base) return '';
  const ratio = (cost: VariantCost, key: keyof Visit) => {
    const [own, all] = [base.measured[key].median, cost.measured[key].median];
    return own === 0 ? '' : ` ×${(all / own).toFixed(2)}`;
  };
  const body = rows.map(([key, label, scale]) => [
    label,
    shownSpread(base.measured[key], scale),
    ...others.map((cost) => `+${shownSpread(cost.added[key], scale)}${ratio(cost, key)}`),
  ]);
  const plain = (label: string, value: (cost: VariantCost) => string) => [label, '', ...others.map(value)];
  return table([
    ['', base.name, ...others.map(({ name }) => name)],
    ...body,
    plain('script given to the page, KB', ({ bytes }) => shown(bytes / 1000)),
    plain('API requests · points', ({ api }) => (api ? `${api.requests} · ${api.points}` : '')),
    plain('background: CPU, ms a load', ({ api }) => (api ? shown(api.cpu) : '')),
    plain('background: heap, MB', ({ api }) => (api ? shown(api.heap / 1e6) : '')),
  ]);
}
