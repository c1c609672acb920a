import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fields } from '../../lib/thresholds/fields.ts';
import { fieldKind } from '../../lib/thresholds/field-kind.ts';
import { readRepositoryFile } from '../../lib/thresholds/repository-file.ts';
import { readRepositoryName } from '../../lib/thresholds/repository-name.ts';
import { resolve } from '../../lib/thresholds/resolve.ts';
import { applyChange, readPanelSettings, readRepositories, readSignals, readStoredToken, type SignalsSettings } from '../../lib/thresholds/stored-settings.ts';
import { signals } from '../../lib/signals/index.ts';
import { anyJson, anyText, hostileText, spoiled, survives } from './fuzz.ts';

const yamlWords = [
  'version: 1\n', 'signals:\n', '  diff-size:\n', '    maxLines: 7\n', '    ignore: [a, "*.b"]\n', '  missing-tests: false\n', '  __proto__:\n', '    constructor: {a: 1}\n', '  diff-size: *a\n', '&a ', '*a', '<<: *a\n', '!!js/function ', '!!python/object ',
  '!<tag:x> ', '{', '}', '[', ']', '- ', ': ', '? ', '|\n', '>-\n', '"', "'", '#', '---\n', '...\n', '%YAML 1.1\n', '%TAG ! x\n', '\t', '\n', '  ', '    ', 'null', '~', '0x1F', '1e999', '.inf', '.nan', '2001-01-01', 'yes', 'a', '\r\n', '&a [*a, *a]\n', '!!binary ',
];

test('a settings file of anything costs only itself', () => {
  survives(hostileText(yamlWords, 8_000), (text) => {
    const { layer, ignored } = readRepositoryFile(text);
    for (const signal of signals) resolve(signal, [layer]);
    if (ignored.length > 21) throw new Error('Too many sentences.');
    if ('polluted' in {} || Object.keys(Object.prototype).length > 0) throw new Error('The prototype of all objects was changed.');
  });
});

/** Values that a threshold takes, by its kind. */
const settings: fc.Arbitrary<SignalsSettings> = fc.record(
  Object.fromEntries(
    signals.map((signal) => {
      const values = fields(signal).flatMap((field): [string, fc.Arbitrary<unknown>][] => {
        const kind = fieldKind(field);
        if (kind.kind === 'number') return [[field.key, fc.integer({ min: kind.minimum ?? 0, max: kind.maximum ?? 5_000 })]];
        if (kind.kind === 'boolean') return [[field.key, fc.boolean()]];
        if (kind.kind === 'choice') return [[field.key, fc.constantFrom(...kind.options)]];
        if (kind.kind === 'choices') return [[field.key, fc.subarray([...kind.options])]];
        return [];
      });
      return [signal.id, fc.oneof(fc.constant(false), fc.record(Object.fromEntries(values), { requiredKeys: [] }))];
    }),
  ),
  { requiredKeys: [] },
).map((chosen) => Object.fromEntries(Object.entries(chosen).flatMap(([id, one]) => (one === undefined ? [] : [[id, one]]))));

test('settings that are written come back as they were', () => {
  survives(settings, (chosen) => {
    const { layer, ignored } = readRepositoryFile(stringify({ version: 1, signals: chosen }));
    expect(ignored).toEqual([]);
    expect(layer.signals).toEqual(chosen);
  });
});

const stored = fc.record({ defaults: settings, repositories: fc.dictionary(fc.constantFrom('lantern/grid', 'a/b', 'A/b', '__proto__', '../x', 'o/constructor'), fc.record({ signals: settings })) });

test('stored settings of any shape are read, and good ones stay', () => {
  survives(fc.tuple(stored, spoiled(stored), anyJson), ([good, bad, anything]) => {
    expect(readSignals(JSON.parse(JSON.stringify(good.defaults)))).toEqual(good.defaults);
    for (const value of [bad, anything]) {
      const part = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
      readSignals('defaults' in part ? part.defaults : value);
      readRepositories('repositories' in part ? part.repositories : value);
      const { width } = readPanelSettings(value);
      if (!(width >= 320 && width <= 560)) throw new Error(`A panel of ${width} pixels.`);
      readStoredToken(value);
      for (const signal of signals) resolve(signal, [{ from: 'user', signals: readSignals(value) }]);
    }
    const before = { defaults: good.defaults, repositories: {} };
    const changed = applyChange(before, 'a/b', 'diff-size', () => ({ maxLines: 3 }));
    expect(applyChange(changed, 'a/b', 'diff-size', () => undefined)).toEqual(before);
  });
});

test('a repository that is typed is a name or nothing', () => {
  survives(fc.oneof(anyText, hostileText(['https://', 'github.com', '/', 'git@', ':', 'lantern', 'grid', '.git', '..', '?', '#', '_', '-', '@'], 2_000)), (text) => {
    const name = readRepositoryName(text);
    if (name !== null && !/^[a-z\d_-]{1,48}\/[\w.-]{1,100}$/.test(name)) throw new Error(`${name} is no name.`);
    if (name !== null && readRepositoryName(name) !== name) throw new Error(`${name} does not come back.`);
  });
});
