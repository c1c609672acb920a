import type { ReactNode } from 'react';
import type { Finding } from '../../lib/report/report.ts';
import { EvidenceList } from './evidence-list.tsx';
import { NextStep } from './next-step.tsx';
import { LongText } from './outside-text.tsx';
import { originText, valueText } from './threshold-text.ts';

/** What a reader can ask of the panel; the sidebar does it. */
export interface FindingActions {
  /** Opens the options at this repository's thresholds of a signal; without one, at the top. */
  readonly onOptions: (signal?: string) => void;
  readonly onRefresh: () => void;
}

interface FindingDetailsProps extends FindingActions {
  readonly finding: Finding;
  /** True where the sentence above was cut, so that the whole of it stands here. */
  readonly messageCut: boolean;
}

/** An unfolded finding: evidence, why it may matter, what it does not tell, and the thresholds with their origin. */
export function FindingDetails({ finding, messageCut, onOptions, onRefresh }: FindingDetailsProps) {
  return (
    <>
      {messageCut && <LongText text={finding.message} look="quote" />}
      {finding.reason !== null && !finding.pending && (
        <NextStep reason={finding.reason} onOptions={() => onOptions()} onRefresh={onRefresh} />
      )}
      {finding.evidence.length > 0 && (
        <Part title="Evidence">
          <EvidenceList evidence={finding.evidence} />
        </Part>
      )}
      <Part title="Why it may matter">
        <p>{finding.why}</p>
      </Part>
      <Part title="What it does not tell">
        <p>{finding.limits}</p>
      </Part>
      {finding.thresholds.length > 0 && (
        <Part title="Thresholds">
          <ul>
            {finding.thresholds.map((threshold) => (
              <Threshold key={threshold.key} threshold={threshold} />
            ))}
          </ul>
        </Part>
      )}
      <button type="button" className="button" onClick={() => onOptions(finding.signal)}>
        Change for this repository
      </button>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Threshold({ threshold: { title, value, origin } }: { readonly threshold: Finding['thresholds'][number] }) {
  return (
    <li>
      {title}: <LongText text={valueText(value)} look="plain" />, <span className="muted">{originText[origin]}</span>
    </li>
  );
}
