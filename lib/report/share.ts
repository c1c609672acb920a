/** Work under way, with how many still wait for it. */
interface Shared {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  answered: boolean;
}

/**
 * Lets page views that ask the same thing at the same time share one request: twenty tabs of one repository ask for it
 * once. The work is ended only when the last of them has left.
 *
 * Nothing is kept after the work is done and its answer stored; the cache remembers, this does not.
 */
export function createSharing() {
  const underWay = new Map<string, Shared>();

  /**
   * @param key equal for equal questions
   * @param signal ends this caller's waiting; it rejects with the signal's reason
   * @param start begins the work; its own signal aborts when nobody waits any more
   * @param stored done when the answer can be found elsewhere: nobody who has asked waits for it, and whoever asks before gets
   * the same answer
   */
  return async function share<Value>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>, stored?: Promise<void>): Promise<Value> {
    signal.throwIfAborted();
    let shared = underWay.get(key);
    if (!shared) {
      const controller = new AbortController();
      const promise = start(controller.signal);
      const begun: Shared = { promise, controller, waiting: 0, answered: false };
      shared = begun;
      underWay.set(key, begun);
      const done = () => {
        if (underWay.get(key) === begun) underWay.delete(key);
      };
      promise
        .then(() => {
          begun.answered = true;
          return stored;
        })
        .then(done, done);
    }
    const { promise, controller } = shared;
    const entry = shared;
    entry.waiting += 1;
    const { promise: left, reject } = Promise.withResolvers<never>();
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    try {
      return (await Promise.race([promise, left])) as Value;
    } finally {
      signal.removeEventListener('abort', leave);
      entry.waiting -= 1;
      if (entry.waiting === 0 && !entry.answered) {
        if (underWay.get(key) === entry) underWay.delete(key);
        controller.abort(signal.reason);
      }
    }
  };
}

export type Share = ReturnType<typeof createSharing>;
