import { useState } from 'react';

/** What the reader unfolded. Kept by name, whatever reports come and go. */
export interface Unfolded {
  has(name: string): boolean;
  toggle(name: string): void;
  add(...names: string[]): void;
}

/** Remembers which named things are unfolded; at first none are. */
export function useUnfolded(): Unfolded {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  return {
    has: (name) => names.has(name),
    toggle: (name) =>
      setNames((before) => {
        const after = new Set(before);
        if (!after.delete(name)) after.add(name);
        return after;
      }),
    add: (...more) => setNames((before) => new Set([...before, ...more])),
  };
}
