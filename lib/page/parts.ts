import { locate } from './locate.ts';
import { isList } from './locate-list.ts';
import { onMove } from './navigation.ts';

/** What the extension does on a page, each in a script of its own. */
export type Part = 'pull' | 'list';

const belongs: Readonly<Record<Part, (address: string) => boolean>> = { pull: (address) => locate(address) !== null, list: isList };

/** What the scripts of one document know of each other. */
interface Parts {
  readonly here: Set<Part>;
  readonly asked: Set<Part>;
}

/** They meet at the global object of the extension's isolated world, which the page's own scripts cannot reach. */
const key = Symbol.for('another-signal.parts');
type World = { [key]?: Parts };

const parts = (): Parts => ((globalThis as World)[key] ??= { here: new Set(), asked: new Set() });

/**
 * Says that a part has come, before it does anything else.
 *
 * @returns false where it is here already: a page that asked for it may have been loaded anew meanwhile, and have it twice
 */
export function arrives(part: Part): boolean {
  const { here } = parts();
  if (here.has(part)) return false;
  here.add(part);
  return true;
}

/**
 * Brings the parts that a document came without. The browser brings a part with the pages that the manifest names for it;
 * people also arrive by in-page navigation, and then it is asked for. On all other pages nothing is done but reading the
 * address.
 *
 * @param ask brings a part; settles once it is there or cannot be had
 */
export function bringParts(ask: (part: Part) => Promise<unknown>): void {
  const { here, asked } = parts();

  async function bring(missing: Part): Promise<void> {
    asked.add(missing);
    try {
      await ask(missing);
    } catch {
      // Where the extension was updated under the page nobody answers, and nobody could do anything about it.
    }
    asked.delete(missing);
  }

  function look(): void {
    const { URL: address } = document;
    for (const each of ['pull', 'list'] as const) if (!here.has(each) && !asked.has(each) && belongs[each](address)) void bring(each);
  }

  onMove(look);
  look();
}
