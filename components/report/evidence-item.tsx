import type { LinkedEvidence } from '../../lib/report/report.ts';
import { LongText, OutsideText } from './outside-text.tsx';

/** Where a piece of evidence is, in words: `src/grid.ts, line 41`, `commit 3f9c1d2`, `@mira-holt`. */
function placeText(evidence: LinkedEvidence): string {
  switch (evidence.kind) {
    case 'file':
      return evidence.path;
    case 'line':
      return `${evidence.path}, line ${evidence.line}${evidence.side === 'old' ? ' before the change' : ''}`;
    case 'commit':
      return `Commit ${evidence.oid.slice(0, 7)}`;
    case 'description':
      return evidence.line === null ? 'Description' : `Description, line ${evidence.line}`;
    case 'branch':
      return `Branch ${evidence.text}`;
    case 'account':
      return `${evidence.app ? 'App ' : ''}@${evidence.login}`;
    case 'label':
      return `Label ${evidence.text}`;
    case 'repository-file':
      return `${evidence.path}${evidence.line === null ? '' : `, line ${evidence.line}`}, in ${evidence.repository}`;
    case 'pull':
    case 'issue':
      return `${evidence.repository}#${evidence.number}`;
    case 'check':
    case 'search':
      return evidence.text;
  }
}

/** What stands at that place; null where the place says it all. */
function quoteOf(evidence: LinkedEvidence): string | null {
  switch (evidence.kind) {
    case 'line':
    case 'commit':
    case 'description':
    case 'repository-file':
    case 'pull':
    case 'issue':
      return evidence.text.trim() === '' ? null : evidence.text;
    default:
      return null;
  }
}

/** A piece of evidence: its place with a link where there is one, our note, and the text as it stood. */
export function EvidenceItem({ evidence }: { readonly evidence: LinkedEvidence }) {
  const quote = quoteOf(evidence);
  const place = <OutsideText text={placeText(evidence)} />;
  return (
    <li>
      {evidence.url?.startsWith('https://github.com/') ? (
        <a href={evidence.url} target="_blank" rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
      {evidence.note !== undefined && (
        <span className="muted">
          {' · '}
          <OutsideText text={evidence.note} />
        </span>
      )}
      {quote !== null && <LongText text={quote} look={evidence.kind === 'line' ? 'code' : 'quote'} />}
    </li>
  );
}
