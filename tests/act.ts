import { act as settle } from 'preact/test-utils';

/** Does something and draws all that follows from it, effects included, before it returns; of asynchronous work, before the promise is kept. */
export function act(work: () => Promise<void>): Promise<void>;
export function act(work: () => void): void;
export function act(work: () => void | Promise<void>): void | Promise<void> {
  return settle(work);
}
