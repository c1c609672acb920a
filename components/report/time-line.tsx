import { useId } from 'react';
import type { TimeLine as Line, TimeLineEntry } from '../../lib/conversation/time-line.ts';
import { dayOf } from '../../lib/wording/day.ts';
import { Chevron } from './mark.tsx';
import { OutsideText } from './outside-text.tsx';

interface TimeLineProps {
  /** Null while it is on its way. */
  readonly line: Line | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The conversation as facts: whose turn it is in one sentence, which unfolds to what happened, with machines apart. */
export function TimeLine({ line, open, onToggle }: TimeLineProps) {
  const [title, list] = [useId(), useId()];
  const unfolded = open && line !== null;
  return (
    <div className="group" role="group" aria-labelledby={title}>
      <p className="group-title" id={title}>
        Conversation
      </p>
      <div className="conversation">
        <h3>
          <button type="button" className="row" aria-expanded={unfolded} aria-controls={unfolded ? list : undefined} aria-disabled={line === null} onClick={line === null ? undefined : onToggle}>
            <span className="mark" />
            <span className="headline">{line === null ? <span className="muted">Loading…</span> : <OutsideText text={line.turn.sentence} />}</span>
            <Chevron open={unfolded} />
          </button>
        </h3>
        {unfolded && (
          <div className="details" id={list}>
            {line.unread > 0 && <p className="muted">{line.unread.toLocaleString('en')} older events were not read.</p>}
            <ol className="time-line">
              {line.entries.map((entry, index) => (
                // Entries have no identity of their own; a report's list is replaced whole and keeps its order.
                <Entry key={index} entry={entry} />
              ))}
            </ol>
            {line.machines.length > 0 && <Machines machines={line.machines} />}
          </div>
        )}
      </div>
    </div>
  );
}

const nameless: Readonly<Record<TimeLineEntry['voice'], string>> = { author: 'The author', person: 'Somebody', unclear: 'A deleted account' };
const waitedFor = { author: 'the author', reviewers: 'a reviewer' } as const;

function Entry({ entry: { at, until, voice, who, did, waited } }: { readonly entry: TimeLineEntry }) {
  const [first, last] = [dayOf(at), dayOf(until)];
  return (
    <li className={voice}>
      <span className="who">{who === null ? nameless[voice] : <OutsideText text={`@${who}`} />}</span>
      {who !== null && voice === 'author' && <span className="muted"> (author)</span>} {did}
      <span className="when">
        <time dateTime={at}>{first}</time>
        {first !== last && (
          <>
            {' to '}
            <time dateTime={until}>{last}</time>
          </>
        )}
        {waited !== null && ` · waited ${waited.lasted} for ${waitedFor[waited.on]}`}
      </span>
    </li>
  );
}

function Machines({ machines }: Pick<Line, 'machines'>) {
  const title = useId();
  return (
    <section>
      <h4 id={title}>Machine voices, apart</h4>
      <ul aria-labelledby={title}>
        {machines.map(({ login, name, did, last }) => (
          <li key={login}>
            <OutsideText text={name} /> {did}, last on <time dateTime={last}>{dayOf(last)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
