import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('SECURITY.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:who \||---)/.test(line));
const named = rows.map((row) => ({ row: row.slice(0, 80), tests: [...row.matchAll(/`([^`]+\.(?:test|spec)\.tsx?) › ([^`]+)`/g)].map(([, file = '', title = '']) => ({ file, title })) }));

describe('the threat model', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  test.each(named)('$row names a test', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
  });

  test.each(named.flatMap(({ tests }) => tests))('$file › $title stands in the code', ({ file, title }) => {
    expect(existsSync(file), `${file} is gone: name the test that keeps this row true now, or take the row out.`).toBe(true);
    expect(readFileSync(file, 'utf8'), `${file} has no test called so: name the one that keeps this row true now, or take the row out.`).toMatch(
      new RegExp(`\\b(?:test|it)\\([\`'"](?:\\$\\{\\w+\\}: )?${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    );
  });
});
