/** What is left of GitHub's hourly requests (points, where GraphQL counts them). */
export interface Budget {
  readonly remaining: number;
  readonly limit: number;
  /** When the hour is over, ISO 8601. */
  readonly resetAt: string;
  /** True for the requests that GitHub answers without a token. */
  readonly anonymous: boolean;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** The counters that matter here; searches have one of their own, which fills again each minute. */
export type Resource = 'anonymous' | 'core' | 'graphql' | 'search';

/**
 * Reads GitHub's own count: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 *
 * @returns null where the answer carries no count
 */
export function readBudget(headers: Headers, anonymous: boolean): { resource: Resource; budget: Budget } | null {
  const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((name) => Number(headers[`x-ratelimit-${name}`] ?? Number.NaN));
  if (remaining === undefined || limit === undefined || reset === undefined || ![remaining, limit, reset].every(Number.isFinite)) return null;
  const named = headers['x-ratelimit-resource'];
  const resource = named === 'graphql' || named === 'search' ? named : anonymous ? 'anonymous' : 'core';
  return { resource, budget: { remaining, limit, resetAt: new Date(reset * 1000).toISOString(), anonymous } };
}

/** The last count of each kind, for all tabs. */
export interface Budgets {
  /** How many tokens there have been; what is asked now is counted for this one. */
  readonly tokens: number;
  /**
   * Takes note of an answer's headers.
   *
   * @param askedWith `tokens` when it was asked: an answer to a token that was replaced meanwhile counts for nobody
   */
  observe(headers: Headers, anonymous: boolean, askedWith?: number): void;
  /** The budget that is spent with or without a token; null where it is not known or its hour is over. */
  of(anonymous: boolean): Budget | null;
  /**
   * Takes one request out of what is left, for as long as it is under way.
   *
   * @returns null where it may be made; else when the next one may, ISO 8601, and nothing was taken
   */
  take(resource: Resource): string | null;
  /** A request that was taken has ended; what GitHub counted for it is in `observe`. */
  giveBack(resource: Resource): void;
  /** The token is another one: what GitHub counted for the last does not hold for it. */
  forget(): void;
}

/** What outlives a stopped background; plain JSON. */
export type StoredBudgets = { readonly [Name in Resource]?: Budget };

/**
 * @param now the clock
 * @param stored what an earlier life of the background kept
 * @param keep is given everything at each change; may fail, nothing waits for it
 */
export function createBudgets(now: () => Date, stored: Promise<StoredBudgets>, keep: (budgets: StoredBudgets) => Promise<void>): Budgets {
  let known: StoredBudgets = {};
  let tokens = 1;
  const underWay = new Map<Resource, number>();
  const withoutToken = ({ anonymous }: StoredBudgets): StoredBudgets => (anonymous ? { anonymous } : {});
  // What was observed meanwhile is newer than what was stored; a token that is changed wakes the background first of all.
  const loaded = stored.then((before) => void (known = { ...(tokens > 1 ? withoutToken(before) : before), ...known }), () => undefined);
  const current = (resource: Resource) => {
    const budget = known[resource];
    return budget && Date.parse(budget.resetAt) > now().getTime() ? budget : null;
  };
  return {
    get tokens() {
      return tokens;
    },
    observe(headers, anonymous, askedWith = tokens) {
      const read = readBudget(headers, anonymous);
      if (!read || (!anonymous && askedWith !== tokens)) return;
      const { resource, budget } = read;
      const before = known[resource];
      // Answers that were under way together come in any order; within its hour a count only falls.
      const remaining = before?.resetAt === budget.resetAt ? Math.min(before.remaining, budget.remaining) : budget.remaining;
      known = { ...known, [resource]: { ...budget, remaining } };
      keep(known).catch(() => undefined);
    },
    of: (anonymous) => current(anonymous ? 'anonymous' : 'graphql'),
    take(resource) {
      const budget = current(resource);
      const taken = underWay.get(resource) ?? 0;
      if (budget && budget.remaining - taken <= 0) return budget.resetAt;
      underWay.set(resource, taken + 1);
      return null;
    },
    giveBack: (resource) => void underWay.set(resource, Math.max(0, (underWay.get(resource) ?? 0) - 1)),
    forget() {
      tokens += 1;
      known = withoutToken(known);
      loaded.then(() => keep(known)).catch(() => undefined);
    },
  };
}
