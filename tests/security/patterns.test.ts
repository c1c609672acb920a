import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { existsSync } from 'node:fs';
import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { allowedMade, allowedPatterns, checkedElsewhere } from './allowed-patterns.ts';
import { collectPatterns, type Pattern } from './patterns.ts';

const isHere = ({ file }: { file: string }) => !checkedElsewhere.some(({ folder }) => file.startsWith(folder));
const { literals, made } = collectPatterns();
const written = ({ source, flags }: Pattern) => `/${source}/${flags}`;
const parser = new RegExpParser();

/**
 * How often a pattern's repetitions may be gone through from one place of the text at most, so that the whole takes at
 * most so many steps a character; Infinity where one has no bound.
 */
function stepsAt({ source, flags }: Pattern): number {
  let steps = 1;
  visitRegExpAST(parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') }), {
    onQuantifierEnter: ({ min, max }) => {
      if (max > 1 || min !== max) steps *= max + 1;
    },
  });
  return steps;
}

/** Longest that a pattern may work on an attack, milliseconds of this thread's own work, as on any hostile text. */
const slowest = 100;

/**
 * Whether an attack that the checker came upon by trying, not by proof, is refuted: it claims more than a billion steps,
 * which no processor takes in this time. The checker confirms by the clock, so that a busy machine makes it blame what is
 * linear. https://makenowjust-labs.github.io/recheck/docs/usage/parameters/
 */
function refutes({ source, flags }: Pattern, attack: string): boolean {
  const expression = new RegExp(source, flags);
  const before = process.threadCpuUsage();
  expression.exec(attack);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 < slowest;
}

async function complaint(pattern: Pattern): Promise<string | null> {
  if (stepsAt(pattern) <= 1_000 || allowedPatterns.some((allowed) => allowed.pattern === written(pattern))) return null;
  const result = await check(pattern.source, pattern.flags, { timeout: 20_000 });
  if (result.status === 'safe') return null;
  if (result.status === 'vulnerable' && result.complexity.isFuzz && result.complexity.type === 'polynomial' && refutes(pattern, result.attack.string)) return null;
  const found = result.status === 'vulnerable' ? `${result.complexity.summary}: ${result.attack.pattern.slice(0, 200)}` : result.error.kind;
  return `${pattern.place}: ${written(pattern)} (${found}). Bound its repetitions, or the text, and list it in allowed-patterns.ts with the bound.`;
}

describe('regular expressions', () => {
  const own = [...new Map(literals.filter(isHere).map((pattern) => [written(pattern), pattern])).values()];

  test('are found in the source', () => {
    expect(own.length).toBeGreaterThan(50);
    expect(own.map(({ file }) => file)).toContain('lib/page/locate.ts');
  });

  test('meet outside text in linear time', { timeout: 240_000 }, async () => {
    const complaints: (string | null)[] = [];
    for (const pattern of own) complaints.push(await complaint(pattern));
    expect(complaints.filter((each) => each !== null)).toEqual([]);
  });

  test('made at run time are listed with what bounds them', () => {
    const files = new Set(made.filter(isHere).map(({ file }) => file));
    expect([...files].sort()).toEqual(allowedMade.map(({ file }) => file).sort());
  });

  test('of other folders have a test that looks at them', () => {
    expect(checkedElsewhere.filter(({ test: file }) => !existsSync(file))).toEqual([]);
  });

  test('every allowed one still stands in the source', () => {
    expect(allowedPatterns.filter(({ pattern }) => !literals.some((literal) => written(literal) === pattern))).toEqual([]);
  });
});
