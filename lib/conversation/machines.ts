import { machineAccount } from '../disclosure/machine-account.ts';
import { counted } from '../wording/counted.ts';
import type { Heard } from './feedback.ts';

/** What a machine voice said and pushed, in one line: its words stand apart from people's. Plain JSON. */
export interface MachineLine {
  /** Login without the `[bot]` suffix. */
  readonly login: string;
  /** The tool's name; the login where none is known. */
  readonly name: string;
  /** `spoke 3 times and pushed 1 time`. */
  readonly did: string;
  /** ISO 8601. */
  readonly last: string;
}

/** The machine voices among the events, one line each, in the order in which they first spoke. */
export function machineLines(events: readonly Heard[]): MachineLine[] {
  const accounts = Map.groupBy(events.filter(({ voice }) => voice === 'machine'), ({ by }) => by.login ?? '');
  return [...accounts].map(([login, all]) => {
    const pushed = all.filter(({ kind }) => kind === 'push' || kind === 'force-push').length;
    const said = all.filter(({ kind }) => kind === 'comment' || kind === 'review').length;
    const other = all.length - pushed - said;
    const parts = ([['spoke', said], ['pushed', pushed], ['changed its state', other]] as const).flatMap(([verb, count]) => (count > 0 ? [`${verb} ${counted(count, 'time')}`] : []));
    return { login, name: machineAccount(login, all.some(({ by }) => by.kind === 'bot'))?.name ?? login, did: parts.join(' and '), last: all.at(-1)?.at ?? '' };
  });
}
