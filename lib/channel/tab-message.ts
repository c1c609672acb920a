import type { ToTab } from './messages.ts';

const types: readonly string[] = ['toggle-panel', 'settings-changed', 'notes-changed'] satisfies ToTab['type'][];

function isToTab(raw: unknown): raw is ToTab {
  return typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string' && types.includes(raw.type);
}

/**
 * A message to a tab, checked by hand: the page's script has no room for a schema library.
 *
 * @param raw what arrived
 * @param from the sender's extension id, as the browser filled it in
 * @param id our own
 * @returns null for whatever our background does not send
 */
export function readTabMessage(raw: unknown, from: string | undefined, id: string): ToTab | null {
  return from === id && isToTab(raw) ? raw : null;
}
