import { describe, expect, test } from 'vitest';
import { labelledForms } from './labelled-forms.ts';
import { measurePolicies } from './policies.ts';

const rows = [
  { project: 'a', text: 'AI-written patches are not accepted.', stance: 'refuse', required_disclosure_form: '-', forbidden_forms: [] },
  { project: 'b', text: 'AI use must be disclosed in the pull request description.', stance: 'disclose', required_disclosure_form: 'PR description, label ai-made', forbidden_forms: [] },
  { project: 'c', text: 'AI is welcome. Do not add AI as Co-authored-by.', stance: 'allowed', required_disclosure_form: null, forbidden_forms: ['Co-authored-by: <AI>', 'tool branding'] },
  { project: 'd', text: 'AI is welcome. Add an Assisted-by trailer to the commit message if AI helped.', stance: 'allowed', required_disclosure_form: 'must be disclosed', forbidden_forms: null },
  { project: 'e', text: 'AI use must be disclosed. Add an Assisted-by trailer to the commit message.', stance: 'disclose', required_disclosure_form: 'Assisted-by: <tool>', forbidden_forms: [] },
  { project: 'f', text: null, quote: 'AI is welcome.', stance: 'allowed' },
];

describe('the summary of policies', () => {
  const summary = measurePolicies(rows.map((row) => JSON.stringify(row)));

  test('rows with a text count, and what was missed is named', () => {
    expect(summary).toMatchObject({ rows: 5, right: 4, reversed: 0 });
    expect(summary.misses.map(({ id, expected, got }) => [id, expected, got])).toEqual([['d', 'allowed', 'disclose']]);
  });

  test('by stance: right, missed, what they were taken for, precision and recall', () => {
    expect(summary.stances).toEqual({
      allowed: { rows: 2, right: 1, missed: 1, takenFor: { disclose: 1 }, precision: 1, recall: 0.5 },
      disclose: { rows: 2, right: 2, missed: 0, takenFor: {}, precision: 2 / 3, recall: 1 },
      refuse: { rows: 1, right: 1, missed: 0, takenFor: {}, precision: 1, recall: 1 },
    });
  });

  test('by form: found, missed, extra; labels that name no form measure nothing', () => {
    expect(summary.forms).toEqual({
      required: { description: { found: 1, missed: 0, extra: 0 }, label: { found: 0, missed: 1, extra: 0 }, 'assisted-by': { found: 1, missed: 0, extra: 0 } },
      forbidden: { 'co-authored-by': { found: 1, missed: 0, extra: 0 }, 'brand name': { found: 0, missed: 1, extra: 0 } },
    });
  });

  test('a stance read the wrong way round', () => {
    const turned = measurePolicies([JSON.stringify({ text: 'AI is welcome.', stance: 'refuse' }), JSON.stringify({ text: 'AI patches are not accepted.', stance: 'allowed' })]);
    expect(turned).toMatchObject({ rows: 2, right: 0, reversed: 2 });
  });
});

test.each([
  ['PR text: tool name + extent', ['description', 'tool name', 'extent']],
  ['Generated-by: <tool> in commit message', ['generated-by', 'commit message']],
  ['heading "AI" with two boxes', ['checkbox', 'section']],
  ['- (a form is planned)', []],
  ['free text', null],
])('the label %j names %j', (label, forms) => {
  const named = labelledForms(label);
  expect(named === null ? null : [...named].sort()).toEqual(forms === null ? null : [...forms].sort());
});
