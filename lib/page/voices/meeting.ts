import type { showVoices } from './voices.ts';

/** What the script of the voices brings. */
export type ShowVoices = typeof showVoices;

/**
 * Where the two scripts meet: the global object of the extension's isolated world, which the page's own scripts cannot
 * reach. It is not needed before the first comment is on the page, and comes in after the script that shows the summary.
 */
const key = Symbol.for('another-signal.voices');
type World = { [key]?: (show: ShowVoices) => void };

let brought: ShowVoices | null = null;
let asked: ((show: ShowVoices) => void) | null = null;

/**
 * Calls back with what shows the voices: at once where the script is in the page, otherwise when it has come. Of several
 * that wait, as after quick navigation, the last is called.
 *
 * @param inject asks for the script
 */
export function whenVoicesCome(inject: () => void, callback: (show: ShowVoices) => void): void {
  if (brought) return callback(brought);
  asked = callback;
  (globalThis as World)[key] = (show) => {
    if (brought) return;
    brought = show;
    asked?.(show);
  };
  inject();
}

/** The other side: hands over what shows the voices; nothing where nobody asked. */
export function bringVoices(show: ShowVoices): void {
  (globalThis as World)[key]?.(show);
}
