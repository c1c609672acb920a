import type { Report } from '../../lib/report/report.ts';
import { clock } from '../../lib/wording/clock.ts';
import { shownNumber } from '../../lib/wording/counted.ts';

interface BudgetLineProps {
  readonly budget: Report['budget'];
  /** True where a notice already says what a token would add. */
  readonly tokenNamed: boolean;
  readonly now: Date;
  readonly onOptions: () => void;
}

/** What is left of GitHub's hourly requests, quietly; without a token, the one step that gives more of them. */
export function BudgetLine({ budget, tokenNamed, now, onOptions }: BudgetLineProps) {
  if (budget === null || Date.parse(budget.resetAt) <= now.getTime()) return null;
  const { remaining, limit, resetAt, anonymous } = budget;
  const time = clock(resetAt);
  return (
    <p className="budget">
      {shownNumber(remaining)} of {shownNumber(limit)} requests{anonymous && ' without a token'} left until <time dateTime={resetAt}>{time}</time>
      {anonymous && !tokenNamed && (
        <>
          {'. '}
          <button type="button" className="link" onClick={onOptions}>
            Add a token
          </button>
          {' for 5,000 an hour and private repositories.'}
        </>
      )}
    </p>
  );
}
