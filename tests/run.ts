import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.ts';

/** `npm test`: every check in turn, all of them even where one fails, and one line at the end. */

const folder = await mkdtemp(join(tmpdir(), 'another-signal-test-'));
const unitReport = join(folder, 'unit.json');
const browserReport = join(folder, 'browser.json');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

interface Count {
  passed: number;
  failed: number;
}

async function readJson(path: string): Promise<unknown> {
  return readFile(path, 'utf8').then(JSON.parse, () => null);
}

/** A report's counts; a run that failed without a report, or with no test in it, is one failure. */
function count(report: unknown, passed: string, failed: string, ok: boolean): Count {
  const numbers = (report ?? {}) as Record<string, unknown>;
  const result = { passed: Number(numbers[passed] ?? 0), failed: Number(numbers[failed] ?? 0) };
  if (result.failed === 0 && (!ok || result.passed === 0)) result.failed = 1;
  return result;
}

const step = (ok: boolean): Count => ({ passed: Number(ok), failed: Number(!ok) });

const counts: Count[] = [];
counts.push(step(await run('tsc', ['-p', '.'])));
counts.push(step(await run('eslint', ['.', '--max-warnings', '0'])));

const unit = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);
counts.push(count(await readJson(unitReport), 'numPassedTests', 'numFailedTests', unit));

const built = (await run('wxt', ['build', '-b', 'chrome'])) && (await run('wxt', ['build', '-b', 'firefox']));
counts.push(step(built));
counts.push(step(built && (await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--boring']))));

if (built) {
  const browser = await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    CHROMIUM_PATH: await findChromium(),
    FIREFOX_PATH: await findFirefox(),
  });
  const stats = ((await readJson(browserReport)) as { stats?: { expected: number; flaky: number } } | null)?.stats;
  counts.push(count(stats && { ...stats, expected: stats.expected + stats.flaky }, 'expected', 'unexpected', browser));
}

const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
