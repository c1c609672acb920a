import { useId, type ReactNode } from 'react';
import type { Finding } from '../../lib/report/report.ts';
import { count, foldedText } from './counts.ts';
import type { FindingActions } from './finding-details.tsx';
import { FindingItem } from './finding-item.tsx';
import { Chevron, Mark } from './mark.tsx';

interface FindingGroupProps extends FindingActions {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly isUnfolded: (signal: string) => boolean;
  readonly onToggleFold: () => void;
  readonly onToggle: (signal: string) => void;
  /** What stands below the findings, such as the user's own note; often nothing. */
  readonly children?: ReactNode;
}

/**
 * Parts a group's findings into those that stand, which are raised or not known, and those folded into a count. A fold
 * of one would cost a line and save none, so that one stands too, unless it does not apply.
 */
export function fold(findings: readonly Finding[]): { standing: readonly Finding[]; folded: readonly Finding[] } {
  const stands = ({ outcome, pending }: Finding) => !pending && (outcome === 'raised' || outcome === 'unavailable');
  const folded = findings.filter((finding) => !stands(finding));
  if (folded.length === 1 && folded[0]?.outcome !== 'inapplicable') return { standing: findings, folded: [] };
  return { standing: findings.filter(stands), folded };
}

/**
 * The findings of one group: first those that stand, in the report's order, then the count of the folded, then these.
 * All stand in one array with their signal as key, so that a finding whose outcome changes moves and is not made anew.
 */
export function FindingGroup({ title, findings, open, isUnfolded, onToggleFold, onToggle, children, ...actions }: FindingGroupProps) {
  const id = useId();
  const { standing, folded } = fold(findings);
  const item = (finding: Finding, hidden: boolean, previous?: Finding) => (
    <FindingItem
      key={finding.signal}
      finding={finding}
      unfolded={isUnfolded(finding.signal)}
      hidden={hidden}
      sameReason={finding.reason !== null && !finding.pending && finding.message === previous?.message && previous.reason !== null}
      onToggle={() => onToggle(finding.signal)}
      {...actions}
    />
  );
  return (
    <div className="group" role="group" aria-labelledby={id}>
      <p className="group-title" id={id}>
        {title}
      </p>
      <ul>
        {[
          ...standing.map((finding, index) => item(finding, false, standing[index - 1])),
          folded.length > 0 && <Fold key="fold" findings={folded} open={open} onToggle={onToggleFold} />,
          ...folded.map((finding) => item(finding, !open)),
        ]}
      </ul>
      {children}
    </div>
  );
}

interface FoldProps {
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Fold({ findings, open, onToggle }: FoldProps) {
  const counts = count(findings);
  const outcome = counts.clear > 0 ? 'clear' : counts.loading > 0 ? 'loading' : 'inapplicable';
  return (
    <li className="fold">
      <button type="button" className="row" aria-expanded={open} onClick={onToggle}>
        <Mark outcome={outcome} />
        <span className="headline">{foldedText(counts)}</span>
        <Chevron open={open} />
      </button>
    </li>
  );
}
