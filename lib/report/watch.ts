import { pullKey, repositoryKey, type Cache, type Remembered } from '../cache/cache.ts';
import type { PageReading } from '../channel/messages.ts';
import { collectPull, collectRepository, refreshPull } from '../facts/collect.ts';
import type { PullReference, Reason } from '../facts/facts.ts';
import { pageFacts } from '../facts/from-page.ts';
import type { GitHub } from '../github/client.ts';
import { needsToken, reasonOf } from '../github/errors.ts';
import { settingsPath } from '../github/repository-paths.ts';
import { filesInSlices } from './diff-files.ts';
import { makeReport, type Settings } from './make-report.ts';
import type { Report } from './report.ts';
import type { Share } from './share.ts';
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

/** How long a repository's own files are taken as they were; milliseconds. */
const repositoryFor = 24 * 60 * 60 * 1000;
/** How long the first report waits for the cache; milliseconds. A database that another version blocks may never open. */
const cacheFor = 500;

/**
 * How long a report that is neither the first nor whole waits for more to come; milliseconds. Own choice, two frames:
 * answers to requests that went out together mostly come together, and each report is evaluated, sent and drawn whole.
 */
const gatherFor = 30;

const noStorage: Reason = {
  message: 'The browser refuses to store, so nothing is remembered between visits.',
  nextStep: 'none',
  retryAt: null,
};

type KeptRepository = NonNullable<Remembered['repository']>;

const noSettings: Settings = { layers: [], ignored: [] };

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
  let sent = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  function publish(change: Partial<State> = {}): void {
    state = { ...state, ...change };
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
      if (!signal.aborted) settle(source, {}, reasonOf(error, now()));
    }
  }

  /** Nothing shown waits for the cache; where it refuses, that is said once. */
  function storageRefused(): void {
    if (storage) return;
    storage = noStorage;
    publish();
  }

  function keep(work: Promise<void>): void {
    work.catch(storageRefused);
  }

  async function loadSettings(): Promise<void> {
    const file = state.repository?.files.find(({ path, repository }) => path === settingsPath && repository.toLowerCase() === repositoryKey(reference));
    settings = await services.settings(reference, file?.text ?? null).catch(() => noSettings);
  }

  async function recall(): Promise<void> {
    const late = new Promise<never>((_, reject) => setTimeout(reject, cacheFor, new Error('The database does not open.')));
    try {
      const { pull, diff, repository }: Remembered = await Promise.race([cache.recall(reference), late]);
      repositoryFetchedAt = repository?.fetchedAt ?? null;
      const files = diff && (await filesInSlices(diff.text));
      state = {
        ...state,
        pull,
        diff: diff && files && { headOid: diff.headOid, files },
        repository: repository?.repository ?? null,
      };
    } catch {
      storage = noStorage;
    }
  }

  async function askPull(github: GitHub): Promise<void> {
    const kept = state.pull;
    if (kept && !revalidate) return settle('pull', {});
    if (!github.hasToken) return settle('pull', {}, needsToken);
    await obtain('pull', async () => {
      const author = kept?.facts.author ?? state.page.author;
      const pull = await share(`pull ${key} ${github.hasToken}`, signal, (ending) =>
        kept ? refreshPull(github, reference, kept, now, ending) : collectPull(github, reference, author, now, ending),
      );
      keep(cache.keepPull(reference, pull));
      return { pull, confirmed: true };
    });
  }

  const isFresh = (fetchedAt: string | null) => fetchedAt !== null && now().getTime() - Date.parse(fetchedAt) < repositoryFor;

  /** Another page may have asked since this one looked into the cache: twenty tabs of one repository ask once. */
  async function repositoryOnce(github: GitHub, ending: AbortSignal): Promise<KeptRepository> {
    const kept = await cache.recallRepository(reference).catch(() => null);
    if (kept && isFresh(kept.fetchedAt)) return kept;
    const collected = { repository: await collectRepository(github, reference, ending), fetchedAt: now().toISOString() };
    await cache.keepRepository(reference, collected).catch(storageRefused);
    return collected;
  }

  async function askRepository(github: GitHub): Promise<void> {
    if (isFresh(repositoryFetchedAt) || (state.repository && !revalidate)) return settle('repository', {});
    if (!github.hasToken) return settle('repository', {}, needsToken);
    await obtain('repository', async () => {
      const { repository, fetchedAt } = await share(`repository ${repositoryKey(reference)}`, signal, (ending) => repositoryOnce(github, ending));
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
    const github = await services.connect();
    const pullAnswered = askPull(github);
    await Promise.all([pullAnswered, askRepository(github), askDiff(github, pullAnswered)]);
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
      publish({ pending: new Set(sources) });
      void ask();
    },
  };
}
