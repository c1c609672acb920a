/** Work under way, with how many still wait for it. */
interface Shared {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Lets page views that ask the same thing at the same time share one request: twenty tabs of one repository ask for it
 * once. The work is ended only when the last of them has left.
 *
 * Nothing is kept after the work is done; the cache remembers, this does not.
 */
export function createSharing() {
  const underWay = new Map<string, Shared>();

  /**
   * @param key equal for equal questions
   * @param signal ends this caller's waiting; it rejects with the signal's reason
   * @param start begins the work; its own signal aborts when nobody waits any more
   */
  return async function share<Value>(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    signal.throwIfAborted();
    let shared = underWay.get(key);
    if (!shared) {
      const controller = new AbortController();
      shared = { promise: start(controller.signal), controller, waiting: 0 };
      underWay.set(key, shared);
      const done = () => {
        if (underWay.get(key)?.controller === controller) underWay.delete(key);
      };
      shared.promise.then(done, done);
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
      if (entry.waiting === 0) {
        if (underWay.get(key) === entry) underWay.delete(key);
        controller.abort(signal.reason);
      }
    }
  };
}

export type Share = ReturnType<typeof createSharing>;
