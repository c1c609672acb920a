import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything of a manifest that gives power, or lets somebody in; what is not here is not there. */
const powers = {
  permissions: ['storage', 'scripting'],
  host_permissions: ['https://github.com/*', 'https://api.github.com/*'],
  content_scripts: [
    { matches: ['https://github.com/*'], exclude_matches: ['https://github.com/*/*/pull/*', 'https://github.com/*/*/pulls*', 'https://github.com/pulls*'], run_at: 'document_start', js: ['github.js'] },
    { matches: ['https://github.com/*/*/pulls*', 'https://github.com/pulls*'], run_at: 'document_start', js: ['list.js'] },
    { matches: ['https://github.com/*/*/pull/*'], run_at: 'document_start', js: ['pull.js'], css: ['assets/room.css'] },
  ],
};
const doors = ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'sandbox', 'devtools_page', 'chrome_url_overrides', 'user_scripts', 'declarative_net_request', 'oauth2', 'update_url', 'key'];

for (const browser of ['chrome', 'firefox']) {
  const folder = `.output/${browser}-mv3`;
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  test(`${browser}: the manifest asks for what is needed and opens no door`, () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest['manifest_version']).toBe(3);
    for (const [key, value] of Object.entries(powers)) expect(manifest[key], key).toEqual(value);
    expect(doors.filter((door) => door in manifest)).toEqual([]);
  });

  test(`${browser}: pages of the extension run and load their own files alone, and ask GitHub’s API alone`, () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json')) as { content_security_policy: { extension_pages: string } };
    const rules = Object.fromEntries(policy.extension_pages.split(';').map((rule) => [rule.trim().split(/\s+/)[0], rule.trim().split(/\s+/).slice(1)]));
    expect(Object.keys(policy)).toEqual(['extension_pages']);
    expect(rules).toEqual({
      'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"], 'img-src': ["'self'"], 'connect-src': ['https://api.github.com'],
      'base-uri': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"],
    });
  });

  test(`${browser}: no page or script of the build loads code from elsewhere or makes it of text`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts).toContain('background.js');
    for (const name of scripts) {
      const bad = read(name).match(/\beval\(|\bnew Function\b|\bimportScripts\(|\bimport\(\s*["'`]https?:|\bdocument\.write\(|\.insertAdjacentHTML\(/g);
      expect(bad, name).toBeNull();
    }
    for (const name of files.filter((each) => each.endsWith('.html'))) {
      const loaded = [...read(name).matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
      expect(loaded.filter((address) => !address.startsWith('/')), name).toEqual([]);
      expect(read(name), name).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=/i);
    }
  });
}
