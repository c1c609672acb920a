import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Running, Variant } from './bench/browsers.ts';
import type { Journey } from './bench/journeys.ts';
import type { ListJourney } from './bench/list-journey.ts';
import type { BenchPage } from './bench/pages.ts';

/**
 * `npm run bench`: what the production build costs on GitHub's pages, beside the same pages without it.
 *
 *   npm run bench                                        our own conversation, files, list and another page
 *   npm run bench -- --page FILE.html --url /o/r/pull/1  a saved page at its address; any number of pairs
 *   npm run bench -- --peer NAME=DIR                     another unpacked extension beside ours; any number
 *   npm run bench -- --runs 15                           loads of each page in each variant; 7 without
 *   npm run bench -- --core                              signals and cache alone, without a browser
 *   npm run bench -- --json                              all numbers as one JSON value
 */

const usage = 'Usage: npm run bench -- [--core] [--json] [--runs N] [--page FILE.html --url /o/r/pull/1]… [--peer NAME=DIR]…';

const { values: asked } = parseArgs({
  options: {
    core: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
    page: { type: 'string', multiple: true, default: [] },
    url: { type: 'string', multiple: true, default: [] },
    peer: { type: 'string', multiple: true, default: [] },
  },
});

// What measures is loaded once the call is understood: GitHub's schema alone takes a second.

/** Ends with a sentence for who called. */
function refuse(sentence: string): never {
  console.error(`${sentence}\n${usage}`);
  process.exit(2);
}

function pagesAsked(): readonly BenchPage[] {
  if (asked.page.length !== asked.url.length) refuse('Each --page needs its --url.');
  return asked.page.map((file, index) => {
    const url = asked.url[index] ?? '';
    if (!existsSync(file)) refuse(`There is no file ${file}.`);
    if (!url.startsWith('/')) refuse(`--url takes a path on github.com, such as /o/r/pull/1, not ${url}.`);
    return { path: url, file };
  });
}

function peersAsked(): Variant[] {
  return asked.peer.map((text) => {
    const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (name === undefined || folder === undefined) return refuse(`--peer takes NAME=DIR, not ${text}.`);
    if (!existsSync(path.join(folder, 'manifest.json'))) return refuse(`${folder} holds no manifest.json: --peer takes an unpacked extension.`);
    return { name, extension: folder };
  });
}

const runs = Number(asked.runs);
if (!Number.isInteger(runs) || runs < 1) refuse('--runs takes a whole number from 1.');

const [saved, peers] = [pagesAsked(), peersAsked()];

const load = () => loadavg().map((value) => value.toFixed(1)).join(', ');
const say = (text: string) => void (asked.json || console.log(text));

async function benchCore(): Promise<unknown> {
  const { coreTable, measureCore } = await import('./bench/core.ts');
  const core = await measureCore();
  say(coreTable(core));
  return core;
}

async function benchPages(saved: readonly BenchPage[], peers: readonly Variant[]): Promise<unknown> {
  const { ourBuild, run } = await import('./bench/browsers.ts');
  const { isOwnList, isPull, nameAuthor, ownPages, serve } = await import('./bench/pages.ts');
  const { comparePage, costTable } = await import('./bench/page-costs.ts');
  const { journeyTable, spreads } = await import('./bench/journey-table.ts');
  const { travel } = await import('./bench/journeys.ts');
  const { NeverCame } = await import('./bench/moments.ts');
  const { listTable, travelAsleep, travelList } = await import('./bench/list-journey.ts');
  const pages = saved.length > 0 ? saved : ownPages;
  const variants: Variant[] = [{ name: 'without', extension: null }, { name: 'panel closed', extension: ourBuild }, { name: 'panel open', extension: ourBuild, panelOpen: true }, ...peers];
  const github = await serve(pages);
  const running: Running[] = [];
  const results: unknown[] = [];
  try {
    for (const variant of variants) running.push(await run(variant, github));
    const [bare, closed] = running;
    if (!bare || !closed) throw new Error('No browser runs.');
    for (const page of pages) {
      if (page.file !== null) {
        const tab = await bare.context.newPage();
        await nameAuthor(tab, github, page);
        await tab.close();
      }
      say(`\n${page.path}${page.file === null ? '' : ` (${path.basename(page.file)})`}`);
      const costs = await comparePage(page, running, github, runs);
      say(costTable(costs));
      const journeys: Journey[] = [];
      try {
        if (isPull(page)) for (let time = 0; time < runs; time += 1) journeys.push(await travel(closed, github, page.path));
      } catch (error) {
        // What the page costs was measured, and the pages after it can be.
        if (!(error instanceof NeverCame)) throw error;
        console.error(`\n${error.message}`);
      }
      const journey = journeys.length > 0 ? spreads(journeys) : null;
      if (journey) say(`\n${journeyTable(journey)}`);
      const lists: ListJourney[] = [];
      const asleep: Awaited<ReturnType<typeof travelAsleep>>[] = [];
      if (isOwnList(page)) {
        for (let time = 0; time < runs; time += 1) lists.push(await travelList(closed, github, page.path));
        for (let time = 0; time < runs; time += 1) asleep.push(await travelAsleep(closed, github, page.path));
        say(`\n${listTable(lists, asleep)}`);
      }
      results.push({ path: page.path, costs, journey, lists, asleep });
    }
  } finally {
    for (const { close } of running) await close();
    await github.close();
  }
  return results;
}

const before = load();
say(`Load of the machine: ${before}. Times are those of the page's own main thread: median (quartiles) of ${runs} runs; + is what a variant adds to the run beside it, × how many times the page's own.`);
const result = asked.core ? await benchCore() : await benchPages(saved, peers);
if (asked.json) console.log(JSON.stringify({ load: { before, after: load() }, runs, result }, null, 2));
else console.log(`\nLoad of the machine at the end: ${load()}.`);
