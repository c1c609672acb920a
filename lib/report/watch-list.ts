import { repositoryKey, type RememberedRow, type Remembered } from '../cache/cache.ts';
import { rowsAtOnce, type RowAnswer, type RowQuestion } from '../channel/list-messages.ts';
import type { PullReference } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import { reasonOf } from '../github/errors.ts';
import { settingsPath } from '../github/repository-paths.ts';
import { listDefaults, showsIn, type ListSettings } from '../thresholds/list-settings.ts';
import type { Layer } from '../thresholds/resolve.ts';
import { inSlices } from '../turns/in-slices.ts';
import { askList } from './ask-list.ts';
import { noSettings, type Settings } from './make-report.ts';
import { rehearse } from './rehearse.ts';
import { mayRevalidate } from './revalidate.ts';
import { chooseFacts, raisedIn, type RowFacts } from './row.ts';
import type { Services, SettingsOf } from './services.ts';

export interface ListServices extends Services {
  /** Where rows get chips at all. */
  lists(): Promise<ListSettings>;
}

/** Repositories whose own files one request asks for: a dashboard may show rows of many. */
const repositoriesAtOnce = 5;
/** How long a repository's own files are taken as they were, as on a pull request's page; milliseconds. */
const repositoryFor = 24 * 60 * 60 * 1000;
/** How long the cache is waited for, as on a pull request's page; milliseconds. */
const cacheFor = 500;
/** Pause after a failure that does not say when to come back; milliseconds. Own choice. */
const pause = 60_000;

type KeptRepository = NonNullable<Remembered['repository']>;

const nothing: RememberedRow = { row: null, pull: null, diff: null };

/**
 * Answers for the rows of one list: at once from what the page and the cache say, then from one request for all that is
 * missing.
 *
 * @param signal aborts when the list was left
 * @param send gets whole answers; never called after the signal aborted
 * @returns takes the rows that came near the window
 */
export function watchList(services: ListServices, signal: AbortSignal, send: (rows: readonly RowAnswer[]) => void) {
  const { cache, share, now } = services;
  /** After a failure nothing is asked before this, milliseconds since 1970: scrolling on would only repeat it. */
  let quietUntil = 0;

  async function recall(references: readonly PullReference[]) {
    const late = new Promise<never>((_, reject) => setTimeout(reject, cacheFor, new Error('The database does not open.')));
    return Promise.race([cache.recallRows(references), late]).catch(() => ({ rows: references.map(() => nothing), repositories: new Map<string, KeptRepository>() }));
  }

  const isFresh = (kept: KeptRepository | undefined) => kept !== undefined && now().getTime() - Date.parse(kept.fetchedAt) < repositoryFor;

  /** What GitHub is to be asked of this page of rows; nothing where it would not answer. */
  async function missing(rows: readonly Known[], repositories: ReadonlyMap<string, KeptRepository>): Promise<Missing | null> {
    const pulls = rows.filter(({ facts }) => !facts.fresh);
    const unknown = new Map(rows.map(({ row: { reference } }) => [repositoryKey(reference), reference]));
    const wanted = [...unknown].filter(([key]) => !isFresh(repositories.get(key))).slice(0, repositoriesAtOnce);
    if (pulls.length + wanted.length === 0 || now().getTime() < quietUntil) return null;
    const github = await services.connect();
    // Near the end of the hour's budget, rows that are known wait for another hour; those that are not come first.
    const stale = mayRevalidate(github.budget(), github.hasToken, now().toISOString(), now());
    const asked = stale.ask ? pulls : pulls.filter(({ facts }) => facts.checkedAt === null);
    if (asked.length + wanted.length === 0) return null;
    return github.hasToken ? { github, pulls: asked, repositories: wanted.map(([, reference]) => reference) } : null;
  }

  async function answerPage(page: readonly RowQuestion[]): Promise<void> {
    const [remembered, settings] = await Promise.all([recall(page.map(({ reference }) => reference)), services.settings().catch(() => (): Settings => noSettings)]);
    const repositories = new Map(remembered.repositories);
    let known = page.map((row, index): Known => ({ row, facts: chooseFacts(remembered.rows[index] ?? nothing, now()) }));
    const asking = await missing(known, repositories);
    const question = { pulls: asking?.pulls.map(({ row }) => row.reference) ?? [], repositories: asking?.repositories ?? [] };
    // On its way before the rows are looked at as they are known so far.
    const answered = asking && Promise.allSettled([askList({ github: asking.github, cache, share, now }, question, signal)]);
    await publish(known, repositories, settings, asking === null);
    if (!answered) return;
    await rehearse();
    const [answer] = await answered;
    if (answer.status === 'fulfilled') {
      const got = answer.value;
      for (const [index, reference] of question.repositories.entries()) {
        const kept = got.repositories[index];
        if (kept) repositories.set(repositoryKey(reference), kept);
      }
      known = known.map((each) => {
        const row = got.rows[asking.pulls.indexOf(each)];
        return row ? { ...each, facts: chooseFacts({ ...nothing, row }, now()) } : each;
      });
    } else {
      const { retryAt } = reasonOf(answer.reason, now());
      if (!signal.aborted) quietUntil = retryAt === null ? now().getTime() + pause : Date.parse(retryAt);
    }
    await publish(known, repositories, settings, true);
  }

  /** All rows go out together: the page lays itself out once for them. */
  async function publish(known: readonly Known[], repositories: ReadonlyMap<string, KeptRepository>, settings: SettingsOf, complete: boolean): Promise<void> {
    const layers = new Map<string, readonly Layer[]>();
    const layersFor = (reference: PullReference): readonly Layer[] => {
      const key = repositoryKey(reference);
      const file = repositories.get(key)?.repository.files.find(({ path, repository }) => path === settingsPath && repository.toLowerCase() === key);
      const found = layers.get(key) ?? settings(reference, file?.text ?? null).layers;
      layers.set(key, found);
      return found;
    };
    const answers: RowAnswer[] = [];
    const answer = ({ row: { reference, page }, facts }: Known) => {
      const repository = repositories.get(repositoryKey(reference))?.repository ?? null;
      const raised = raisedIn(page, facts, repository, layersFor(reference), now());
      answers.push({ reference, off: false, raised, checkedAt: facts.checkedAt, complete });
    };
    // The request that is on its way has its turns between, and so have other tabs.
    await inSlices(known, answer, () => !signal.aborted);
    if (!signal.aborted) send(answers);
  }

  return async function ask(rows: readonly RowQuestion[]): Promise<void> {
    const settings = await services.lists().catch(() => listDefaults);
    const off = rows.filter(({ reference }) => !showsIn(settings, reference));
    if (off.length > 0 && !signal.aborted) {
      send(off.map(({ reference }) => ({ reference, off: true, raised: [], checkedAt: null, complete: true })));
    }
    const shown = rows.filter(({ reference }) => showsIn(settings, reference));
    for (let start = 0; start < shown.length && !signal.aborted; start += rowsAtOnce) await answerPage(shown.slice(start, start + rowsAtOnce));
  };
}

interface Known {
  readonly row: RowQuestion;
  readonly facts: RowFacts;
}

interface Missing {
  readonly github: GitHub;
  readonly pulls: readonly Known[];
  readonly repositories: readonly PullReference[];
}
