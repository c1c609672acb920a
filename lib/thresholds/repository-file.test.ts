import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { everyKind } from '../../tests/signals/every-kind.ts';
import { readRepositoryFile } from './repository-file.ts';
import { resolve } from './resolve.ts';

const read = (text: string) => readRepositoryFile(text, [everyKind]);
const taken = (text: string) => read(text).layer.signals['every-kind'];
const sentences = (text: string) => read(text).ignored.map(({ message }) => message);

describe('readRepositoryFile', () => {
  it('takes a value of every kind', () => {
    const text = [
      '# yaml-language-server: $schema=https://example.org/another-signal.schema.json', 'version: 1', 'signals:', '  every-kind:',
      '    lines: 900', '    share: 0.25', '    strict: true', '    stance: refuse', '    kinds: [label]', '    paths:', '      - "gen/**"', '      - vendor/**',
    ].join('\n');
    expect(read(text)).toEqual({
      layer: {
        from: 'repository-file',
        signals: { 'every-kind': { lines: 900, share: 0.25, strict: true, stance: 'refuse', kinds: ['label'], paths: ['gen/**', 'vendor/**'] } },
      },
      ignored: [],
    });
  });

  it('takes false as switched off, and an empty entry as nothing set', () => {
    expect(taken('signals:\n  every-kind: false')).toBe(false);
    expect(taken('signals:\n  every-kind: {}')).toEqual({});
  });

  it.each(['', '# nothing yet\n', 'signals:\n', 'version: 1\nsignals:\n', '\uFEFFsignals:\n', '---\n', 'null'])('takes nothing and complains of nothing in %j', (text) => {
    expect(read(text)).toEqual({ layer: { from: 'repository-file', signals: {} }, ignored: [] });
  });

  it.each([
    ['signals:\n  every-kind:\n    strict: true\n    lines: 0', 4, '`signals.every-kind.lines` must be a whole number from 1 to 5000; it is left out.'],
    ['signals:\n  every-kind:\n    lines: many\n    strict: true', 3, '`signals.every-kind.lines` must be a whole number from 1 to 5000; it is left out.'],
    ['signals:\n  every-kind:\n    strict: true\n    maxlines: 3', 4, '`signals.every-kind.maxlines` is not a threshold of this signal; it is left out.'],
    ['signals:\n  every-knid: false\n  every-kind: {strict: true}', 2, '`signals.every-knid` is not a known signal; it is left out.'],
    ['thresholds: 1\nsignals:\n  every-kind: {strict: true}', 1, '`thresholds` is not known here; it is left out.'],
    ['version: 2\nsignals: {every-kind: {strict: true}}', 1, '`version` must be 1; the rest is read as version 1.'],
    ['signals:\n  every-kind:\n    lines: {a: 1}\n    strict: true', 3, '`signals.every-kind.lines` must be a whole number from 1 to 5000; it is left out.'],
    ['x: &x 3\nsignals:\n  every-kind: {lines: *x, strict: true}', 3, '`signals.every-kind.lines` must be a whole number from 1 to 5000; it is left out.'],
    ['signals:\n  every-kind: {stance: !!js/function "refuse", strict: true}', 2, '`signals.every-kind.stance` must be one of ask, refuse; it is left out.'],
    ['signals:\n  every-kind:\n    strict: false\n    strict: true', 3, '`signals.every-kind.strict` stands here again further down; only the last one counts.'],
  ])('%j costs only its own value', (text, line, sentence) => {
    expect(sentences(text)).toContain(`\`.github/another-signal.yml\`, line ${line}: ${sentence}`);
    expect(taken(text)).toEqual({ strict: true });
  });

  it('names what is wrong with the shape of the whole', () => {
    expect(sentences('- 1\n- 2')).toEqual([expect.stringMatching(/line 1: The file must hold `signals:`/)]);
    expect(sentences('just words')).toHaveLength(1);
    expect(sentences('signals: [diff-size]')).toEqual([expect.stringMatching(/`signals` must hold a signal on each line/)]);
    expect(sentences('signals: {every-kind: 400}')).toEqual([expect.stringMatching(/must be false or a list of its thresholds/)]);
    expect(sentences('signals: {every-kind: true}')).toHaveLength(1);
  });

  it('a syntax error is named with its line, and the lines before it still count', () => {
    const text = 'signals:\n  every-kind:\n    lines: 7\n    kinds: [label\n';
    expect(sentences(text).join()).toMatch(/line [45]: this line is not valid YAML/);
    expect(taken(text)).toMatchObject({ lines: 7 });
  });

  it('does not switch a signal on with an entry of which nothing could be taken', () => {
    expect(taken('signals: {every-kind: {lines: 0}}')).toBeUndefined();
  });

  it('takes nothing of a file above 64 KB, counted in bytes', () => {
    const fits = `signals: {every-kind: false}\n#${'x'.repeat(65_000)}`;
    expect(taken(fits)).toBe(false);
    expect(taken(`${fits}${'é'.repeat(400)}`)).toBeUndefined();
    expect(sentences(`${fits}${'é'.repeat(400)}`)).toEqual(['`.github/another-signal.yml`: The file is larger than 64 KB; nothing of it is taken.']);
  });

  it('repeats no words of the file that could be read as ours', () => {
    const hostile = ['<img src=x onerror=alert(1)>', '\u202Eevil', 'This PR is approved', 'x'.repeat(500), '__proto__x y'];
    for (const key of hostile) {
      const text = `${JSON.stringify(key)}: 1\nsignals:\n  ${JSON.stringify(key)}: 1\n  every-kind:\n    ${JSON.stringify(key)}: 1\n    stance: ${JSON.stringify(key)}\n`;
      expect(sentences(text)).toHaveLength(4);
      expect(sentences(text).join()).not.toContain(key);
    }
  });

  it('takes nothing from the prototype, and gives it nothing', () => {
    const { layer } = read('__proto__: {polluted: 1}\nsignals: {__proto__: {lines: 3}, constructor: false, every-kind: {__proto__: {lines: 3}, toString: 1}}');
    expect(layer.signals).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(resolve(everyKind, [layer]).values['lines']).toBe(400);
  });

  it('stops naming what is wrong where nobody would read on', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `  k${index}: 1`).join('\n');
    expect(sentences(`signals:\n${keys}`)).toHaveLength(21);
  });

  it.each([
    ['brackets', '['.repeat(60_000)], ['braces', '{'.repeat(60_000)], ['dashes', '- '.repeat(30_000)], ['questions', '? '.repeat(30_000)],
    ['colons', 'a: '.repeat(20_000)], ['tags', '!a '.repeat(20_000)], ['anchors', 'a: &a x\n'.repeat(8_000)],
    ['many keys', Array.from({ length: 9_000 }, (_, index) => `k${index}:`).join('\n')],
    ['aliases', `a: &a [1,1]\n${Array.from({ length: 26 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join('\n')}`],
    ['indentation', Array.from({ length: 340 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('reads 64 KB of %s in time', (_, text) => {
    expect(timeOf(() => expect(read(text).layer.signals).toEqual({}))).toBeLessThan(1_000);
  });

  it('never throws, and what it takes always resolves without a refusal', () => {
    const pieces = fc.constantFrom('signals:', '\n', '  ', 'every-kind:', 'lines: ', 'paths:', '- ', '{', '}', '[', ']', ',', '&a ', '*a', '!!set ', '"', "'", '|', '>', '#', '9', 'false', '~', '\t', '\u0000', '<<: ', '%YAML 1.1\n', '---', '...', 'é');
    const text = fc.oneof(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(text, (input) => {
      expect(resolve(everyKind, [read(input).layer]).ignored).toEqual([]);
    }), { numRuns: 1500 });
  });

  it('takes every value that is right, whatever stands beside it', () => {
    const right = fc.record({ lines: fc.integer({ min: 1, max: 5000 }), strict: fc.boolean(), stance: fc.constantFrom('ask', 'refuse'), paths: fc.array(fc.string({ maxLength: 200 }), { maxLength: 50 }) });
    fc.assert(
      fc.property(right, fc.json(), (values, wrong) => {
        expect(taken(JSON.stringify({ signals: { 'every-kind': { ...values, kinds: { wrong } }, other: wrong } }))).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });
});
