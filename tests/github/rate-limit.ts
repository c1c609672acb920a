import { limits } from './cost.ts';
import { gitHubDate } from './recordings.ts';

/** GitHub's hourly budgets: GraphQL points, REST requests with a token, and without one; searches have ten a minute of their own. */
export type Resource = 'graphql' | 'core' | 'anonymous' | 'search';

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const hourly: Readonly<Record<Resource, number>> = { graphql: limits.pointsAnHour, core: 5000, anonymous: 60, search: 10 };

export interface Budget {
  /** Takes points; false, and nothing taken, where too few are left. */
  spend(resource: Resource, points: number): boolean;
  headers(resource: Resource): Record<string, string>;
  /** The `rateLimit` field of GraphQL, but for the cost. */
  graphql(): { limit: number; remaining: number; used: number; resetAt: string };
  /** The body of `GET /rate_limit`. */
  overview(resource: 'core' | 'anonymous'): unknown;
  reset(): void;
}

/** Counts what is spent. The hour begins when the stand-in starts. */
export function makeBudget(): Budget {
  const none = { graphql: 0, core: 0, anonymous: 0, search: 0 };
  const used: Record<Resource, number> = { ...none };
  const resetAt = Math.floor(Date.now() / 1000) + 3600;
  let minuteEnds = Math.floor(Date.now() / 1000) + 60;
  const newMinute = () => {
    const now = Math.floor(Date.now() / 1000);
    if (now < minuteEnds) return;
    minuteEnds = now + 60;
    used.search = 0;
  };
  const state = (resource: Resource) => ({
    limit: hourly[resource],
    remaining: hourly[resource] - used[resource],
    used: used[resource],
  });
  return {
    spend(resource, points) {
      newMinute();
      if (used[resource] + points > hourly[resource]) return false;
      used[resource] += points;
      return true;
    },
    headers(resource) {
      const { limit, remaining, used: spent } = state(resource);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(remaining),
        'x-ratelimit-used': String(spent),
        'x-ratelimit-reset': String(resource === 'search' ? minuteEnds : resetAt),
        'x-ratelimit-resource': resource === 'anonymous' ? 'core' : resource,
      };
    },
    graphql: () => ({ ...state('graphql'), resetAt: gitHubDate(new Date(resetAt * 1000).toISOString()) }),
    overview: (resource) => {
      const core = { ...state(resource), reset: resetAt };
      return { resources: { core, graphql: { ...state('graphql'), reset: resetAt } }, rate: core };
    },
    reset: () => Object.assign(used, none),
  };
}
