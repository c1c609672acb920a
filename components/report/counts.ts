import type { Finding } from '../../lib/report/report.ts';

/** How many findings stand at each outcome; `loading` are those still on their way, which are not `unavailable` yet. */
export interface Counts {
  readonly raised: number;
  readonly clear: number;
  readonly inapplicable: number;
  readonly unavailable: number;
  readonly loading: number;
}

/** Counts findings by what is shown of them. */
export function count(findings: readonly Finding[]): Counts {
  const counts = { raised: 0, clear: 0, inapplicable: 0, unavailable: 0, loading: 0 };
  for (const { pending, outcome } of findings) counts[pending ? 'loading' : outcome] += 1;
  return counts;
}

/** One line for what is folded away: `6 clear · 2 do not apply · 1 loading…`. */
export function foldedText({ clear, inapplicable, loading }: Counts): string {
  return [
    clear > 0 && `${clear} clear`,
    inapplicable > 0 && `${inapplicable} ${inapplicable === 1 ? 'does' : 'do'} not apply`,
    loading > 0 && `${loading} loading…`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** What is read out when a report's counts have changed: `2 raised, 6 clear, 1 not known`. */
export function spokenText({ raised, clear, unavailable }: Counts): string {
  return `${raised} raised, ${clear} clear, ${unavailable} not known`;
}
