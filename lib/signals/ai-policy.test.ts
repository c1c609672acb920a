import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { aiPolicy } from './ai-policy.ts';
import { judgingWordsIn } from '../../tests/judging-words.ts';
import { messageOf } from './define-signal.ts';

const now = new Date('2026-01-01T00:00:00Z');
const robin = { name: 'Robin Example', email: 'robin@example.org', login: 'robin' };
const repository = (text: string, path = 'AI_POLICY.md'): Facts['repository'] => ({ defaultBranch: 'main', isPrivate: false, files: [{ path, text, repository: 'example/project' }] });
const pull = (message: string, body = ''): Pick<Facts, 'commits' | 'description' | 'author'> => ({
  commits: { commits: [{ oid: 'a'.repeat(40), message, author: robin, authoredAt: null }], total: 1 },
  description: { title: 'Fix it', markdown: body },
  author: { login: 'robin', kind: 'user', association: 'NONE' },
});

function ask(facts: Partial<Facts>, thresholds: Record<string, unknown> = {}) {
  const result = aiPolicy.evaluate(facts, aiPolicy.thresholds.parse(thresholds), now);
  const message = messageOf(aiPolicy, result);
  expect(judgingWordsIn(message), message).toEqual([]);
  expect(message).toMatch(/^\S.*[.!?]$/s);
  return { ...result, message };
}

const claude = 'Fix it\n\nCo-Authored-By: Claude <noreply@anthropic.com>';
const refuses = 'We do not accept contributions written with AI.';
const asks = 'You must disclose AI use, naming the tool, in the pull request description.';

describe('raised', () => {
  test.each([
    ['refused and shown', refuses, pull(claude), 'prohibited'],
    ['a form that is forbidden', 'AI is welcome. LLMs must not be listed as `Co-authored-by`.', pull(claude), 'forbidden-form'],
    ['another form than asked for', asks, pull(claude), 'wrong-form'],
    ['the section left empty', asks, pull('Fix it', '## AI Disclosure\n\n<!-- tools -->\n'), 'section-missing'],
    ['none, and a tool', asks, pull(claude, '## AI Disclosure\n\nNone'), 'contradiction'],
  ])('%s', (_, policy, facts, match) => {
    const answer = ask({ repository: repository(policy), ...facts });
    expect(answer).toMatchObject({ outcome: 'raised', data: { match } });
    expect(answer.evidence?.[0]).toMatchObject({ kind: 'repository-file', path: 'AI_POLICY.md' });
    expect(answer.message).toContain('AI_POLICY.md');
    expect(answer.message).not.toMatch(/\b(?:violat|broke|breach|against the rules|must not)\b/i);
  });
});

describe('clear', () => {
  test.each([
    ['asked and shown', asks, pull('Fix it', 'I used Claude for the tests.'), 'met'],
    ['asked and denied', asks, pull('Fix it', '## AI Disclosure\n\nNone'), 'met'],
    ['asked and silent', asks, pull('Fix it'), 'nothing-to-check'],
    ['refused and silent', refuses, pull('Fix it'), 'nothing-to-check'],
  ])('%s', (_, policy, facts, match) => expect(ask({ repository: repository(policy), ...facts })).toMatchObject({ outcome: 'clear', data: { match } }));

  test('silence is not taken for a denial', () => {
    expect(ask({ repository: repository(asks), ...pull('Fix it') }).message).toContain('No marker was found, which does not mean that none was used.');
  });
});

test('no policy, or an author whom it leaves out: inapplicable', () => {
  expect(ask({ repository: repository('Run the tests.', 'CONTRIBUTING.md'), ...pull(claude) }).outcome).toBe('inapplicable');
  const facts = { repository: repository(`${asks} This does not apply to maintainers.`), ...pull(claude), author: { login: 'robin', kind: 'user', association: 'MEMBER' } as const };
  expect(ask(facts)).toMatchObject({ outcome: 'inapplicable', message: 'AI_POLICY.md leaves maintainers out.' });
});

test('a stance that could not be read is said', () => {
  expect(ask({ repository: repository('Our policy on AI is kept elsewhere.'), ...pull(claude) })).toMatchObject({ outcome: 'unavailable', message: 'AI_POLICY.md was found; its stance could not be read. Set it for this repository.' });
});

test('a maintainer’s correction stands above the reading', () => {
  const facts = { repository: repository(asks), ...pull(claude) };
  expect(ask(facts, { stance: 'refuse' })).toMatchObject({ outcome: 'raised', data: { match: 'prohibited', corrected: true } });
  expect(ask(facts, { stance: 'none' }).outcome).toBe('inapplicable');
});

test('what was not read is not taken for silence', () => {
  expect(ask({ repository: repository(asks), description: { title: '', markdown: '' } }).outcome).toBe('unavailable');
});

describe('commits that were not read', () => {
  const partly = (message: string, body = ''): Partial<Facts> => {
    const facts = pull(message, body);
    return { ...facts, commits: { commits: facts.commits.commits, total: 60 } };
  };
  const trailer = 'AI use must be disclosed with an `Assisted-by:` trailer in the commit message.';

  test('may hold the form asked for: not known', () => {
    const answer = ask({ repository: repository(trailer), ...partly(claude) });
    expect(answer).toMatchObject({ outcome: 'unavailable', data: { match: 'wrong-form' } });
    expect(answer.message).toContain('so far not in the form asked for: assisted-by. Not read: 59 of 60 commits.');
  });

  test('may hold a forbidden form: not known', () => {
    const met = 'AI use must be disclosed in the description of the pull request.';
    const described = 'I used Claude for the tests.';
    expect(ask({ repository: repository(met), ...partly('Fix it', described) }).outcome).toBe('clear');
    expect(ask({ repository: repository(`${met} Do not list an LLM as \`Co-authored-by\`.`), ...partly('Fix it', described) }).outcome).toBe('unavailable');
  });

  test('change nothing about what was found', () => {
    expect(ask({ repository: repository(refuses), ...partly(claude) })).toMatchObject({ outcome: 'raised', data: { match: 'prohibited' } });
  });

  test('may belie a denial: not known', () => {
    expect(ask({ repository: repository(asks), ...partly('Fix it', '## AI Disclosure\n\nNone') }).outcome).toBe('unavailable');
  });
});

describe('restricted uses', () => {
  const policy = 'AI tools are welcome for code.\n\nDo not use AI to write comments or issues.\n\nPull requests opened by autonomous AI agents are not accepted.';

  test('an agent’s account, where agents are not wanted', () => {
    const answer = ask({ repository: repository(policy), ...pull('Fix it'), author: { login: 'copilot-swe-agent', kind: 'bot', association: 'NONE' } });
    expect(answer).toMatchObject({ outcome: 'raised', data: { match: 'restricted-use' } });
    expect(answer.message).toContain('opened by an agent’s account (GitHub Copilot)');
    expect(answer.evidence).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'repository-file', line: 5, note: 'restricts: agents' })]));
  });

  test('a disclosure that may be of a use that is fine is left to a person', () => {
    const answer = ask({ repository: repository(policy), ...pull(claude) });
    expect(answer.outcome).toBe('clear');
    expect(answer.message).toContain('for a person to see');
  });

  test('help with the wording, where translation is left out', () => {
    const facts = pull('Fix it', 'I used ChatGPT to translate this description.');
    expect(ask({ repository: repository('We do not accept contributions written with AI. Translation tools are fine.'), ...facts }).outcome).not.toBe('raised');
  });
});

test('a correction is told as one, and the line read stays as evidence', () => {
  const answer = ask({ repository: repository(asks), ...pull(claude) }, { stance: 'refuse' });
  expect(answer.message).toBe('As set for this repository, it does not accept AI help. The pull request discloses AI help (Claude).');
  expect(answer.evidence?.[0]).toMatchObject({ path: 'AI_POLICY.md', line: 1, text: asks, note: 'Read as: asks to be told about AI use. The stance is set for this repository.' });
  expect(ask({ repository: repository(asks), ...pull(claude) }, { stance: 'none' }).message).toBe('Set for this repository: it has no policy on AI.');
});
