/** One sheet for each text, however many shadow roots adopt it: a page may hold hundreds of ours. */
const sheets = new Map<string, CSSStyleSheet>();

function constructed(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/**
 * Style sheets for a document or a shadow root; of two rules that weigh the same the later sheet's counts. Constructed,
 * because a page's policy may refuse style elements; a style element only where the browser refuses the constructed one to a
 * content script (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 *
 * @returns what takes it away again
 */
export function adoptStyle(root: Document | ShadowRoot, ...css: readonly string[]): () => void {
  try {
    const adopted = css.map(constructed);
    root.adoptedStyleSheets.push(...adopted);
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => !adopted.includes(other));
    };
  } catch {
    const style = document.createElement('style');
    style.textContent = css.join('\n');
    (root instanceof Document ? root.documentElement : root).append(style);
    return () => style.remove();
  }
}
