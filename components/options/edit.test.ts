import { describe, expect, it } from 'vitest';
import { everyKind } from '../../tests/signals/every-kind.ts';
import { fieldKind } from '../../lib/thresholds/field-kind.ts';
import { fields } from '../../lib/thresholds/fields.ts';
import { moveSwitch, readTyped, setThreshold, switchOf, textOf } from './edit.ts';

const kind = (key: string) => fieldKind(fields(everyKind).find((field) => field.key === key)!);

describe('the switch of a signal', () => {
  it.each([[undefined, 'inherit'], [false, 'off'], [{}, 'on'], [{ lines: 1 }, 'on']] as const)('%j stands for %s', (settings, expected) =>
    expect(switchOf(settings)).toBe(expected));

  it('keeps values when it is on, and brings the kept ones back from off', () => {
    expect(moveSwitch('on', undefined)({ lines: 1 })).toEqual({ lines: 1 });
    expect(moveSwitch('on', { lines: 1 })(false)).toEqual({ lines: 1 });
    expect(moveSwitch('on', undefined)(undefined)).toEqual({});
    expect(moveSwitch('off', undefined)({ lines: 1 })).toBe(false);
    expect(moveSwitch('inherit', { lines: 1 })({ lines: 1 })).toBeUndefined();
  });
});

describe('setThreshold', () => {
  it('sets one value and leaves the others', () => {
    expect(setThreshold('lines', 5, true)({ strict: true, lines: 4 })).toEqual({ strict: true, lines: 5 });
    expect(setThreshold('lines', 5, true)(false)).toEqual({ lines: 5 });
    expect(setThreshold('strict', false, true)(undefined)).toEqual({ strict: false });
  });

  it('clears the entry with its last value, unless the signal would then be off', () => {
    expect(setThreshold('lines', undefined, true)({ lines: 4, strict: true })).toEqual({ strict: true });
    expect(setThreshold('lines', undefined, true)({ lines: 4 })).toBeUndefined();
    expect(setThreshold('lines', undefined, false)({ lines: 4 })).toEqual({});
  });
});

describe('readTyped', () => {
  it.each([['lines', ' 12 ', { value: 12 }], ['share', '0.5', { value: 0.5 }], ['lines', '-3', { value: -3 }], ['lines', '  ', 'blank'], ['paths', '\n \n', 'blank']])(
    'reads %s: %j', (key, text, typed) => expect(readTyped(kind(key), text)).toEqual(typed));

  it.each(['12a', '1e3', '0x10', '1,000', 'Infinity', '1 2', '--1'])('does not guess at %s', (text) => expect(readTyped(kind('lines'), text)).toBe('unreadable'));

  it('reads one entry a line, and writes them back', () => {
    expect(readTyped(kind('paths'), ' docs/** \n\n*.md\r\n')).toEqual({ value: ['docs/**', '*.md'] });
    expect(textOf(['docs/**', '*.md'])).toBe('docs/**\n*.md');
    expect([textOf(undefined), textOf(4), textOf('x'), textOf({ a: 1 })]).toEqual(['', '4', 'x', '{"a":1}']);
  });
});
