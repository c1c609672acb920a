import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternsIn, type FoundPattern } from './patterns.ts';

const root = resolve(import.meta.dirname, '../..');
const parser = new RegExpParser();

/** The largest repetition count of a pattern; Infinity for `*`, `+` and `{n,}`. */
function largestRepetition({ source, flags }: FoundPattern): number {
  let largest = 0;
  visitRegExpAST(parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }), {
    onQuantifierEnter: ({ max }) => {
      largest = Math.max(largest, max);
    },
  });
  return largest;
}

/**
 * Text from strangers goes through these. A pattern whose repetitions are all bounded takes at most a constant times the
 * text's length, since every pattern of the readers works on a line, a sentence of at most 1,200 characters, or a text
 * with its own limit. Patterns with an unbounded repetition must be linear by recheck's proof.
 */
describe('regular expressions of the readers', async () => {
  const patterns = await patternsIn(['lib/disclosure', 'lib/policy', 'lib/people', 'lib/sign-off'].map((folder) => resolve(root, folder)), root);

  test('are found, literals and built ones', () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.filter(({ at }) => at === 'built').length).toBeGreaterThan(50);
  });

  test('repeat at most 20,000 times, or are proven linear', { timeout: 240_000 }, async () => {
    const unsafe: string[] = [];
    for (const { at, source, flags } of patterns.filter((pattern) => largestRepetition(pattern) > 20_000))
      if ((await check(source, flags, { timeout: 30_000 })).status !== 'safe') unsafe.push(`${at}: /${source}/ can backtrack without bound; give its repetitions a limit.`);
    expect(unsafe).toEqual([]);
  });
});
