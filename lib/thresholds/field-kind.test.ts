import { describe, expect, it } from 'vitest';
import { z } from '../schema/zod.ts';
import { everyKind } from '../../tests/signals/every-kind.ts';
import { signals } from '../signals/index.ts';
import { expectation, fieldKind, formatValue, refusal } from './field-kind.ts';
import { fields } from './fields.ts';

const field = (key: string) => fields(everyKind).find((candidate) => candidate.key === key)!;

describe('fieldKind', () => {
  it.each(signals.flatMap((signal) => fields(signal).map((threshold) => [signal.id, threshold] as const)))(
    'can draw every threshold of %s, and its default has a kind',
    (_, threshold) => expect(() => fieldKind(threshold)).not.toThrow(),
  );

  it('names the kind and its bounds', () => {
    expect(fields(everyKind).map((one) => fieldKind(one).kind)).toEqual(['number', 'number', 'boolean', 'choice', 'choices', 'lines']);
    expect(fieldKind(field('lines'))).toEqual({ kind: 'number', whole: true, minimum: 1, maximum: 5000 });
    expect(fieldKind(field('share'))).toMatchObject({ whole: false, minimum: 0, maximum: null });
  });

  it.each([
    ['a record', z.record(z.string(), z.int())],
    ['an object', z.object({ a: z.int() })],
    ['a free text', z.string()],
    ['a union', z.union([z.int(), z.string()])],
    ['a list of numbers', z.array(z.int())],
    ['a nullable number', z.int().nullable()],
  ])('refuses %s and says what to use', (_, schema) => {
    const [threshold] = fields({ thresholds: z.strictObject({ odd: schema }) });
    expect(() => fieldKind(threshold!)).toThrow(/odd is of a kind .* Use z\.int/);
  });
});

describe('expectation', () => {
  it('says the bounds that a person can meet, and not those of safe integers', () => {
    expect(expectation(fieldKind(field('lines')))).toBe('a whole number from 1 to 5000');
    const [open] = fields({ thresholds: z.strictObject({ open: z.int() }) });
    expect(expectation(fieldKind(open!))).toBe('a whole number');
  });
});

describe('refusal', () => {
  it.each([
    ['lines', 1], ['lines', 5000], ['share', 0.1], ['strict', true], ['stance', 'refuse'], ['kinds', []], ['paths', ['a', 'b']],
  ])('takes %s: %j', (key, value) => expect(refusal(everyKind, field(key), value)).toBeNull());

  it.each([
    ['lines', 0, /^must be a whole number from 1 to 5000$/], ['lines', 1.5, /whole/], ['lines', '400', /whole/],
    ['share', -1, /^must be a number of at least 0$/], ['strict', 'yes', /true or false/], ['stance', 'love', /one of ask, refuse/],
    ['kinds', ['mood'], /any of trailer, label/], ['paths', [1], /short texts/], ['paths', ['x'.repeat(201)], /short texts \(.*200/],
  ])('refuses %s: %j', (key, value, sentence) => expect(refusal(everyKind, field(key), value)).toMatch(sentence));
});

it('formatValue writes values as words', () => {
  expect([true, false, 4, ['a', 'b'], [], 'ask'].map(formatValue)).toEqual(['yes', 'no', '4', 'a, b', 'an empty list', 'ask']);
});
