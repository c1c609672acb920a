import { z } from '../schema/zod.ts';
import type { Evidence, FactName, Facts } from '../facts/facts.ts';

/** `raised`, not `failed`: the pull request has not failed anything. */
export type Outcome = 'raised' | 'clear' | 'inapplicable' | 'unavailable';

/** The groups of the panel, in the order shown. */
export const groups = ['change', 'contributor', 'provenance', 'process'] as const;
export type Group = (typeof groups)[number];

/** What a signal answers: plain JSON in `data`, so that it crosses contexts and can be printed. */
export interface Result {
  readonly outcome: Outcome;
  readonly data: Readonly<Record<string, unknown>>;
  readonly evidence?: readonly Evidence[];
}

/** The facts a signal sees: all it `needs`, and those it `wants` where they are known. */
export type FactsFor<Needs extends FactName, Wants extends FactName> = { readonly [Name in Needs]: Facts[Name] } & {
  readonly [Name in Exclude<Wants, Needs>]: Facts[Name] | undefined;
};

/**
 * A pure question about facts. It cannot fetch, cannot read a clock, cannot read model text.
 *
 * `id` is also the file's name; `why` says why it may matter, with its source; `limits` says what it does not tell.
 * `needs` are facts without which the runner answers `unavailable`; `wants` are facts that sharpen the answer and may be
 * missing. `thresholds` is a strict object whose every field has a default, a title and a description: form, file schema
 * and documentation are made from it. `messages` has one sentence for each outcome that `evaluate` can return, made
 * from exactly the data returned with it, with the measured and the allowed value in it.
 */
export interface SignalDefinition<
  Id extends string,
  Needs extends FactName,
  Wants extends FactName,
  Shape extends z.ZodRawShape,
  R extends Result,
> {
  readonly id: Id;
  readonly group: Group;
  readonly title: string;
  readonly why: string;
  readonly limits: string;
  readonly needs: readonly Needs[];
  readonly wants: readonly Wants[];
  readonly thresholds: z.ZodObject<Shape, z.core.$strict>;
  readonly evaluate: (facts: FactsFor<Needs, Wants>, thresholds: z.output<z.ZodObject<Shape, z.core.$strict>>, now: Date) => R;
  readonly messages: Messages<R>;
}

/** The data that `evaluate` returns with an outcome. */
type DataFor<R extends Result, O extends Outcome> = R extends Result ? (O extends R['outcome'] ? R['data'] : never) : never;

/**
 * One sentence an outcome. Written out, not mapped over the outcomes: a mapped type here keeps TypeScript from inferring
 * `R` from `evaluate`. That the optional two are there where they are returned is checked by `testSignal`.
 */
export interface Messages<R extends Result> {
  readonly raised: (data: DataFor<R, 'raised'>) => string;
  readonly clear: (data: DataFor<R, 'clear'>) => string;
  readonly inapplicable?: (data: DataFor<R, 'inapplicable'>) => string;
  readonly unavailable?: (data: DataFor<R, 'unavailable'>) => string;
}

/** A signal as the runner sees it, whatever it needs and answers. */
export interface Signal<Id extends string = string> {
  readonly id: Id;
  readonly group: Group;
  readonly title: string;
  readonly why: string;
  readonly limits: string;
  readonly needs: readonly FactName[];
  readonly wants: readonly FactName[];
  readonly thresholds: z.ZodObject<z.ZodRawShape, z.core.$strict>;
  readonly evaluate: (facts: Partial<Facts>, thresholds: Record<string, unknown>, now: Date) => Result;
  readonly messages: { readonly [O in Outcome]?: (data: never) => string };
}

/**
 * Declares a signal. The types tie facts, thresholds, data and messages together inside the declaration; outside, the
 * runner hands over exactly what `needs`, `wants` and `thresholds` declare, so the erased form is what it works with.
 */
export function defineSignal<
  const Id extends string,
  Needs extends FactName,
  Wants extends FactName,
  Shape extends z.ZodRawShape,
  R extends Result,
>(definition: SignalDefinition<Id, Needs, Wants, Shape, R>): Signal<Id> {
  // eslint-disable-next-line no-restricted-syntax -- the one place where the declared types are erased, see above
  return definition as unknown as Signal<Id>;
}

/** The sentence for a signal's answer. Throws where the signal has no message for the outcome: a bug of that signal. */
export function messageOf(signal: Signal, result: Result): string {
  const message = signal.messages[result.outcome];
  if (!message) throw new Error(`Signal ${signal.id} has no message for "${result.outcome}".`);
  return message(result.data as never);
}
