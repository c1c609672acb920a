import { pullKey, repositoryKey, type Dated } from '../cache/cache.ts';
import type { CollectedPull } from '../facts/collect.ts';
import { collectChecks, collectPerson } from '../facts/collect-lazily.ts';
import type { PullReference, Reason } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import { reasonOf } from '../github/errors.ts';
import type { RepositoryReference } from '../github/list-request.ts';
import { tooFewLeft } from './revalidate.ts';
import type { Services } from './services.ts';
import type { Source, State } from './state.ts';

/** How long an author's activity is taken as it was, and what trusted repositories say of somebody; milliseconds. Own choice. */
const activityFor = 6 * 60 * 60 * 1000;
const elsewhereFor = 24 * 60 * 60 * 1000;

/** What the watch lends to what is asked only while the panel is open. */
export interface Lent {
  readonly reference: PullReference;
  readonly services: Pick<Services, 'cache' | 'share' | 'now' | 'trusted'>;
  readonly signal: AbortSignal;
  state(): State;
  /** True where somebody asked. */
  asked(): boolean;
  settle(source: Source, change: Partial<State>, problem?: Reason): void;
  obtain(source: Source, work: () => Promise<Partial<State>>): Promise<void>;
  keep(work: Promise<void>): void;
}

/** The author as searches know people; null for apps, and for accounts that were imported or deleted. */
function personIn({ pull, page }: Pick<State, 'pull' | 'page'>): string | null {
  const author = pull?.facts.author ?? page.author;
  return author?.kind === 'user' ? author.login : null;
}

function placeOf(name: string): RepositoryReference[] {
  const [owner, repository] = name.split('/');
  return owner && repository ? [{ owner, repository }] : [];
}

/**
 * What is asked only while the panel is open: what the author does, here and in repositories that the user trusts, in one
 * request, and the checks one by one in another. Near the end of the hour's requests both are left out, unless somebody asks.
 */
export function askingMore({ reference, services, signal, state, asked, settle, obtain, keep }: Lent) {
  const { cache, share, now } = services;
  /** Null until the setting was read. */
  let trusted: readonly string[] | null = null;
  const fetched: { activity: string | null; elsewhere: string | null } = { activity: null, elsewhere: null };

  const here = () => state().pull?.named ?? reference;
  const isFresh = (at: string | null, lasting: number) => at !== null && now().getTime() - Date.parse(at) < lasting;

  /** Whom the user trusts, this repository left out: it speaks for itself. */
  async function readTrusted(): Promise<boolean> {
    const names = await services.trusted().catch(() => []);
    const others = names.filter((name) => name.toLowerCase() !== repositoryKey(reference));
    const changed = others.join(' ') !== trusted?.join(' ');
    trusted = others;
    return changed;
  }

  async function recallElsewhere(login: string | null): Promise<State['elsewhere']> {
    fetched.elsewhere = null;
    if (!trusted || trusted.length === 0) return [];
    const kept = login === null ? null : await cache.recallElsewhere(login, trusted);
    fetched.elsewhere = kept?.fetchedAt ?? null;
    return kept?.value ?? null;
  }

  function keepPerson(login: string, place: RepositoryReference, found: Pick<State, 'activity' | 'elsewhere'>): void {
    const dated = <Value>(value: Value): Dated<Value> => ({ value, fetchedAt: now().toISOString() });
    if (found.activity) keep(cache.keepActivity(login, place, dated(found.activity)));
    if (found.elsewhere && trusted) keep(cache.keepElsewhere(login, trusted, dated(found.elsewhere)));
  }

  async function askPerson(github: GitHub): Promise<void> {
    const login = personIn(state());
    const wantsActivity = !isFresh(fetched.activity, activityFor);
    const names = trusted && trusted.length > 0 && !isFresh(fetched.elsewhere, elsewhereFor) ? trusted : null;
    if (login === null || !github.hasToken || (!wantsActivity && !names)) return settle('person', {});
    const few = asked() ? null : tooFewLeft(github.budget(), now());
    if (few) return settle('person', {}, few);
    const place = here();
    let gap: Error | null = null;
    await obtain('person', async () => {
      const question = { login, here: wantsActivity ? place : null, trusted: names && names.flatMap(placeOf) };
      const key = `person ${login} ${wantsActivity ? repositoryKey(place) : ''} ${names?.join(' ') ?? ''}`;
      const found = await share(key, signal, (ending) => collectPerson(github, question, now, ending));
      keepPerson(login, place, found);
      ({ gap } = found);
      const at = now().toISOString();
      if (found.activity) fetched.activity = at;
      if (found.elsewhere) fetched.elsewhere = at;
      return { ...(found.activity && { activity: found.activity }), ...(found.elsewhere && { elsewhere: found.elsewhere }) };
    });
    if (gap && !signal.aborted) settle('person', {}, reasonOf(gap, now()));
  }

  async function askChecks(github: GitHub): Promise<void> {
    const { pull, checks, page } = state();
    const sums = pull?.facts.checks;
    const head = pull?.facts.branch.headOid ?? page.branch?.headOid ?? null;
    const updatedAt = pull?.updatedAt ?? null;
    // No sum means that there is no check.
    if (sums?.rollup === null && head !== null) {
      return settle('checks', { checks: { headOid: head, updatedAt, checks: { ...sums, runs: { checks: [], total: 0 } } } });
    }
    const known = checks !== null && checks.headOid === head && checks.updatedAt === updatedAt && (!sums || sums.rollup === checks.checks.rollup);
    if (known && !asked()) return settle('checks', {});
    const few = asked() ? null : tooFewLeft(github.budget(), now());
    if (few) return settle('checks', {}, few);
    await obtain('checks', async () => {
      const found = await share(`checks ${pullKey(reference)} ${github.hasToken}`, signal, (ending) => collectChecks(github, reference, ending));
      return { checks: { ...found, updatedAt } };
    });
  }

  return {
    /**
     * What the cache holds of the author.
     *
     * @param pull what it holds of the pull request
     */
    async recall(pull: CollectedPull | null): Promise<State['activity']> {
      const login = personIn({ pull, page: state().page });
      const kept = login === null ? null : await cache.recallActivity(login, pull?.named ?? reference);
      fetched.activity = kept?.fetchedAt ?? null;
      return kept?.value ?? null;
    },
    /** Settings were read, or changed: what is known of the repositories that are trusted now; null where they are the same. */
    async reconsider(): Promise<Partial<State> | null> {
      return (await readTrusted()) ? { elsewhere: await recallElsewhere(personIn(state())).catch(() => null) } : null;
    },
    askPerson,
    ask: (github: GitHub): Promise<unknown> => Promise.all([askPerson(github), askChecks(github)]),
  };
}
