/** What one fault looks like in each place, and how it ends. */
export interface SeenFault {
  readonly fault: string;
  readonly summary: string;
  readonly panel: string;
  /** Chips in lists of pull requests; a dash where a row is not about them. */
  readonly list: string;
  readonly options: string;
  readonly after: string;
}

/** Prints the table for people. */
export function printTable(seen: readonly (Pick<SeenFault, 'fault' | 'after'> & Partial<SeenFault>)[]): void {
  for (const { fault, ...places } of seen) {
    const lines = Object.entries(places).map(([place, text]) => `  ${place.padEnd(8)} ${String(text)}`);
    console.log([fault, ...lines].join('\n'));
  }
}
