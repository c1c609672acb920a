import type { BrowserContext, Page } from '@playwright/test';

/** The markup of a page with that of all open shadow roots: everything that a script of the page can read of it. */
export function wholeMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const visit = (root: Document | ShadowRoot) => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) parts.push(element.value);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return parts.join('\n');
  });
}

/** What in our own roots could run, load or lead away: each is a complaint. */
export function dangerousMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const host of document.querySelectorAll('[data-another-signal]')) {
      const { shadowRoot } = host;
      if (!shadowRoot) continue;
      for (const element of shadowRoot.querySelectorAll('*')) {
        if (element.matches('script, iframe, object, embed, img, video, audio, form, base, meta, link')) found.push(element.outerHTML.slice(0, 200));
        for (const { name, value } of element.attributes) if (name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value)) found.push(`${name}=${value.slice(0, 100)}`);
        if (element instanceof HTMLAnchorElement) {
          if (new URL(element.href).origin !== 'https://github.com' || element.username !== '') found.push(`a link to ${element.href}`);
          if (element.target !== '_blank' || !/\bnoreferrer\b/.test(element.rel)) found.push(`a link that opens unsafely: ${element.outerHTML.slice(0, 200)}`);
        }
      }
    }
    return found;
  });
}

/** A script of the page uses every button it finds in our roots, in every way that scripts have. */
export function forgeEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-another-signal]')) {
      for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const options = { bubbles: true, composed: true, cancelable: true };
        for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointermove', 'pointerup', 'mouseup', 'click', 'dblclick'])
          element.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, { ...options, clientX: 5, pointerId: 1 }) : new MouseEvent(type, options));
        for (const key of ['Enter', ' ', 'Escape', 'ArrowLeft', 'Home']) for (const type of ['keydown', 'keyup']) element.dispatchEvent(new KeyboardEvent(type, { ...options, key }));
        if (element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement) element.click();
      }
    }
  });
}

/**
 * Asks in the content script's own world, which scripts of the page cannot reach.
 *
 * @param expression JavaScript whose value, awaited, is JSON
 * @throws where the page has no such world
 */
export async function inContentScript(context: BrowserContext, page: Page, extensionId: string, expression: string): Promise<unknown> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${extensionId}`) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('The page has no content script of ours.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
