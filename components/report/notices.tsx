import type { Report } from '../../lib/report/report.ts';
import { NextStep } from './next-step.tsx';
import { LongText } from './outside-text.tsx';

interface NoticesProps {
  readonly notices: Report['notices'];
  /** One sentence about the page itself; null where all is well. */
  readonly page: string | null;
  readonly onOptions: () => void;
  readonly onRefresh: () => void;
}

/** Why something is not known, once each, with what helps, and what the page itself kept from being shown. */
export function Notices({ notices, page, onOptions, onRefresh }: NoticesProps) {
  if (notices.length === 0 && page === null) return null;
  return (
    <ul className="notices" aria-label="Notices">
      {notices.map((reason) => (
        <li key={`${reason.nextStep} ${reason.message}`}>
          <span className="notice">
            <LongText text={reason.message} look="plain" />
          </span>
          <NextStep reason={reason} onOptions={onOptions} onRefresh={onRefresh} />
        </li>
      ))}
      {page !== null && (
        <li key="page">
          <LongText text={page} look="plain" />
        </li>
      )}
    </ul>
  );
}
