import type { Page } from '@playwright/test';

/**
 * Everything thrown on a page by scripts of an extension, in whichever world, from now on: page events leave the
 * isolated worlds out, so the debugger is asked.
 */
export async function extensionErrors(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception, stackTrace } }) => {
    const from = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (from.some((address) => address?.startsWith('chrome-extension://'))) errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const ours = stackTrace?.callFrames.some(({ url }) => url.startsWith('chrome-extension://'));
    if (ours && (type === 'error' || type === 'warning')) errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  await session.send('Runtime.enable');
  return errors;
}
