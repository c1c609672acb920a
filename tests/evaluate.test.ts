import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'tests/evaluate.ts'), ...args], { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)) };
}

const matrix = readFileSync(path.join(import.meta.dirname, 'matrix/pulls.jsonl'), 'utf8').trim().split('\n');

test('one JSON line a pull; a broken line costs only itself and is named', () => {
  const file = path.join(folder, 'pulls.jsonl');
  writeFileSync(file, [matrix[1], '{"repository": "half', '', '{"repository":"bobbin/weave"}', matrix[11], matrix[4]].join('\r\n'));
  const { status, stderr, lines } = run('pulls', file);
  expect(status).toBe(0);
  expect(stderr).toMatch(/pulls\.jsonl:2: .*JSON/);
  expect(stderr).toMatch(/pulls\.jsonl:4: .*number/s);
  expect(lines).toMatchObject([{ repository: 'bobbin/weave', number: 2 }, { number: 12 }, { number: 5 }]);
  const [first, unknown] = lines as { findings: { signal: string }[] }[];
  expect(first).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ signal: 'missing-tests', outcome: 'raised', message: expect.stringContaining('14 lines'), data: expect.objectContaining({ sourceLines: 14 }), evidence: [{ kind: 'file', path: 'src/weave/count.py', note: '14 lines of source (Python)' }] })]) });
  expect(unknown?.findings.map(({ signal }) => signal), 'what cannot be answered is left out').not.toContain('missing-tests');
});

test('a file that cannot be read, one with no line to read, and a wrong call', () => {
  const broken = path.join(folder, 'broken.jsonl');
  writeFileSync(broken, 'no json\n');
  expect(run('pulls', path.join(folder, 'absent.jsonl'))).toMatchObject({ status: 1, lines: [], stderr: expect.stringContaining('absent.jsonl') });
  expect(run('pulls', broken)).toMatchObject({ status: 1, stderr: expect.stringContaining('broken.jsonl:1') });
  expect(run('guess', broken)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
  expect(run('pulls')).toMatchObject({ status: 2 });
  expect(run('toString', broken)).toMatchObject({ status: 2 });
});
