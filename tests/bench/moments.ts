import { errors, type Page } from '@playwright/test';
import { summaryPlaces } from '../../lib/page/anchors.ts';

/** When things stood on a page, milliseconds since its navigation began; null for what never did. */
export interface Moments {
  /** The header is in the page. */
  readonly header: number | null;
  /** GitHub's own script is done with the header, so that others may put something into it. */
  readonly ready: number | null;
  /** The summary shows something that was measured. */
  readonly first: number | null;
  /** Nothing in the summary is on its way. */
  readonly shown: number | null;
  /** GitHub has confirmed all of it. */
  readonly complete: number | null;
}

declare global {
  interface Window {
    panelShown?: Promise<number>;
    moments?: { -readonly [Name in keyof Moments]: Moments[Name] };
  }
}

/** Has a page note its moments from its first byte on. To be called before it is opened. */
export async function noteMoments(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const moments: NonNullable<Window['moments']> = { header: null, ready: null, first: null, shown: null, complete: null };
    window.moments = moments;
    const note = (name: keyof Moments) => void (moments[name] ??= performance.now());
    let seen: ShadowRoot | null = null;
    const look = () => {
      const header = document.querySelector(selector);
      if (header) note('header');
      const app = header?.closest('react-app[data-ssr="true"]');
      if (header && (!app || app.classList.contains('loaded') || document.readyState === 'complete')) note('ready');
      const root = document.querySelector('[data-another-signal="summary"]')?.shadowRoot ?? null;
      if (root && root !== seen) {
        seen = root;
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      }
      const rest = root?.querySelector('.rest');
      if (!rest) return;
      if (rest.textContent !== 'loading') note('first');
      if (!rest.textContent.includes('loading')) note('shown');
      if (rest.hasAttribute('data-complete')) note('complete');
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
    document.addEventListener('readystatechange', look);
  }, summaryPlaces.map(({ selector }) => selector).join(', '));
}

/** A moment that a page did not come to, in a sentence. */
export class NeverCame extends Error {}

/**
 * The moments of a page once one of them is there.
 *
 * @throws NeverCame where it does not come within twenty seconds, as on a saved page that is about another pull request
 */
export async function momentsOf(page: Page, until: keyof Moments): Promise<Moments> {
  try {
    await page.waitForFunction((name) => (window.moments?.[name] ?? null) !== null, until, { timeout: 20_000, polling: 50 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    throw new NeverCame(`What is waited for was not measured: the summary at ${page.url()} was not “${until}” within twenty seconds. Is that the address of the pull request that the page shows?`);
  }
  const moments = await page.evaluate(() => window.moments);
  if (!moments) throw new Error('The page notes no moments.');
  return moments;
}

/** Clicks the summary's button as a reader would, and waits for the panel: milliseconds from the click until the frame in which its findings stand. */
export async function clickToPanel(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.panelShown = new Promise<number>((resolve) => {
      let start: number | null = null;
      addEventListener('click', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
      const look = () => {
        const host = document.querySelector<HTMLElement>('[data-another-signal="panel"]');
        if (!host?.shadowRoot) return;
        watch.observe(host.shadowRoot, { childList: true, subtree: true });
        watch.observe(host, { attributes: true });
        if (start === null || host.hidden || !host.shadowRoot.querySelector('[data-signal]')) return;
        watch.disconnect();
        const from = start;
        requestAnimationFrame(() => resolve(performance.now() - from));
      };
      const watch = new MutationObserver(look);
      watch.observe(document.documentElement, { childList: true });
      look();
    });
  });
  await page.locator('[data-another-signal="summary"] .name').click();
  return page.evaluate(() => window.panelShown ?? Number.NaN);
}
