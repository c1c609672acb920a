import { useState } from 'react';
import type { Report } from '../../lib/report/report.ts';
import { count, spokenText } from '../report/counts.ts';

/** The counts of a report that is complete, with the pull request they belong to; null until then. */
function settled(report: Report | null) {
  if (!report?.complete) return null;
  const { owner, repository, number } = report.reference;
  return { pull: `${owner}/${repository}#${number}`, text: spokenText(count(report.findings)) };
}

/** Says the counts to a screen reader where they change while the same pull request is being looked at, and only then. */
export function Announcement({ report }: { readonly report: Report | null }) {
  const [last, setLast] = useState(() => settled(report));
  const [spoken, setSpoken] = useState('');
  const next = settled(report);
  if (next !== null && (next.pull !== last?.pull || next.text !== last.text)) {
    setLast(next);
    setSpoken(next.pull === last?.pull ? next.text : '');
  }
  return (
    <p className="sr-only" role="status" aria-live="polite">
      {spoken}
    </p>
  );
}
