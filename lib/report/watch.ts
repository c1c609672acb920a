import { pullKey, repositoryKey, type Remembered } from '../cache/cache.ts';
import type { Reading } from '../channel/messages.ts';
import { collectPull, refreshPull } from '../facts/collect.ts';
import type { PullReference, Reason } from '../facts/facts.ts';
import { pageFacts } from '../facts/from-page.ts';
import type { GitHub } from '../github/client.ts';
import { reasonOf } from '../github/errors.ts';
import { settingsPath } from '../github/repository-paths.ts';
import { askingMore } from './ask-more.ts';
import { filesInSlices } from './diff-files.ts';
import { gatherReports } from './gather-reports.ts';
import { makeReport, noSettings } from './make-report.ts';
import { rehearse } from './rehearse.ts';
import type { Report } from './report.ts';
import { isFresh, isWhole, repositoryOnce } from './repository-once.ts';
import { mayRevalidate } from './revalidate.ts';
import type { Services } from './services.ts';
import { noStart, watchStorage } from './storage-reason.ts';
import { emptyState, moreSources, sources, type Source, type State } from './state.ts';

/** What a page asks to be watched. */
export interface Request {
  readonly reference: PullReference;
  /** False: what the cache holds is enough, as when only settings changed. */
  readonly revalidate: boolean;
}

/** One page's pull request under watch. */
export interface Watched {
  /** What the page says, as far as it has been read. No report is made before all of it is. */
  read(reading: Reading): void;
  /** Settings changed: a new report from the facts at hand, without a request. */
  reconsider(): void;
  /** Asks GitHub again. */
  refresh(): void;
  /** The panel was opened or closed: once it was open, what is asked only then is asked to its end. */
  panel(open: boolean): void;
}

/** How long the first report waits for the cache; milliseconds. A slow disk, or a database that another version holds, keeps nobody waiting. */
const cacheFor = 500;

/**
 * Watches one pull request for one page: a first report from page and cache without any request, then, as GitHub's
 * answers arrive, further reports, each whole. What needs nothing of the page is looked up and asked for before it is read.
 *
 * @param signal aborts when the page left: ends every request that no other page waits for
 * @param send gets each report; never called after the signal aborted
 */
export function watch({ reference, revalidate }: Request, services: Services, signal: AbortSignal, send: (report: Report) => void): Watched {
  const { cache, share, now } = services;
  const key = pullKey(reference);
  let state = emptyState({});
  let settings = noSettings;
  let repositoryFetchedAt: string | null = null;
  let github: GitHub | null = null;
  /** The pull request's answer of this round; what is asked only while the panel is open waits for it. */
  let pullAnswered: Promise<void> | null = null;
  /** The page's own part: its author, who is asked about in the same request as the pull request, and all of it. */
  const author = Promise.withResolvers<void>();
  const page = Promise.withResolvers<void>();
  /** True once the first report has what it waits for. */
  let begun = false;
  /** True where somebody asked, or time was said to heal: then what is known is no reason not to ask. */
  let asked = false;
  /** Rounds in a row that did not bring everything; each makes the next pause longer. */
  let failures = 0;

  const storage = watchStorage(() => publish());
  const { keep } = storage;
  const report = gatherReports(() => makeReport(reference, state, settings, storage.reason(), now()), send, signal);

  function publish(change: Partial<State> = {}): void {
    state = { ...state, ...change, budget: github?.budget() ?? null };
    if (begun) report(state.pending.size === 0);
  }

  /** One source has its answer, or its reason for having none; what was known before stays. */
  function settle(source: Source, change: Partial<State>, problem?: Reason): void {
    const pending = new Set(state.pending);
    pending.delete(source);
    const { [source]: _solved, ...problems } = state.problems;
    publish({ ...change, pending, problems: problem ? { ...problems, [source]: problem } : problems });
  }

  /** What comes after GitHub was asked anew, as with another token, is the new round's to say. */
  async function obtain(source: Source, work: () => Promise<Partial<State>>): Promise<void> {
    const asking = github;
    try {
      const change = await work();
      if (asking === github) settle(source, change);
    } catch (error) {
      if (!signal.aborted && asking === github) settle(source, {}, reasonOf(error, now(), failures));
    }
  }

  const more = askingMore({ reference, services, signal, state: () => state, asked: () => asked, settle, obtain, keep });

  async function loadSettings(repository = state.repository): Promise<void> {
    const file = repository?.files.find(({ path, repository: of }) => path === settingsPath && of.toLowerCase() === repositoryKey(reference));
    settings = await services.settings().then((of) => of(reference, file?.text ?? null)).catch(() => noSettings);
  }

  /** What the cache holds, where nothing newer is known by then. */
  async function remember({ pull, diff, repository }: Remembered): Promise<void> {
    let before: State | null = null;
    try {
      const files = diff && (await filesInSlices(diff.text));
      const activity = await more.recall(pull).catch(() => null);
      before = state;
      state = {
        ...state,
        pull: state.pull ?? pull,
        diff: state.diff ?? (diff && files && { headOid: diff.headOid, files }),
        repository: state.repository ?? repository?.repository ?? null,
        community: state.community ?? repository?.community ?? null,
        activity: state.activity ?? activity,
      };
      // What a damaged disk gives back may be anything: what no report can be made of is as if it were not there.
      makeReport(reference, state, noSettings, null, now());
      repositoryFetchedAt ??= repository?.fetchedAt ?? null;
    } catch (error) {
      state = before ?? state;
      storage.refused(error);
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
    const trusted = more.reconsider().then((change) => late ? publish(change ?? {}) : void (state = { ...state, ...change }));
    const moment = new Promise((resolve) => setTimeout(resolve, cacheFor));
    await Promise.race([Promise.all([recalled.catch(storage.refused), trusted]), moment]);
    late = true;
  }

  async function askPull(github: GitHub): Promise<void> {
    const kept = state.pull;
    if (kept && !revalidate) return settle('pull', {});
    if (kept && !asked) {
      const may = mayRevalidate(github.budget(), github.hasToken, kept.checkedAt, now());
      if (!may.ask) return settle('pull', {}, may.reason ?? undefined);
    }
    if (!kept) await author.promise;
    await obtain('pull', async () => {
      const pull = await share(`pull ${key} ${github.hasToken}`, signal, (ending) =>
        kept ? refreshPull(github, reference, kept, now, ending) : collectPull(github, reference, state.page.author, now, ending),
      );
      return { pull, confirmed: true };
    });
    if (state.pull && state.pull !== kept) keep(cache.keepPull(reference, state.pull));
    // What came is shown; what did not, with its reason, beside it.
    const gap = state.pull?.gap;
    if (gap && !signal.aborted) settle('pull', {}, reasonOf(gap, now(), failures));
  }

  async function askRepository(github: GitHub): Promise<void> {
    const isKnown = isFresh(repositoryFetchedAt, now()) && isWhole(state, github.hasToken);
    if (isKnown || (state.repository && !revalidate)) return settle('repository', {});
    await obtain('repository', async () => {
      const { repository, community, fetchedAt } = await repositoryOnce({ github, cache, share, now, refused: storage.refused }, reference, signal);
      repositoryFetchedAt = fetchedAt;
      await loadSettings(repository);
      return { repository, community: community ?? null };
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

  async function askMore(github: GitHub, answered: Promise<void>): Promise<void> {
    await answered;
    if (!signal.aborted) await more.ask(github);
  }

  async function ask(): Promise<void> {
    const connected = await services.connect().catch(() => null);
    if (!connected) return publish({ pending: new Set(), problems: Object.fromEntries(wanted().map((source) => [source, noStart])) });
    github = connected;
    pullAnswered = askPull(connected);
    await Promise.all([pullAnswered, askRepository(connected), askDiff(connected, pullAnswered), state.opened ? askMore(connected, pullAnswered) : null]);
    failures = Object.keys(state.problems).length > 0 ? failures + 1 : 0;
  }

  const wanted = (): Source[] => (state.opened ? [...sources, ...moreSources] : [...sources]);

  async function start(): Promise<void> {
    await recall();
    await loadSettings();
    const first = page.promise.then(() => {
      begun = true;
      publish();
      return rehearse();
    });
    await Promise.all([first, ask()]);
  }

  async function reconsider(): Promise<void> {
    await loadSettings();
    const change = await more.reconsider();
    publish(change ?? {});
    if (change && state.opened && github) await more.askPerson(github);
  }

  void start();
  return {
    read({ page: reading, whole }) {
      publish({ page: pageFacts(reading) });
      if (whole || state.page.author) author.resolve();
      if (whole) page.resolve();
    },
    reconsider: () => void reconsider(),
    refresh() {
      revalidate = true;
      asked = true;
      publish({ pending: new Set(wanted()) });
      void ask();
    },
    panel(open) {
      if (!open || state.opened) return;
      publish({ opened: true, pending: new Set([...state.pending, ...moreSources]) });
      if (github && pullAnswered) void askMore(github, pullAnswered);
    },
  };
}
