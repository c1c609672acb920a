import { useId } from 'react';
import type { Finding } from '../../lib/report/report.ts';
import { FindingDetails, type FindingActions } from './finding-details.tsx';
import { Chevron, Mark, outcomeText } from './mark.tsx';
import { cut, visibleText } from './visible-text.ts';

/** Most of a sentence that stands in the list; the whole of it unfolds. Own choice: about six lines of the panel. */
const sentenceLength = 280;

interface FindingItemProps extends FindingActions {
  readonly finding: Finding;
  readonly unfolded: boolean;
  /** True inside a closed fold: present, so that its state is kept, and not shown. */
  readonly hidden: boolean;
  /** True where the finding above gives the same reason, which is then read out and not shown again. */
  readonly sameReason: boolean;
  readonly onToggle: () => void;
}

/** A finding: its mark, title and sentence as a button that unfolds what it rests on. */
export function FindingItem({ finding, unfolded, hidden, sameReason, onToggle, ...actions }: FindingItemProps) {
  const id = useId();
  const outcome = finding.pending ? 'loading' : finding.outcome;
  const message = visibleText(finding.message).replaceAll('\n', ' ');
  const sentence = finding.pending ? 'Loading…' : cut(message, sentenceLength);
  return (
    <li className="finding" data-signal={finding.signal} data-outcome={finding.outcome} hidden={hidden}>
      <h3>
        <button type="button" className="row" aria-expanded={unfolded} aria-controls={unfolded ? id : undefined} onClick={onToggle}>
          <Mark outcome={outcome} />
          <span className="headline">
            <span className="sr-only">{outcomeText[outcome]}: </span>
            <span className="title">{finding.title}</span>
            <span className="sr-only">. </span>
            {sameReason && (
              <span className="muted" aria-hidden="true">
                {' · same reason'}
              </span>
            )}
            <bdi className={sameReason ? 'sentence sr-only' : 'sentence'} dir="ltr">
              {sentence}
            </bdi>
          </span>
          <Chevron open={unfolded} />
        </button>
      </h3>
      {unfolded && (
        <div className="details" id={id}>
          <FindingDetails finding={finding} messageCut={!finding.pending && sentence !== message} {...actions} />
        </div>
      )}
    </li>
  );
}
