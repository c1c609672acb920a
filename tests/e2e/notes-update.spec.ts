/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchExtension } from '../browser.ts';
import { startGitHub } from '../github/server.ts';
import { expect, openPanel, settled, test } from './extension.ts';
import { fieldIn, first, login, notedPulls, noteOn, ofPerson, write } from './note-frames.ts';

test('a note survives an update of the extension', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'another-signal-update-'));
  const [extension, profile] = [path.join(home, 'extension'), path.join(home, 'profile')];
  const github = await startGitHub({ pulls: notedPulls });
  try {
    await cp('.output/chrome-mv3', extension, { recursive: true });
    const visit = async (look: (page: Page) => Promise<unknown>) => {
      const { context, serviceWorker, close } = await launchExtension({ extension, github, headless: true, profile });
      const version = await serviceWorker.evaluate(() => chrome.runtime.getManifest().version);
      const page = await context.newPage();
      await page.goto(`https://github.com${first}`);
      await settled(page);
      await look(page);
      await close();
      return version;
    };
    const before = await visit(async (page) => {
      await openPanel(page);
      await write(page, login, ofPerson);
    });
    const manifest = path.join(extension, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(`"version":"${before}"`, '"version":"99.0.0"'));
    const after = await visit(async (page) => expect(fieldIn(await noteOn(page, login))).toHaveValue(ofPerson));
    expect(after).toBe('99.0.0');
  } finally {
    await github.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
