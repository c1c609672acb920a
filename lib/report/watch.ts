import { pullKey, repositoryKey, type Cache, type Remembered } from '../cache/cache.ts';
import type { PageReading } from '../channel/messages.ts';
import { collectPull, refreshPull } from '../facts/collect.ts';
import type { PullReference, Reason } from '../facts/facts.ts';
import { pageFacts } from '../facts/from-page.ts';
import type { GitHub } from '../github/client.ts';
import { reasonOf } from '../github/errors.ts';
import { settingsPath } from '../github/repository-paths.ts';
import { filesInSlices } from './diff-files.ts';
import { makeReport, type Settings } from './make-report.ts';
import type { Report } from './report.ts';
import { isFresh, repositoryOnce } from './repository-once.ts';
import { mayRevalidate } from './revalidate.ts';
import type { Share } from './share.ts';
import { storageReason } from './storage-reason.ts';
import { emptyState, sources, type Source, type State } from './state.ts';

/** What the pipeline works with; tests hand in their own. */
export interface Services {
  connect(): Promise<GitHub>;
  readonly cache: Cache;
  /** @param repositoryFile text of the repository's settings file; null where it has none or it is not known */
  settings(reference: PullReference, repositoryFile: string | null): Promise<Settings>;
  readonly share: Share;
  now(): Date;
}

/** What a page asks to be watched. */
export interface Request {
  readonly reference: PullReference;
  readonly page: PageReading;
  /** False: what the cache holds is enough, as when only settings changed. */
  readonly revalidate: boolean;
}

/** One page's pull request under watch. */
export interface Watched {
  /** Settings changed: a new report from the facts at hand, without a request. */
  reconsider(): void;
  /** Asks GitHub again. */
  refresh(): void;
}

/** How long the first report waits for the cache; milliseconds. A slow disk, or a database that another version holds, keeps nobody waiting. */
const cacheFor = 500;

/**
 * How long a report that is neither the first nor whole waits for more to come; milliseconds. Own choice, two frames:
 * answers to requests that went out together mostly come together, and each report is evaluated, sent and drawn whole.
 */
const gatherFor = 30;

const noSettings: Settings = { layers: [], ignored: [] };

const noStart: Reason = {
  message: 'The browser does not give out what Another Signal stored, so GitHub was not asked.',
  nextStep: 'reload',
  retryAt: null,
};

/**
 * Watches one pull request for one page: a first report from page and cache without any request, then, as GitHub's
 * answers arrive, further reports, each whole.
 *
 * @param signal aborts when the page left: ends every request that no other page waits for
 * @param send gets each report; never called after the signal aborted
 */
export function watch({ reference, page, revalidate }: Request, services: Services, signal: AbortSignal, send: (report: Report) => void): Watched {
  const { cache, share, now } = services;
  const key = pullKey(reference);
  let state = emptyState(pageFacts(page));
  let settings = noSettings;
  let storage: Reason | null = null;
  let repositoryFetchedAt: string | null = null;
  let github: GitHub | null = null;
  /** True where somebody asked, or time was said to heal: then what is known is no reason not to ask. */
  let asked = false;
  /** Rounds in a row that did not bring everything; each makes the next pause longer. */
  let failures = 0;
  let sent = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function publish(change: Partial<State> = {}): void {
    state = { ...state, ...change, budget: github?.budget() ?? null };
    if (sent && state.pending.size > 0) gathering ??= setTimeout(report, gatherFor);
    else report();
  }

  function report(): void {
    clearTimeout(gathering);
    gathering = undefined;
    if (signal.aborted) return;
    sent = true;
    send(makeReport(reference, state, settings, storage, now()));
  }

  /** One source has its answer, or its reason for having none; what was known before stays. */
  function settle(source: Source, change: Partial<State>, problem?: Reason): void {
    const pending = new Set(state.pending);
    pending.delete(source);
    const { [source]: _solved, ...problems } = state.problems;
    publish({ ...change, pending, problems: problem ? { ...problems, [source]: problem } : problems });
  }

  async function obtain(source: Source, work: () => Promise<Partial<State>>): Promise<void> {
    try {
      settle(source, await work());
    } catch (error) {
      if (!signal.aborted) settle(source, {}, reasonOf(error, now(), failures));
    }
  }

  /** Nothing shown waits for the cache; where it refuses, that is said once. */
  function storageRefused(error: unknown): void {
    if (storage) return;
    storage = storageReason(error);
    publish();
  }

  function storageTakes(): void {
    if (!storage) return;
    storage = null;
    publish();
  }

  function keep(work: Promise<void>): void {
    work.then(storageTakes, storageRefused);
  }

  async function loadSettings(): Promise<void> {
    const file = state.repository?.files.find(({ path, repository }) => path === settingsPath && repository.toLowerCase() === repositoryKey(reference));
    settings = await services.settings(reference, file?.text ?? null).catch(() => noSettings);
  }

  /** What the cache holds, where nothing newer is known by then. */
  async function remember({ pull, diff, repository }: Remembered): Promise<void> {
    let before = state;
    try {
      const files = diff && (await filesInSlices(diff.text));
      before = state;
      state = {
        ...state,
        pull: state.pull ?? pull,
        diff: state.diff ?? (diff && files && { headOid: diff.headOid, files }),
        repository: state.repository ?? repository?.repository ?? null,
      };
      // What a damaged disk gives back may be anything: what no report can be made of is as if it were not there.
      makeReport(reference, state, noSettings, null, now());
      repositoryFetchedAt ??= repository?.fetchedAt ?? null;
    } catch (error) {
      state = before;
      storageRefused(error);
    }
  }

  /** The first report waits for the cache a moment; what comes later than that is shown when it comes. */
  async function recall(): Promise<void> {
    let late = false;
    const recalled = cache.recall(reference).then(async (kept) => {
      await remember(kept);
      if (!late) return;
      await loadSettings();
      publish();
    });
    const moment = new Promise((resolve) => setTimeout(resolve, cacheFor));
    await Promise.race([recalled.catch(storageRefused), moment]);
    late = true;
  }

  async function askPull(github: GitHub): Promise<void> {
    const kept = state.pull;
    if (kept && !revalidate) return settle('pull', {});
    if (kept && !asked) {
      const may = mayRevalidate(github.budget(), github.hasToken, kept.checkedAt, now());
      if (!may.ask) return settle('pull', {}, may.reason ?? undefined);
    }
    await obtain('pull', async () => {
      const author = kept?.facts.author ?? state.page.author;
      const pull = await share(`pull ${key} ${github.hasToken}`, signal, (ending) =>
        kept ? refreshPull(github, reference, kept, now, ending) : collectPull(github, reference, author, now, ending),
      );
      keep(cache.keepPull(reference, pull));
      return { pull, confirmed: true };
    });
    // What came is shown; what did not, with its reason, beside it.
    const gap = state.pull?.gap;
    if (gap && !signal.aborted) settle('pull', {}, reasonOf(gap, now(), failures));
  }

  async function askRepository(github: GitHub): Promise<void> {
    if (isFresh(repositoryFetchedAt, now()) || (state.repository && !revalidate)) return settle('repository', {});
    await obtain('repository', async () => {
      const { repository, fetchedAt } = await share(`repository ${repositoryKey(reference)}`, signal, (ending) => repositoryOnce({ github, cache, now, refused: storageRefused }, reference, ending));
      repositoryFetchedAt = fetchedAt;
      state = { ...state, repository };
      await loadSettings();
      return {};
    });
  }

  /** The head commit as last confirmed: GitHub's answer, else what the page says. */
  const headOid = () => (state.confirmed ? state.pull?.facts.branch.headOid : state.page.branch?.headOid) ?? null;

  /** A diff that is not there is asked for at once; one that is, only when the head commit is another. */
  async function askDiff(github: GitHub, pullAnswered: Promise<void>): Promise<void> {
    if (state.diff) {
      await pullAnswered;
      const head = headOid();
      if (head === null || head === state.diff?.headOid) return settle('diff', {});
    }
    await obtain('diff', async () => {
      const text = await share(`diff ${key}`, signal, (ending) => github.diff(reference, ending));
      const files = await filesInSlices(text);
      void pullAnswered.then(() => {
        const head = headOid();
        if (head) keep(cache.keepDiff(reference, { headOid: head, text }));
      });
      return { diff: { headOid: headOid(), files } };
    });
  }

  async function ask(): Promise<void> {
    const connected = await services.connect().catch(() => null);
    if (!connected) return publish({ pending: new Set(), problems: Object.fromEntries(sources.map((source) => [source, noStart])) });
    github = connected;
    const pullAnswered = askPull(connected);
    await Promise.all([pullAnswered, askRepository(connected), askDiff(connected, pullAnswered)]);
    failures = Object.keys(state.problems).length > 0 ? failures + 1 : 0;
  }

  async function start(): Promise<void> {
    await recall();
    await loadSettings();
    publish();
    await ask();
  }

  void start();
  return {
    reconsider: () => void loadSettings().then(() => publish()),
    refresh() {
      revalidate = true;
      asked = true;
      publish({ pending: new Set(sources) });
      void ask();
    },
  };
}
