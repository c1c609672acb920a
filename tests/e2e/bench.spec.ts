import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { whole } from '../whole.ts';

const run = promisify(execFile);

/** An extension that does a known thing: ten nodes and some script on every page. */
async function writePeer(folder: string): Promise<void> {
  const manifest = { manifest_version: 3, name: 'Peer', version: '1', content_scripts: [{ matches: ['https://github.com/*'], js: ['peer.js'] }] };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    path.join(folder, 'peer.js'),
    // Counted, not timed: the bench counts the thread's own time, of which a busy machine gives less in the same milliseconds.
    `let sum = 0; for (let i = 0; i < 5e7; i += 1) sum += Math.sqrt(i); document.body.dataset.sum = sum; for (let i = 0; i < 10; i += 1) document.body.append(document.createElement('i'));`,
  );
}

test('the bench sets ours and another extension beside a saved page without any', async () => {
  test.skip(!whole, 'It starts four browsers.');
  test.setTimeout(240_000);
  const folder = await mkdtemp(path.join(tmpdir(), 'another-signal-bench-'));
  try {
    await writePeer(folder);
    const file = path.join(folder, 'page.html');
    await writeFile(file, '<!doctype html><title>Saved</title><h1>A page that is none of ours</h1>');
    const { stdout } = await run(process.execPath, ['tests/bench.ts', '--json', '--runs', '2', '--page', file, '--url', '/lantern/grid/wiki', '--peer', `peer=${folder}`], { maxBuffer: 1e7 });
    const { result } = JSON.parse(stdout);
    const [without, closed, open, peer] = result[0].costs;
    expect([without, closed, open, peer].map(({ name }) => name)).toEqual(['without', 'panel closed', 'panel open', 'peer']);
    expect(result[0]).toMatchObject({ path: '/lantern/grid/wiki', journey: null });
    expect(without.measured.script.median).toBe(0);
    expect(without.measured.mainThread.median).toBeGreaterThan(0);
    // The peer's work is seen, nobody else is blamed for it, and what ours adds here is no node.
    expect(peer.added.nodes.median).toBe(10);
    expect(peer.added.script.median).toBeGreaterThan(10);
    expect(peer.bytes).toBeGreaterThan(100);
    expect(closed.added.nodes.median).toBe(0);
    expect(closed.added.script.median).toBeGreaterThan(0);
    expect(closed.bytes).toBeGreaterThan(1_000);
    expect(closed.api).toMatchObject({ requests: 0, points: 0 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

for (const [args, sentence] of [
  [['--page', 'missing.html', '--url', '/o/r'], 'no file missing.html'],
  [['--url', '/o/r'], 'Each --page needs its --url'],
  [['--peer', 'nothing'], '--peer takes NAME=DIR'],
  [['--runs', 'many'], '--runs takes a whole number'],
] as const)
  test(`the bench refuses ${args.join(' ')} in a sentence`, async () => {
    const failure = await run(process.execPath, ['tests/bench.ts', ...args]).catch((error: { code: number; stderr: string }) => error);
    expect(failure).toMatchObject({ code: 2 });
    expect(failure.stderr).toContain(sentence);
  });
