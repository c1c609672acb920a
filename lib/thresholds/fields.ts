import { z } from '../schema/zod.ts';
import type { Signal } from '../signals/define-signal.ts';

/** One threshold as a form, a file schema or a sentence needs it. */
export interface Field {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema (draft 2020-12) of the value, with its bounds and its default. */
  readonly schema: z.core.JSONSchema.BaseSchema;
}

const known = new WeakMap<Signal['thresholds'], readonly Field[]>();

/** The thresholds of a signal, read from its schema: the one place where name, default, bounds and help text stand. */
export function fields(signal: Pick<Signal, 'thresholds'>): readonly Field[] {
  let list = known.get(signal.thresholds);
  if (!list) {
    const { properties = {} } = z.toJSONSchema(signal.thresholds, { io: 'input' });
    list = Object.entries(properties).map(([key, schema]) => {
      if (typeof schema === 'boolean') throw new TypeError(`The threshold ${key} has no schema.`);
      return { key, title: schema.title ?? key, description: schema.description ?? '', schema };
    });
    known.set(signal.thresholds, list);
  }
  return list;
}
