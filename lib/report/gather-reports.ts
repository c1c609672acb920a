import type { Report } from './report.ts';

/**
 * How long a report that is neither the first nor whole waits for more to come; milliseconds. Own choice, two frames:
 * answers to requests that went out together mostly come together, and each report is evaluated, sent and drawn whole.
 */
const gatherFor = 30;

/**
 * Sends the first report and whole ones at once, others when a moment brought no more.
 *
 * @param make makes the report of what is known at that moment
 * @param send never called after the signal aborted
 * @returns to be called at each change, with whether nothing is on its way any more
 */
export function gatherReports(make: () => Report, send: (report: Report) => void, signal: AbortSignal): (complete: boolean) => void {
  let sent = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function report(): void {
    clearTimeout(gathering);
    gathering = undefined;
    if (signal.aborted) return;
    sent = true;
    send(make());
  }

  return (complete) => {
    if (sent && !complete) gathering ??= setTimeout(report, gatherFor);
    else report();
  };
}
