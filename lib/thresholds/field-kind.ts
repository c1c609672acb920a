import type { Field } from './fields.ts';
import type { Signal } from '../signals/define-signal.ts';

/** How a threshold is drawn in a form and named in a sentence; everything needed of its schema, and nothing else. */
export type FieldKind =
  | { readonly kind: 'number'; readonly whole: boolean; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'lines' };

/** `z.int()` writes the bounds of safe integers into its schema; to a reader they are no bounds. */
function bound(value: unknown): number | null {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : null;
}

function options(schema: unknown): readonly string[] | null {
  const list = typeof schema === 'object' && schema && 'enum' in schema ? schema.enum : null;
  return Array.isArray(list) && list.every((option) => typeof option === 'string') ? list : null;
}

/**
 * The kind of a threshold.
 *
 * @throws TypeError where the schema is of a kind that no form field draws; a test asks this of every signal
 */
export function fieldKind({ key, schema }: Pick<Field, 'key' | 'schema'>): FieldKind {
  const choice = options(schema);
  if (choice) return { kind: 'choice', options: choice };
  switch (schema.type) {
    case 'integer':
    case 'number':
      return { kind: 'number', whole: schema.type === 'integer', minimum: bound(schema.minimum), maximum: bound(schema.maximum) };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array': {
      const choices = options(schema.items);
      if (choices) return { kind: 'choices', options: choices };
      if (typeof schema.items === 'object' && !Array.isArray(schema.items) && schema.items.type === 'string') return { kind: 'lines' };
      break;
    }
    default:
  }
  throw new TypeError(
    `The threshold ${key} is of a kind the options form cannot draw. Use z.int(), z.number(), z.boolean(), z.enum([...]), z.array(z.string()) or z.array(z.enum([...])).`,
  );
}

/** What a value has to be, to follow "must be": "a whole number from 1 to 100". */
export function expectation(kind: FieldKind): string {
  switch (kind.kind) {
    case 'number': {
      const noun = kind.whole ? 'a whole number' : 'a number';
      if (kind.minimum !== null && kind.maximum !== null) return `${noun} from ${kind.minimum} to ${kind.maximum}`;
      if (kind.minimum !== null) return `${noun} of at least ${kind.minimum}`;
      return kind.maximum === null ? noun : `${noun} of at most ${kind.maximum}`;
    }
    case 'boolean':
      return 'true or false';
    case 'choice':
      return `one of ${kind.options.join(', ')}`;
    case 'choices':
      return `a list of any of ${kind.options.join(', ')}`;
    case 'lines':
      return 'a list of short texts';
  }
}

/**
 * Whether a signal takes a value: null where it does, otherwise a sentence's end such as "must be a whole number of at
 * least 1". The value is tried alone on the defaults, as `resolve` tries it. Where the kind is right and a finer rule
 * of the schema refuses it, the rule's own message is added.
 */
export function refusal(signal: Pick<Signal, 'thresholds'>, field: Field, value: unknown): string | null {
  const attempt = signal.thresholds.safeParse({ [field.key]: value });
  if (attempt.success) return null;
  const kind = fieldKind(field);
  const rule = attempt.error.issues.find((issue) => issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_big' || issue.code === 'too_small');
  return rule && kind.kind !== 'number' ? `must be ${expectation(kind)} (${rule.message})` : `must be ${expectation(kind)}`;
}

/** A threshold's value in words: `400`, `yes`, `docs/**, *.md`, `an empty list`. */
export function formatValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.join(', ');
  return String(value);
}
