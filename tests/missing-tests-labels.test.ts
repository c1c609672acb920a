import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findingsOf } from './evaluate/pulls.ts';
import { readRecordedPulls } from './github/recorded-pull.ts';
import { hasShared, shared } from './shared.ts';

const label = z.object({ repository: z.string(), number: z.int(), label: z.enum(['touched', 'missing', 'inapplicable']), unsure: z.boolean() });

/** Where we and the reader of the pull differ, and why that stays. */
const known: Readonly<Record<string, string>> = {
  'pypa/pip#13526': 'three lines rewritten to the same behaviour: that it is the same cannot be read from the lines',
  'pypa/pip#13903': 'a cast removed beside a tool’s bump: the same',
};
const minAgreement = 0.93;

/** What the finding says about tests, whether or not the number of lines reaches the limit. */
function said({ outcome, data }: { outcome: string; data: Readonly<Record<string, unknown>> }): string {
  if (outcome === 'inapplicable' || outcome === 'unavailable') return outcome;
  return Number(data['testFiles']) > 0 ? 'touched' : 'missing';
}

test('agrees with a reader about tests in recorded pulls', () => {
  if (!hasShared('corpus/labels/tests-dev.jsonl')) return;
  const pulls = new Map(
    ['ghostty-org__ghostty', 'pypa__pip', 'vitejs__vite']
      .flatMap((name) => readRecordedPulls(readFileSync(path.join(shared('corpus/pulls'), `${name}.jsonl`), 'utf8')).pulls)
      .map((pull) => [`${pull.repository}#${pull.number}`, pull]),
  );
  const rows = readFileSync(shared('corpus/labels/tests-dev.jsonl'), 'utf8').trim().split('\n').map((line) => label.parse(JSON.parse(line)));
  const differing: string[] = [];
  let agreed = 0;
  let raised = 0;
  const sure = rows.filter(({ unsure }) => !unsure);
  for (const row of sure) {
    const name = `${row.repository}#${row.number}`;
    const pull = pulls.get(name);
    const finding = pull && findingsOf(pull).find(({ signal }) => signal === 'missing-tests');
    expect(finding, name).toBeDefined();
    if (!finding) continue;
    if (finding.outcome === 'raised') raised += 1;
    if (finding.outcome === 'raised') expect(row.label, `${name} is raised: ${finding.message}`).toBe('missing');
    if (said(finding) === row.label) agreed += 1;
    else differing.push(name);
  }
  console.log(`missing-tests agrees on ${agreed} of ${sure.length} (${((100 * agreed) / sure.length).toFixed(1)} %); raised on ${raised}.`);
  for (const name of differing) console.log(`  ${name}: ${known[name] ?? 'no reason given yet'}`);
  expect(differing.filter((name) => known[name] === undefined), 'Give the reason of each new difference in this test.').toEqual([]);
  expect(agreed / sure.length).toBeGreaterThanOrEqual(minAgreement);
});
