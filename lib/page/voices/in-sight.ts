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
