import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import type { GitHub } from './github/server.ts';

const run = promisify(execFile);

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function onPath(names: readonly string[]): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter))
    for (const name of names) {
      const file = path.join(folder, name);
      if (folder !== '' && (await isExecutable(file))) return file;
    }
  return null;
}

/** Runs an installer and shows what it prints on standard error; false where it failed or is not there. */
async function install(command: string, ...args: string[]): Promise<boolean> {
  console.error(`Looking for a browser: ${command} ${args.join(' ')}`);
  return run(command, args, { timeout: 300_000 }).then(
    () => true,
    (error: unknown) => {
      console.error(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
      return false;
    },
  );
}

const playwrightCli = path.join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');

interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Environment variable that names the browser to use. */
  readonly variable: string;
  /** Where Playwright would put its own; null where that one is of no use. */
  readonly own: (() => string) | null;
  /** Names on the PATH that load unpacked extensions; branded Chrome no longer does. */
  readonly commands: readonly string[];
  /** Debian's package. */
  readonly packageName: string;
}

async function find({ name, variable, own, commands, packageName }: Browser): Promise<string> {
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`${variable} is ${chosen}, which cannot be run.`);
  }
  const present = async () => (own && (await isExecutable(own())) ? own() : onPath(commands));
  const isRoot = process.getuid?.() === 0;
  const ways: (() => Promise<boolean>)[] = [
    async () => own !== null && install(process.execPath, playwrightCli, 'install', name),
    async () =>
      isRoot &&
      (await onPath(['apt-get'])) !== null &&
      (await install('apt-get', 'update')) &&
      install('apt-get', 'install', '-y', packageName),
  ];
  let found = await present();
  for (const way of ways) {
    if (found !== null) return found;
    await way();
    found = await present();
  }
  if (found !== null) return found;
  throw new Error(`No ${name} was found and none could be installed. Install one, or set ${variable} to its path.`);
}

/**
 * A Chromium that loads unpacked extensions: `CHROMIUM_PATH`, Playwright's own, the system's, or one installed now.
 *
 * @returns the executable's path
 * @throws Error that says what to do, where there is none
 */
export function findChromium(): Promise<string> {
  const commands = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];
  return find({
    name: 'chromium',
    variable: 'CHROMIUM_PATH',
    own: () => chromium.executablePath(),
    commands,
    packageName: 'chromium',
  });
}

/**
 * A Firefox as Mozilla releases it: `FIREFOX_PATH`, the system's, or one installed now. Playwright's own is changed for
 * Playwright and does not load extensions.
 *
 * @returns the executable's path
 * @throws Error that says what to do, where there is none
 */
export function findFirefox(): Promise<string> {
  return find({ name: 'firefox', variable: 'FIREFOX_PATH', own: null, commands: ['firefox-esr', 'firefox'], packageName: 'firefox-esr' });
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The stand-in that answers for GitHub; null opens the live one. */
  readonly github: Pick<GitHub, 'hostResolverRules'> | null;
  readonly headless: boolean;
  /** Folder of the browser's profile, kept. Without it the profile is new and thrown away. */
  readonly profile?: string;
  /** CSS pixels; 1280 × 800 without. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Keeps the page that greets after installing; it is closed otherwise, so that each test has only its own pages. */
  readonly keepWelcome?: boolean;
}

export interface LaunchedExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's background. A stopped one is not started again by being looked at. */
  readonly serviceWorker: Worker;
  /** Ends the browser and throws a profile of its own away. */
  close(): Promise<void>;
}

/** Opens Chromium with an unpacked extension, or with none where `extension` is null. */
export async function launchBrowser(
  options: Omit<LaunchOptions, 'extension'> & { readonly extension: string | null },
): Promise<Pick<LaunchedExtension, 'context' | 'close'>> {
  const { github, headless, viewport = { width: 1280, height: 800 }, colorScheme = 'light' } = options;
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'another-signal-')));
  const throwAway = () =>
    options.profile === undefined ? rm(profile, { recursive: true, force: true, maxRetries: 5 }) : Promise.resolve();
  const extension = options.extension === null ? null : path.resolve(options.extension);
  const loaded = extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const standIn =
    github === null ? [] : ['--ignore-certificate-errors', `--host-resolver-rules=${github.hostResolverRules}`];
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      headless,
      viewport,
      colorScheme,
      // Playwright's own list switches extensions off.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...loaded,
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...standIn,
      ],
    });
    if (options.keepWelcome !== true) {
      const greeting = /^chrome-extension:\/\/[a-z]+\/welcome\.html/;
      // The first is the greeting; later ones are a test's own.
      let greeted = false;
      const close = async (page: Page) => {
        await page.waitForURL(greeting, { timeout: 5_000 }).catch(() => undefined);
        if (greeted || !greeting.test(page.url())) return;
        greeted = true;
        await page.close();
      };
      for (const page of context.pages()) void close(page);
      context.on('page', close);
    }
    const close = async () => {
      await context.close();
      await throwAway();
    };
    return { context, close };
  } catch (error) {
    await throwAway();
    throw error;
  }
}

/** Opens Chromium with the built extension, as a person would have it installed. */
export async function launchExtension(options: LaunchOptions): Promise<LaunchedExtension> {
  const { context, close } = await launchBrowser(options);
  try {
    const serviceWorker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    return { context, extensionId: new URL(serviceWorker.url()).host, serviceWorker, close };
  } catch (error) {
    await close();
    throw error;
  }
}
