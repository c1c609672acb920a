import type { ShownThreshold } from '../../lib/report/report.ts';
import { shownNumber } from '../../lib/wording/counted.ts';

/** Where a threshold's value was set, in words. */
export const originText: Readonly<Record<ShownThreshold['origin'], string>> = {
  default: 'the default',
  'repository-file': 'from .github/another-signal.yml',
  user: 'your default',
  'user-repository': 'set for this repository',
};

/** A threshold's value in words: `1,200`, `yes`, `docs/**, *.md`, `none`. Objects, which no form draws, as JSON. */
export function valueText(value: unknown): string {
  if (typeof value === 'number') return shownNumber(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'none' : value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ');
  if (value === null || value === undefined) return 'none';
  return JSON.stringify(value);
}
