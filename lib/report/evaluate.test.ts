import { expect, test } from 'vitest';
import { fields } from '../thresholds/fields.ts';
import { signals } from '../signals/index.ts';

test('every threshold has a title and a description', () => {
  for (const signal of signals)
    for (const field of fields(signal)) {
      expect(field.title, `${signal.id}.${field.key}`).not.toBe(field.key);
      expect(field.description, `${signal.id}.${field.key}`).not.toBe('');
    }
});
