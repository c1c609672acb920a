import type { FieldKind } from '../../lib/thresholds/field-kind.ts';
import type { Origin, SignalSettings } from '../../lib/thresholds/resolve.ts';
import type { Change } from '../../lib/thresholds/stored-settings.ts';

/** Where a value comes from, in the words that follow it. */
export const originWords: Readonly<Record<Origin, string>> = {
  default: 'the default',
  'repository-file': 'from .github/another-signal.yml',
  user: 'your default',
  'user-repository': 'set for this repository',
};

/** A signal's switch in one layer: not set there, on, or off. */
export type Switch = 'inherit' | 'on' | 'off';

/** The switch that a layer's settings mean; any value set there means on, as `resolve` has it. */
export function switchOf(settings: SignalSettings | undefined): Switch {
  if (settings === undefined) return 'inherit';
  return settings === false ? 'off' : 'on';
}

/** Moves a signal's switch in one layer. `kept` are the values that come back when it goes from off to on. */
export function moveSwitch(to: Switch, kept: SignalSettings | undefined): Change {
  return (settings) => {
    if (to === 'inherit') return undefined;
    if (to === 'off') return false;
    return settings || kept || {};
  };
}

/**
 * Sets one threshold in a layer; undefined clears it, which means inherit. A layer left without any value is cleared
 * too, unless without it the signal would be off: then the empty entry is what keeps it on.
 */
export function setThreshold(key: string, value: unknown, onWithoutIt: boolean): Change {
  return (settings) => {
    const { [key]: _, ...rest } = settings || {};
    if (value !== undefined) return { ...rest, [key]: value };
    return Object.keys(rest).length === 0 && onWithoutIt ? undefined : rest;
  };
}

/** What was typed: a value, nothing (inherit), or not readable as this kind. */
export type Typed = { readonly value: unknown } | 'blank' | 'unreadable';

/** Reads the text of a number field or of a field with one entry a line. */
export function readTyped(kind: FieldKind, text: string): Typed {
  if (text.trim() === '') return 'blank';
  if (kind.kind === 'lines') return { value: text.split('\n').map((line) => line.trim()).filter((line) => line !== '') };
  return /^[+-]?\d+(?:\.\d+)?$/.test(text.trim()) ? { value: Number(text) } : 'unreadable';
}

/** The text of a stored value in such a field. */
export function textOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
