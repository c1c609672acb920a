/** Several measurements of one thing: the middle one, and the quartiles around it. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** The value below which a share of the sorted values lies, between neighbours by their distance. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Median and quartiles. Not mean and deviation: on a shared machine one run in ten is many times as long as the rest.
 *
 * @param values of any unit; NaN throughout where there are none
 */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), runs: values.length };
}

/**
 * What one variant adds to another, run by run: runs of the same number stood beside each other in time, so what the
 * machine did to both goes out.
 */
export function addedTo(base: readonly number[], values: readonly number[]): Spread {
  return spreadOf(values.slice(0, base.length).map((value, run) => value - (base[run] ?? Number.NaN)));
}
