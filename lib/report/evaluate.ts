import type { FactBag, FactName, Facts, Reason } from '../facts/facts.ts';
import { messageOf, type Result, type Signal } from '../signals/define-signal.ts';
import { resolve, type IgnoredValue, type Layer, type Resolved } from '../thresholds/resolve.ts';
import { fields } from '../thresholds/fields.ts';
import type { Finding, ShownThreshold } from './report.ts';

/** A finding before its evidence has addresses. */
export type BareFinding = Omit<Finding, 'evidence'> & { readonly evidence: NonNullable<Result['evidence']> };

const waiting: Reason = { message: 'Still loading.', nextStep: 'none', retryAt: null };

function unavailable(reason: Reason): Answer {
  return { result: { outcome: 'unavailable', data: {} }, message: reason.message, reason, pending: reason === waiting };
}

interface Answer {
  readonly result: Result;
  readonly message: string;
  readonly reason: Reason | null;
  readonly pending: boolean;
}

/** Runs one signal on the facts it declares. A signal that throws is our bug: it costs only itself. */
function ask(signal: Signal, facts: FactBag, resolved: Resolved, now: Date): Answer {
  const visible: Partial<Record<FactName, Facts[FactName]>> = {};
  let pending = false;
  for (const name of signal.needs) {
    const fact = facts[name];
    if (fact.status === 'unavailable') return unavailable(fact.reason);
    if (fact.status === 'pending') pending = true;
    else visible[name] = fact.value;
  }
  if (pending) return unavailable(waiting);
  for (const name of signal.wants) {
    const fact = facts[name];
    if (fact.status === 'available') visible[name] = fact.value;
    if (fact.status === 'pending') pending = true;
  }
  try {
    const result = signal.evaluate(visible as Partial<Facts>, resolved.values, now);
    const message = messageOf(signal, result);
    if (result.outcome !== 'unavailable') return { result, message, reason: null, pending: false };
    if (pending) return unavailable(waiting);
    const missing = signal.wants.map((name) => facts[name]).find((fact) => fact.status === 'unavailable');
    return { result, message, reason: missing?.reason ?? { message, nextStep: 'none', retryAt: null }, pending: false };
  } catch (error) {
    console.error(`Signal ${signal.id} failed.`, error);
    return unavailable({ message: 'This signal failed. That is a bug in Another Signal, not in the pull request.', nextStep: 'none', retryAt: null });
  }
}

function shown(signal: Signal, resolved: Resolved): readonly ShownThreshold[] {
  return fields(signal).map(({ key, title }) => ({
    key,
    title,
    value: resolved.values[key],
    origin: resolved.origin[key] ?? 'default',
  }));
}

/** A signal's thresholds in force, and as they are shown. */
interface InForce {
  readonly resolved: Resolved;
  readonly thresholds: readonly ShownThreshold[];
}

/** By layers, which the rows of a list share. */
const inForce = new WeakMap<readonly Layer[], Map<Signal, InForce>>();

function thresholdsOf(signal: Signal, layers: readonly Layer[]): InForce {
  const known = inForce.get(layers) ?? new Map<Signal, InForce>();
  inForce.set(layers, known);
  let found = known.get(signal);
  if (!found) {
    const resolved = resolve(signal, layers);
    known.set(signal, (found = { resolved, thresholds: shown(signal, resolved) }));
  }
  return found;
}

/**
 * Asks every signal that is switched on. Pure and synchronous: same facts, layers and clock, same findings.
 *
 * @param list the signals in the order shown
 * @param facts what is known, with what is missing and why
 * @param layers settings, weakest first
 * @param now the moment the question is asked
 */
export function evaluate(list: readonly Signal[], facts: FactBag, layers: readonly Layer[], now: Date) {
  const findings: BareFinding[] = [];
  const off: string[] = [];
  const ignored: IgnoredValue[] = [];
  for (const signal of list) {
    const { resolved, thresholds } = thresholdsOf(signal, layers);
    ignored.push(...resolved.ignored);
    if (!resolved.enabled) {
      off.push(signal.title);
      continue;
    }
    const { result, message, reason, pending } = ask(signal, facts, resolved, now);
    findings.push({
      signal: signal.id,
      group: signal.group,
      title: signal.title,
      outcome: result.outcome,
      pending,
      message,
      data: result.data,
      evidence: result.evidence ?? [],
      why: signal.why,
      limits: signal.limits,
      thresholds,
      reason,
    });
  }
  return { findings, off, ignored };
}
