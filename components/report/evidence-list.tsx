import { useState } from 'react';
import type { LinkedEvidence } from '../../lib/report/report.ts';
import { EvidenceItem } from './evidence-item.tsx';

/** How many pieces stand open at once; the rest unfolds. */
const shown = 8;

/** What a finding rests on. A long list shows its first pieces and says how many there are. */
export function EvidenceList({ evidence }: { readonly evidence: readonly LinkedEvidence[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="evidence">
        {(all ? evidence : evidence.slice(0, shown)).map((piece, index) => (
          // Pieces have no identity of their own; a report's list is replaced whole and keeps its order.
          <EvidenceItem key={index} evidence={piece} />
        ))}
      </ul>
      {evidence.length > shown && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${shown}` : `Show all ${evidence.length.toLocaleString('en')}`}
        </button>
      )}
    </>
  );
}
