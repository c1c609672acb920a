import type { Reason } from '../facts/facts.ts';
import type { Budget } from '../github/budget.ts';

/** Below this part of the hour's requests, what is known is not asked for again by itself: the rest is for what is not known yet. */
const reserve = 0.1;
/** Without a token, what was confirmed so recently is not asked for again by itself, milliseconds: it would be one of 60. Own choice. */
const anonymousFor = 10 * 60_000;

/** `ask` says whether GitHub is asked; where not, `reason` says why, or is null where nothing needs to be said. */
export type Revalidation = { readonly ask: true } | { readonly ask: false; readonly reason: Reason | null };

const isLow = (budget: Budget | null, now: Date): budget is Budget => budget !== null && budget.remaining < budget.limit * reserve && Date.parse(budget.resetAt) > now.getTime();

/**
 * Why what is nice to know is left out near the end of the hour's requests.
 *
 * @param budget what is left of the hour's requests; null where it is not known, which stops nothing
 * @returns null where there are enough
 */
export function tooFewLeft(budget: Budget | null, now: Date): Reason | null {
  if (!isLow(budget, now)) return null;
  const message = `Not known yet: the rest of this hour’s requests (${budget.remaining} of ${budget.limit}) is kept for other pull requests.`;
  return { message, nextStep: 'wait', retryAt: budget.resetAt };
}

/**
 * Whether facts at hand are asked for again without anybody having asked.
 *
 * @param budget what is left of the hour's requests; null where it is not known, which stops nothing
 * @param hasToken false where each request is one of 60
 * @param checkedAt when GitHub last confirmed the facts, ISO 8601
 */
export function mayRevalidate(budget: Budget | null, hasToken: boolean, checkedAt: string, now: Date): Revalidation {
  if (isLow(budget, now)) {
    const message = `Shown as it was: ${budget.remaining} of ${budget.limit} requests are left for this hour, kept for what is not known yet.`;
    return { ask: false, reason: { message, nextStep: 'wait', retryAt: budget.resetAt } };
  }
  if (!hasToken && now.getTime() - Date.parse(checkedAt) < anonymousFor) return { ask: false, reason: null };
  return { ask: true };
}
