import type { PagePreferences } from '../channel/messages.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Report } from '../report/report.ts';
import { openConnection } from './connection.ts';
import { keepMounted } from './mount.ts';
import type { PanelState } from './panel-state.ts';
import type { Runtime } from './port.ts';
import { reviewCounts } from './review-counts.ts';
import { readSoFar, showsPull } from './read-page.ts';
import { drawSummary } from './summary.ts';
import { whenVoicesCome } from './voices/meeting.ts';
import type { Voices } from './voices/voices.ts';

/** Soonest that an answer which time may heal is asked for again by itself; milliseconds. */
const soonest = 5_000;

/** One pull request on the page, from arriving to leaving. */
export interface PullView {
  readonly reference: PullReference;
  toggle(signal: string | null): void;
  reconsider(): void;
}

/**
 * Shows one pull request: the summary at its place, the panel's content, and the line to the background.
 *
 * @param leaving aborts when the page moves to something else: takes everything away and ends what is under way
 */
export function showPull(runtime: Runtime, reference: PullReference, panel: PanelState, leaving: AbortSignal): PullView {
  let report: Report | null = null;
  let focusRequests = panel.view().focus?.request ?? 0;
  let acted = false;
  let gone = false;
  let whole = document.readyState === 'complete';
  let healing: ReturnType<typeof setTimeout> | undefined;
  let voices: Voices | undefined;
  let preferences: PagePreferences | undefined;
  /** Scripts that were asked for; a background that is stopped before it brings one is asked again. */
  const asked = new Set<'inject-panel' | 'inject-voices'>();

  const summary = drawSummary(toggle);
  panel.onUpdate = () => summary.show(report, panel.view().open);
  panel.update({ report: null, focus: null, notes: null, notice: null });

  const connection = openConnection(
    runtime,
    reference,
    () => readSoFar(reference),
    {
      report(next) {
        report = next;
        panel.update({ report, notice: notice() });
        voices?.count(reviewCounts(next));
        healLater(next);
      },
      panel: ({ open, width }) => {
        // How the panel was left counts only until somebody opens or closes it here; the answer may come after the click.
        if (acted) return;
        panel.update({ open, width, restored: true });
        if (open && !panel.loaded) inject('inject-panel');
      },
      preferences(next) {
        preferences = next;
        voices?.prefer(next);
        // They are told on every new line.
        voices?.askAgain();
      },
      accounts: (accounts) => voices?.learn(accounts),
      missing: () => [...asked].filter((type) => (type === 'inject-panel' ? !panel.loaded : !voices)).map((type) => ({ type })),
      notes: (notes) => panel.update({ notes }),
      gone: () => {
        gone = true;
        notify();
      },
    },
    leaving,
  );
  panel.actions = connection;

  function inject(type: 'inject-panel' | 'inject-voices'): void {
    connection.send({ type });
    asked.add(type);
  }

  /** What the page itself has come to: until all of it is there its summary may still find its place. */
  function notice(): string | null {
    if (gone) return 'Another Signal was updated. Reload the page to go on.';
    return summary.host.isConnected || !whole
      ? null
      : 'The summary found no place on this page: GitHub has changed it. The signals are all here.';
  }

  function notify(): void {
    if (notice() !== panel.view().notice) panel.update({ notice: notice() });
  }

  /** What time heals is asked for again when its time has come, by the page that shows it. */
  function healLater({ notices, complete }: Report): void {
    clearTimeout(healing);
    const times = notices.flatMap(({ retryAt }) => (retryAt === null ? [] : [Date.parse(retryAt)]));
    if (!complete || times.length === 0) return;
    const pause = Math.max(soonest, Math.min(...times) - Date.now());
    healing = setTimeout(() => connection.send({ type: 'refresh' }), pause);
  }

  function toggle(signal: string | null): void {
    acted = true;
    const { open, width } = panel.view();
    const next = signal !== null || !open;
    if (signal !== null) focusRequests += 1;
    panel.update({ open: next, restored: false, notice: notice(), focus: signal === null ? null : { signal, request: focusRequests } });
    connection.send({ type: 'panel', open: next, width });
    if (next && !panel.loaded) inject('inject-panel');
  }

  /** A connection that is back heals what had no connection, without waiting for its turn. */
  window.addEventListener('online', () => report?.notices.some(({ retryAt }) => retryAt !== null) && connection.send({ type: 'refresh' }), { signal: leaving });

  leaving.addEventListener('abort', () => {
    clearTimeout(healing);
    panel.onUpdate = null;
    panel.actions = null;
  });
  // Whoever points at the summary is about to click it: the panel's script has come by then.
  summary.host.addEventListener('pointerenter', ({ isTrusted }) => isTrusted && !panel.loaded && !asked.has('inject-panel') && inject('inject-panel'));
  document.addEventListener('readystatechange', connection.look, { signal: leaving });
  // Where the summary stands the page also says whose pull request it is.
  const arrived = () => {
    connection.look();
    return showsPull(reference);
  };
  keepMounted(summary.host, arrived, notify, leaving);
  // After the last moment at which it is put there.
  window.addEventListener(
    'load',
    () => {
      whole = true;
      notify();
    },
    { signal: leaving },
  );
  whenVoicesCome(
    () => inject('inject-voices'),
    (show) => {
      if (leaving.aborted) return;
      voices = show((accounts) => connection.send({ type: 'accounts', accounts }), () => showsPull(reference), leaving);
      if (preferences) voices.prefer(preferences);
      if (report) voices.count(reviewCounts(report));
    },
  );
  return { reference, toggle, reconsider: connection.reconsider };
}
