import { z } from '../schema/zod.ts';
import { readRepositoryName } from './repository-name.ts';
import type { Layer, SignalSettings } from './resolve.ts';

/** What one layer sets, by signal id; only what was chosen. */
export type SignalsSettings = Layer['signals'];

/** Everything the user has set, as it is stored. */
export interface UserSettings {
  readonly defaults: SignalsSettings;
  /** By lower-cased `owner/name`. */
  readonly repositories: Readonly<Record<string, { readonly signals: SignalsSettings }>>;
}

/** The panel as it was left. `width` in CSS pixels, within the design's 320 to 560. */
export interface PanelSettings {
  readonly open: boolean;
  readonly width: number;
}

export const panelDefaults: PanelSettings = { open: false, width: 400 };

/** What machines' words look like on GitHub's pages. */
export interface VoicesSettings {
  /** A machine's comments are folded behind their strips. */
  readonly foldMachines: boolean;
}

export const voicesDefaults: VoicesSettings = { foldMachines: false };

const object = z.record(z.string(), z.unknown());
const signalSettings = z.union([z.literal(false), object]);

/** The entries of a stored object whose value a reader takes; a broken entry costs only itself. */
function entries<Value>(stored: unknown, read: (value: unknown, key: string) => Value | undefined): Record<string, Value> {
  const parsed = object.safeParse(stored);
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data).flatMap(([key, value]) => {
      const taken = read(value, key);
      return taken === undefined || key === '__proto__' ? [] : [[key, taken]];
    }),
  );
}

/** Reads stored settings by signal. Single thresholds are checked where they are resolved, as every layer's are. */
export function readSignals(stored: unknown): SignalsSettings {
  return entries<SignalSettings>(stored, (value) => signalSettings.safeParse(value).data);
}

/** Reads stored settings by repository; an entry whose key is no lower-cased `owner/name` is left out. */
export function readRepositories(stored: unknown): UserSettings['repositories'] {
  return entries(stored, (value, key) => {
    const parsed = z.object({ signals: z.unknown() }).safeParse(value);
    return parsed.success && readRepositoryName(key) === key ? { signals: readSignals(parsed.data.signals) } : undefined;
  });
}

/** Reads the stored panel; a broken field becomes its default, a width out of bounds the nearest one. */
export function readPanelSettings(stored: unknown): PanelSettings {
  return z
    .object({
      open: z.boolean().catch(panelDefaults.open),
      width: z.number().transform((width) => Math.min(560, Math.max(320, width))).catch(panelDefaults.width),
    })
    .catch(panelDefaults)
    .parse(stored);
}

/** Reads how machines' words are shown; a broken field becomes its default. */
export function readVoicesSettings(stored: unknown): VoicesSettings {
  return z.object({ foldMachines: z.boolean().catch(voicesDefaults.foldMachines) }).catch(voicesDefaults).parse(stored);
}

/** Reads the stored token: null where there is none or it is not a text. */
export function readStoredToken(stored: unknown): string | null {
  return z.string().trim().min(1).nullable().catch(null).parse(stored);
}

/** What becomes of one signal's settings in one layer; undefined means that nothing is set. */
export type Change = (settings: SignalSettings | undefined) => SignalSettings | undefined;

function changed(signals: SignalsSettings, signal: string, change: Change): SignalsSettings {
  const { [signal]: before, ...rest } = signals;
  const after = change(before);
  return after === undefined ? rest : { ...rest, [signal]: after };
}

/**
 * The settings after one signal of one layer was changed. Pure, so that a page can show it before it is stored.
 *
 * @param repository lower-cased `owner/name`, or null for the user's defaults
 */
export function applyChange(settings: UserSettings, repository: string | null, signal: string, change: Change): UserSettings {
  if (repository === null) return { ...settings, defaults: changed(settings.defaults, signal, change) };
  const { [repository]: before, ...rest } = settings.repositories;
  const signals = changed(before?.signals ?? {}, signal, change);
  // A repository with nothing set is not kept: an entry means that someone chose something.
  return { ...settings, repositories: Object.keys(signals).length === 0 ? rest : { ...rest, [repository]: { signals } } };
}

/**
 * The layers in force for one repository, weakest first: its own file, the user's defaults, the user's choice for it.
 *
 * @param repository `owner/name`, lower-cased
 * @param file what `readRepositoryFile` made of the repository's file; null where it has none
 */
export function layersOf(settings: UserSettings, repository: string, file: Layer | null): readonly Layer[] {
  const own = Object.hasOwn(settings.repositories, repository) ? settings.repositories[repository] : undefined;
  return [
    ...(file ? [file] : []),
    { from: 'user', signals: settings.defaults },
    { from: 'user-repository', signals: own?.signals ?? {} },
  ];
}
