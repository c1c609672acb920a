/** Longest that the page waits for us at a time, milliseconds: well under a frame. */
const longest = 8;

/**
 * Works through a list and lets the page have its turn after every few milliseconds. Messages are not throttled in
 * hidden tabs, as timers and frames are.
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

/** How long the browser may take to tell what is in sight, milliseconds: in a hidden tab it never does. */
const patience = 100;

/**
 * The elements that the reader sees now. The browser tells by itself after it has laid the page out; to measure would make
 * it lay out the page at once.
 */
export function inSight(elements: readonly Element[]): Promise<ReadonlySet<Element>> {
  return new Promise((resolve) => {
    const settle = (seen: ReadonlySet<Element>) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(seen);
    };
    const observer = new IntersectionObserver((entries) => settle(new Set(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target))));
    const timer = setTimeout(() => settle(new Set()), patience);
    for (const element of elements) observer.observe(element);
  });
}
