import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromTab } from '../lib/channel/messages.ts';
import { bringParts, type Part } from '../lib/page/parts.ts';

type World = { readonly browser?: typeof Browser; readonly chrome?: typeof Browser };

/** The browser's functions, first touched where they are needed: to make them ready takes as long as all that is done here. */
function ask(part: Part): Promise<unknown> {
  const { browser, chrome } = globalThis as World;
  return (browser ?? chrome)?.runtime.sendMessage({ type: 'inject', part } satisfies FromTab) ?? Promise.resolve();
}

/** On all pages of github.com that have no script of their own: it reads the address, and no more. */
export default defineUnlistedScript(() => bringParts(ask));
