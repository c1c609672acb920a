import { CheckIcon } from '@primer/octicons-react/CheckIcon';
import { ChevronDownIcon } from '@primer/octicons-react/ChevronDownIcon';
import { ChevronRightIcon } from '@primer/octicons-react/ChevronRightIcon';
import { DotFillIcon } from '@primer/octicons-react/DotFillIcon';
import { IssueDraftIcon } from '@primer/octicons-react/IssueDraftIcon';
import type { Finding } from '../../lib/report/report.ts';

/** How an outcome is read out; `loading` is a finding on its way. */
export const outcomeText: Readonly<Record<Finding['outcome'] | 'loading', string>> = {
  raised: 'Raised',
  clear: 'Clear',
  inapplicable: 'Does not apply',
  unavailable: 'Not known',
  loading: 'Loading',
};

/** One of the three marks: raised, clear, not known. What does not apply has none. Words beside it say the same. */
export function Mark({ outcome }: { readonly outcome: keyof typeof outcomeText }) {
  return (
    <span className={`mark ${outcome}`}>
      {outcome === 'raised' && <DotFillIcon />}
      {outcome === 'clear' && <CheckIcon />}
      {(outcome === 'unavailable' || outcome === 'loading') && <IssueDraftIcon />}
    </span>
  );
}

/** Whether a row is unfolded; its button says so to assistive technology. */
export function Chevron({ open }: { readonly open: boolean }) {
  return <span className="chevron">{open ? <ChevronDownIcon /> : <ChevronRightIcon />}</span>;
}
