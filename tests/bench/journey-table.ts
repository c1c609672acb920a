import type { Journey } from './journeys.ts';
import { answersAfter } from './journeys.ts';
import { spreadOf, type Spread } from './statistics.ts';
import { shownSpread, table } from './table.ts';

/** One frame of a screen that draws sixty a second; milliseconds. */
const frame = 1000 / 60;

export type JourneySpreads = Readonly<Record<keyof Journey, Spread>>;

/** Several journeys to one page, each number with its spread. */
export function spreads(journeys: readonly Journey[]): JourneySpreads {
  const keys = Object.keys(journeys[0] ?? {}) as (keyof Journey)[];
  return Object.fromEntries(keys.map((key) => [key, spreadOf(journeys.map((journey) => journey[key]))])) as JourneySpreads;
}

const times = (a: Spread, b: number) => `×${(a.median / b).toFixed(2)}`;

/** What the page's reader waits for, each beside what it could be at best. */
export function journeyTable(journey: JourneySpreads): string {
  const { roundTrip, answers } = journey;
  const next = frame + roundTrip.median;
  const row = (label: string, value: Spread, best: string, ratio = '') => [label, shownSpread(value), best, ratio];
  return table([
    ['waiting, ms', 'measured', 'at best', 'ratio'],
    row('header to first signal: nothing cached, no answer yet', journey.pageOnly, ''),
    row('header to all signals: from the cache', journey.warm, ''),
    row('… since GitHub’s script is done with the header', journey.warmSinceReady, `${next.toFixed(1)} (frame + message)`, times(journey.warmSinceReady, next)),
    row(`header to all confirmed: nothing cached, answers after ${answersAfter} ms`, journey.cold, ''),
    row('… since GitHub’s script is done with the header', journey.coldSinceReady, `${shownSpread(answers)} (the longest answer alone)`, times(journey.coldSinceReady, answers.median)),
    row('click to panel, its script not yet there', journey.click, ''),
    row('click to panel, opened before', journey.clickAgain, `${frame.toFixed(1)} (frame)`, times(journey.clickAgain, frame)),
    row('a message to the background and back', roundTrip, ''),
    row('API requests · cold', journey.requests, ''),
    row('GraphQL points · cold', journey.points, ''),
    row('API requests · from the cache', journey.warmRequests, ''),
  ]);
}
