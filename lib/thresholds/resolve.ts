import type { Signal } from '../signals/define-signal.ts';

/** Where a value was set, from the weakest layer to the strongest. */
export const layerNames = ['repository-file', 'user', 'user-repository'] as const;
export type LayerName = (typeof layerNames)[number];
export type Origin = 'default' | LayerName;

/** What one layer sets for one signal: only what was chosen; `false` switches the signal off. */
export type SignalSettings = false | Readonly<Record<string, unknown>>;

/** What one layer sets, by signal id. */
export interface Layer {
  readonly from: LayerName;
  readonly signals: Readonly<Record<string, SignalSettings>>;
}

/** A value that was not taken, with the sentence that says why. It costs only itself. */
export interface IgnoredValue {
  readonly from: LayerName;
  /** `diff-size.maxLines`, or `diff-size` where the whole entry is wrong. */
  readonly key: string;
  readonly message: string;
}

/** One signal's thresholds in force. */
export interface Resolved {
  /** False where a layer switched the signal off; `enabledFrom` says which. */
  readonly enabled: boolean;
  readonly enabledFrom: Origin;
  readonly values: Readonly<Record<string, unknown>>;
  readonly origin: Readonly<Record<string, Origin>>;
  readonly ignored: readonly IgnoredValue[];
}

/**
 * The thresholds of one signal in force, each with its origin.
 *
 * Layers hold only what was set, and each value is tried on its own against the whole schema, so a bad one costs only
 * itself. Not `schema.partial()`: in zod 4 it still fills defaults, so that a layer would overwrite a weaker one with
 * values nobody chose (https://github.com/colinhacks/zod/issues/5235).
 *
 * @param signal whose schema gives defaults and bounds
 * @param layers weakest first
 */
export function resolve(signal: Pick<Signal, 'id' | 'thresholds'>, layers: readonly Layer[]): Resolved {
  const schema = signal.thresholds;
  let values: Record<string, unknown> = schema.parse({});
  const origin: Record<string, Origin> = Object.fromEntries(Object.keys(values).map((key) => [key, 'default' as const]));
  const ignored: IgnoredValue[] = [];
  let enabled = true;
  let enabledFrom: Origin = 'default';
  for (const { from, signals } of layers) {
    if (!Object.hasOwn(signals, signal.id)) continue;
    const settings = signals[signal.id];
    if (settings === undefined) continue;
    enabled = settings !== false;
    enabledFrom = from;
    if (settings === false) continue;
    for (const [key, value] of Object.entries(settings)) {
      const attempt = schema.safeParse({ ...values, [key]: value });
      if (attempt.success) {
        values = attempt.data;
        origin[key] = from;
      } else {
        ignored.push({ from, key: `${signal.id}.${key}`, message: attempt.error.issues[0]?.message ?? 'not a valid value' });
      }
    }
  }
  return { enabled, enabledFrom, values, origin, ignored };
}
