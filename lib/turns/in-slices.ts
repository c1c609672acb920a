/** Longest that others wait at a time, milliseconds: well under a frame. */
const longest = 8;

/**
 * Works through a list and lets others have their turn after every few milliseconds: a page its reader, the background its
 * messages. Messages are not throttled in hidden tabs, as timers and frames are.
 *
 * @param going false ends it before the next item
 */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void, going: () => boolean): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    if (performance.now() - start >= longest) {
      await nextTurn();
      start = performance.now();
    }
    if (!going()) return;
    work(item);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
