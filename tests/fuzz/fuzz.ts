import fc, { type Arbitrary } from 'fast-check';
import { whole } from '../whole.ts';

/** Cases a parser; `FUZZ_RUNS` raises it. They are the same each time, so that all of them tell no more of what is unchanged. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? (whole ? 5_000 : 1_000));
/** Where the cases start; a failure prints its own. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
/** Longest that one case may take, milliseconds of this thread's own work: a busy machine does not count. */
const slowest = 100;

/** Milliseconds of work, the better of two: the first may hold the compiling of the code. */
function work<Value>(value: Value, parse: (value: Value) => void): number {
  const once = () => {
    const before = process.threadCpuUsage();
    parse(value);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  const first = once();
  return first <= slowest ? first : Math.min(first, once());
}

/**
 * Asserts that a parser neither throws nor hangs on generated cases, and whatever else `parse` expects.
 *
 * @throws with the smallest case that does
 */
export function survives<Value>(arbitrary: Arbitrary<Value>, parse: (value: Value) => void): void {
  const property = fc.property(arbitrary, (value) => {
    const milliseconds = work(value, parse);
    if (milliseconds > slowest) throw new Error(`It took ${Math.round(milliseconds)} ms.`);
  });
  fc.assert(property, { numRuns, seed, endOnFailure: true });
}

/** Any code point but halves of character pairs, as the library's own unit `binary`, which makes a table of all 1.1 million first. */
export const anyCharacter = fc.nat(0x10_ffff - 0x800).map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

/** Any text at all: halves of character pairs, controls and NUL too. */
export const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('\0', '\u202e', '\u200b', '\ud800', '\udfff', '\r\n', '\n', ' ', '<', '"', '\\'), anyCharacter), maxLength: 40 });

/**
 * Texts such as a parser's enemy would write: its own words in any order, and some of them over and over.
 *
 * @param words what the parser looks for
 * @param longest characters of a text that repeats
 */
export function hostileText(words: readonly string[], longest = 20_000): Arbitrary<string> {
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: anyText });
  const some = (maxLength: number, minLength = 0) => fc.array(piece, { minLength, maxLength }).map((pieces) => pieces.join(''));
  const repeated = fc.tuple(some(3), some(3, 1), fc.integer({ min: 1, max: longest }), some(3)).map(([before, unit, length, after]) => {
    const times = Math.ceil(length / Math.max(1, unit.length));
    return before + unit.repeat(times).slice(0, longest) + after;
  });
  return fc.oneof({ weight: 8, arbitrary: some(40) }, { weight: 1, arbitrary: anyText }, { weight: 1, arbitrary: repeated });
}

/** Anything that JSON can hold, with the keys that harm careless code. */
export const anyJson = fc.jsonValue({ maxDepth: 3 }).chain((value) =>
  fc.oneof(
    fc.constant(value),
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty').map((key) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`) as typeof value),
  ),
);

/** A value with some of its parts, at any depth, replaced by anything: an answer of the wrong shape. */
export function spoiled<Value>(good: Arbitrary<Value>): Arbitrary<unknown> {
  return fc.tuple(good, fc.infiniteStream(fc.nat(11)), fc.array(anyJson, { minLength: 1, maxLength: 3 })).map(([value, dice, bad]) => {
    const roll = () => dice.next().value ?? 1;
    let next = 0;
    const spoil = (part: unknown): unknown => {
      if (roll() === 0) return bad[next++ % bad.length];
      if (Array.isArray(part)) return part.map(spoil);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, spoil(inner)]));
    };
    return spoil(value);
  });
}
