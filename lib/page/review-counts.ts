import type { Report } from '../report/report.ts';
import type { ReviewCounts } from './voices/reviewers.ts';

/** The counts among the data of the signal `human-review`, all numbers. */
type Data = Readonly<Partial<Record<'people' | 'machines' | 'own', unknown>>> & { readonly reviewedBy?: Partial<ReviewCounts['reviewed']> };

/** Who has reviewed, from a report; null where it does not say, or nobody has. */
export function reviewCounts({ findings }: Report): ReviewCounts | null {
  const data: Data | undefined = findings.find(({ signal }) => signal === 'human-review')?.data;
  const { people = 0, machines = 0 } = data?.reviewedBy ?? {};
  if (people + machines === 0) return null;
  return { reviewed: { people, machines }, approved: { people: Number(data?.people ?? 0), machines: Number(data?.machines ?? 0) + Number(data?.own ?? 0) } };
}
