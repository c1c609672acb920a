import { expect, test } from 'vitest';
import { finding } from '../../tests/fixtures/reports.ts';
import { count, foldedText, spokenText } from './counts.ts';

test('a finding on its way is loading, not unknown', () => {
  const counts = count([
    finding({ signal: 'a', outcome: 'raised' }),
    finding({ signal: 'b', outcome: 'clear' }),
    finding({ signal: 'c', outcome: 'inapplicable' }),
    finding({ signal: 'd', outcome: 'unavailable' }),
    finding({ signal: 'e', outcome: 'unavailable', pending: true }),
  ]);
  expect(counts).toEqual({ raised: 1, clear: 1, inapplicable: 1, unavailable: 1, loading: 1 });
  expect(foldedText(counts)).toBe('1 clear · 1 does not apply · 1 loading…');
  expect(spokenText(counts)).toBe('1 raised, 1 clear, 1 not known');
});

test('what is not there is not counted', () => {
  expect(foldedText({ raised: 3, clear: 0, inapplicable: 2, unavailable: 1, loading: 0 })).toBe('2 do not apply');
});
