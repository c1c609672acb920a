import type { Finding } from '../../lib/report/report.ts';

/** How an outcome is read out; `loading` is a finding on its way. */
export const outcomeText: Readonly<Record<Finding['outcome'] | 'loading', string>> = {
  raised: 'Raised',
  clear: 'Clear',
  inapplicable: 'Does not apply',
  unavailable: 'Not known',
  loading: 'Loading',
};

/**
 * One of the three marks: raised, clear, not known. What does not apply has none. Words beside it say the same. Drawn by the
 * style sheet: a panel has dozens, and each picture of its own would be two elements with a dozen attributes.
 */
export function Mark({ outcome }: { readonly outcome: keyof typeof outcomeText }) {
  return <span className={`mark ${outcome}`} />;
}

/** Whether a row is unfolded; its button says so to assistive technology. */
export function Chevron({ open }: { readonly open: boolean }) {
  return <span className={open ? 'chevron open' : 'chevron'} />;
}
