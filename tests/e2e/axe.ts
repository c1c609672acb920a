import type { Frame, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe asks of whole pages; a frame's are those of the page around it. */
const ofPages = ['landmark-one-main', 'page-has-heading-one', 'region'];

/**
 * What axe finds wrong, in open shadow roots too but not in frames: each of those is a document of its own to look at.
 * Only violations are worked out, in the page itself: the ready-made builder for Playwright also describes all that is
 * right, and goes through all of it once more in a page of its own, which takes two to three times as long.
 *
 * @param within selectors of what to look at; the whole document without
 * @returns one line an element: rule, where it stands, and its markup
 */
export async function axeFinds(document: Page | Frame, within?: readonly string[]): Promise<string[]> {
  if (!(await document.evaluate(() => 'axe' in globalThis))) await document.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], iframes: false };
  if ('parentFrame' in document && document.parentFrame()) options.rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));
  const include = within?.map((selector) => [selector]);
  const { violations } = await document.evaluate(async (asked) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    return here.run(asked.include ? { include: asked.include } : globalThis.document, asked.options);
  }, { include, options });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} ${JSON.stringify(target)} ${html}`)).sort();
}
