import { describe, expect, test } from 'vitest';
import { hostileText, survives } from '../../tests/fuzz/fuzz.ts';
import { timeOf } from '../../tests/pace.ts';
import type { RepositoryFile } from '../facts/facts.ts';
import { readVouchList, vouchOf } from './vouch-list.ts';

const list = (text: string, path = '.github/VOUCHED.td'): RepositoryFile => ({ path, text, repository: 'bobbin/weave' });
const said = (text: string, login: string) => vouchOf([list(text)], login)?.entry;

const text = ['# People we know', '', 'ada-weaver', 'github:Noor-Thread met at the loom fair', 'gitlab:lars', '-shuttle-thrower', '-github:knotty sold the loom', '  ida  ', '@mei'].join('\n');

describe('the format', () => {
  test('handles, platforms, denouncements and details, each with its line', () => {
    expect(readVouchList(text)).toEqual([
      { line: 3, denounced: false, platform: null, username: 'ada-weaver', details: null },
      { line: 4, denounced: false, platform: 'github', username: 'Noor-Thread', details: 'met at the loom fair' },
      { line: 5, denounced: false, platform: 'gitlab', username: 'lars', details: null },
      { line: 6, denounced: true, platform: null, username: 'shuttle-thrower', details: null },
      { line: 7, denounced: true, platform: 'github', username: 'knotty', details: 'sold the loom' },
      { line: 8, denounced: false, platform: null, username: 'ida', details: null },
      { line: 9, denounced: false, platform: null, username: 'mei', details: null },
    ]);
  });

  test('lines that name nobody, and other line ends', () => {
    expect(readVouchList('-\n- \ngithub:\n-github:\n#ada\n\t\n:\n@\n')).toEqual([]);
    expect(readVouchList('ada\r\nnoor\rida').map(({ line, username }) => [line, username])).toEqual([[1, 'ada'], [2, 'noor'], [3, 'ida']]);
  });
});

test('whom it names: case does not matter, other platforms do, the first line counts', () => {
  expect(said(text, 'Ada-Weaver')?.denounced).toBe(false);
  expect(said(text, 'noor-thread')?.details).toBe('met at the loom fair');
  expect(said(text, 'lars')).toBeNull();
  expect(said(text, 'knotty')).toMatchObject({ denounced: true, line: 7 });
  expect(said(text, 'ada')).toBeNull();
  expect(said('ada\n-ada later', 'ada')?.denounced).toBe(false);
  expect(said('-ada\nada', 'ada')?.denounced).toBe(true);
});

test('the list at the root comes before the one in .github; no list is no answer', () => {
  expect(vouchOf([list('-ada'), list('ada', 'VOUCHED.td')], 'ada')).toMatchObject({ file: { path: 'VOUCHED.td' }, entry: { denounced: false } });
  expect(vouchOf([list('ada', 'docs/VOUCHED.td')], 'ada')).toBeNull();
  expect(vouchOf([list('')], 'ada')).toEqual({ file: list(''), entry: null });
});

test('a list of anything is read, and asked about anybody', () => {
  const words = ['-', '--', ':', 'github:', 'GitHub:', '@', '#', ' ', '\t', '\n', '\r\n', 'ada', 'ada-weaver', 'reason for it', '\u00a0', '__proto__', 'constructor'];
  survives(hostileText(words), (anything) => {
    for (const { username, line } of readVouchList(anything)) {
      expect(username).toMatch(/^\S+$/);
      expect(line).toBeGreaterThan(0);
    }
    said(anything, 'ada');
  });
});

test('a hostile size costs no time, and an endless line only itself', () => {
  expect(said(`${'x'.repeat(500_000)}\nada`, 'ada')).not.toBeNull();
  expect(readVouchList(`ada ${'word '.repeat(50_000)}`)[0]?.details?.length).toBe(200);
  expect(timeOf(() => expect(readVouchList('a\n'.repeat(5_000_000)).length).toBe(500_000))).toBeLessThan(1_000);
});
