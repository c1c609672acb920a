import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { main } from './evaluate.ts';

const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'tests/evaluate.ts'), ...args], { encoding: 'utf8', env: { ...process.env, NODE_NO_WARNINGS: '1' } });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)) };
}

const output = z.strictObject({
  repository: z.string(),
  number: z.int(),
  findings: z.array(z.strictObject({ signal: z.string(), outcome: z.enum(['raised', 'clear', 'inapplicable']), message: z.string(), data: z.record(z.string(), z.unknown()), evidence: z.array(z.looseObject({ kind: z.string() })) })),
});

const matrix = readFileSync(path.join(import.meta.dirname, 'matrix/pulls.jsonl'), 'utf8').trim().split('\n');

test('one JSON line a pull; a broken line costs only itself and is named', () => {
  const file = path.join(folder, 'pulls.jsonl');
  writeFileSync(file, [matrix[1], '{"repository": "half', '', '{"repository":"bobbin/weave"}', matrix[11], matrix[4]].join('\r\n'));
  const { status, stderr, lines } = run('pulls', file);
  expect(status).toBe(0);
  expect(stderr).toMatch(/pulls\.jsonl:2: .*JSON/);
  expect(stderr).toMatch(/pulls\.jsonl:4: .*number/s);
  const pulls = lines.map((line) => output.parse(line));
  expect(pulls.map(({ number }) => number)).toEqual([2, 12, 5]);
  expect(pulls[0]?.findings.find(({ signal }) => signal === 'missing-tests')).toMatchObject({
    outcome: 'raised',
    message: 'No test touched: 14 lines of source changed in 1 file; raised from 10 on.',
    data: { sourceLines: 14 },
    evidence: [{ kind: 'file', path: 'src/weave/count.py', note: '14 lines of source (Python)' }],
  });
  expect(pulls[1]?.findings.map(({ signal }) => signal), 'what cannot be answered is left out').not.toContain('missing-tests');
});

test('a file that cannot be read, and one with no line to read', () => {
  const broken = path.join(folder, 'broken.jsonl');
  writeFileSync(broken, 'no json\n');
  const absent = run('pulls', path.join(folder, 'absent.jsonl'));
  expect(absent).toMatchObject({ status: 1, lines: [] });
  expect(absent.stderr).toContain('absent.jsonl');
  const { status, stderr } = run('pulls', broken);
  expect(status).toBe(1);
  expect(stderr).toContain('broken.jsonl:1');
});

test.each([[['guess', 'x.jsonl']], [['pulls']], [['toString', 'x.jsonl']], [[]]])('a wrong call says how it is called: %j', async (args) => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(await main(args)).toBe(2);
  expect(said.mock.calls).toEqual([[expect.stringContaining('Usage')]]);
});
