import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.ts';

/**
 * `npm test`: every check, all of them even where one fails, and one line at the end. What needs one core runs side by side;
 * unit and browser tests use all there are and run alone, for they measure and wait for what a busy machine makes late.
 * With `--whole`, or where `CI` is set, every case of the long lists (whole.ts).
 */

const folder = await mkdtemp(join(tmpdir(), 'another-signal-test-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');
if (process.argv.includes('--whole')) process.env['WHOLE'] = 'yes';
const started = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

interface Count {
  passed: number;
  failed: number;
  /** What failed, and what passed only when it was tried again, by name. */
  names: string[];
}

/** Runs a command to its end; what it prints is shown whole when it has ended, or at once where nothing runs beside it. */
async function run(command: string, args: readonly string[], { alone = false, env = {} }: { alone?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<boolean> {
  const title = `\n> ${command} ${args.join(' ')}`;
  const since = Date.now();
  if (alone) console.log(title);
  const child = spawn(command, args, { stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'], env: { ...process.env, ...env } });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => void printed.push(piece));
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      printed.push(Buffer.from(String(error)));
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  if (!alone) console.log(`${title}\n${Buffer.concat(printed).toString().trimEnd()}`);
  console.log(`${command} ${ok ? 'passed' : 'failed'} in ${seconds(since)}`);
  return ok;
}

async function readJson(path: string): Promise<unknown> {
  return readFile(path, 'utf8').then(JSON.parse, () => null);
}

/** A run that failed without a report, or in which no test ran, is one failure. */
function atLeastOne(count: Count, what: string, ok: boolean): Count {
  return count.failed > 0 || (ok && count.passed > 0) ? count : { ...count, failed: 1, names: [...count.names, what] };
}

function step(what: string, ok: boolean): Count {
  return { passed: Number(ok), failed: Number(!ok), names: ok ? [] : [what] };
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

async function unitTests(): Promise<Count> {
  const ok = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], { alone: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, testResults = [] } = ((await readJson(unitReport)) ?? {}) as Partial<UnitReport>;
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => `${name}: ${fullName}`);
    return tests.length === 0 && status === 'failed' ? [name] : tests;
  });
  return atLeastOne({ passed, failed, names }, 'vitest', ok);
}

interface Suite {
  readonly file: string;
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
  readonly suites?: readonly Suite[];
}

function namesIn({ file, specs = [], suites = [] }: Suite): string[] {
  const notes: Readonly<Record<string, string>> = { unexpected: '', flaky: ' (passed when it was tried again)' };
  const here = specs.flatMap(({ title, tests }) => tests.flatMap(({ status }) => (status in notes ? [`${file}: ${title}${notes[status]}`] : [])));
  return [...here, ...suites.flatMap(namesIn)];
}

interface BrowserReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  readonly suites: readonly Suite[];
}

async function browserTests(): Promise<Count> {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport, CHROMIUM_PATH: await chromium, FIREFOX_PATH: await firefox };
  const ok = await run('playwright', ['test', '--reporter=list,json'], { alone: true, env });
  const { stats = { expected: 0, flaky: 0, unexpected: 0 }, suites = [] } = ((await readJson(browserReport)) ?? {}) as Partial<BrowserReport>;
  return atLeastOne({ passed: stats.expected + stats.flaky, failed: stats.unexpected, names: suites.flatMap(namesIn) }, 'playwright', ok);
}

// Where they are not there they are installed, one after the other: that may take as long as the other checks.
const chromium = findChromium();
const firefox = chromium.then(findFirefox);
// Whoever awaits them says what went wrong.
for (const found of [chromium, firefox]) found.catch(() => undefined);

const counts: Count[] = [];
const lint = run('eslint', ['.', '--max-warnings', '0']);
const built = (await run('wxt', ['build', '-b', 'chrome'])) && (await run('wxt', ['build', '-b', 'firefox']));
counts.push(step('wxt build', built));
counts.push(step('web-ext lint', built && (await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--boring']))));
// TypeScript 7, which is three times as fast, checks types; what uses the compiler's functions, as eslint does, has version 6.
counts.push(step('tsc', await run('node', ['node_modules/typescript-native/bin/tsc', '-p', '.'])));
counts.push(step('eslint', await lint));
counts.push(await unitTests());
if (built) counts.push(await browserTests());

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
const names = counts.flatMap((each) => each.names);
// At the end, where a log that was cut still shows them.
if (names.length > 0) console.log(`\nNot passed at once:\n${names.map((name) => `  ${name}`).join('\n')}`);
if (!process.env['CI'] && !process.env['WHOLE']) console.log('\nOf the long lists (faults, hostile inputs, generated cases, pages that axe goes through) a part was gone through: npm test -- --whole takes all of them, as CI does.');
console.log(`\nAll of it took ${seconds(started)}.\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
