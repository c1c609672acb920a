import { describe, expect, test } from 'vitest';
import { sampleAuthor, sampleHistory } from '../../tests/sample-facts.ts';
import { sampleElsewhere, sampleRepository } from '../../tests/sample-people.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author, Facts } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { vouched } from './vouched.ts';

const author = sampleAuthor({ association: 'NONE' });
const list = '# People we know\nnoor-thread\ngithub:mei met at the fair\n-lars sold the “loom”\n-ida\n';
const keeps = (more: Readonly<Record<string, string>> = {}) => sampleRepository({ '.github/VOUCHED.td': list, ...more });

testSignal(vouched, {
  raised: { facts: { author, repository: keeps() } },
  clear: { facts: { author: sampleAuthor({ login: 'mei' }), repository: keeps() } },
  inapplicable: { facts: { author, repository: sampleRepository({}) } },
  limits: {},
});

function ask(by: Partial<Author>, facts: Partial<Facts> = {}) {
  return vouched.evaluate({ author: sampleAuthor({ association: 'NONE', ...by }), repository: keeps(), ...facts }, {}, new Date(0));
}
function say(...asked: Parameters<typeof ask>): string {
  const result = ask(...asked);
  return `${result.outcome}: ${messageOf(vouched, result)}`;
}
const kept = 'bobbin/weave keeps a vouch list, .github/VOUCHED.td, with 4 entries';

describe('this repository’s own list', () => {
  test.each<[Partial<Author>, Partial<Facts>, string]>([
    [{}, {}, `raised: ${kept}, and ada-weaver is not on it.`],
    [{}, { history: sampleHistory(2) }, `raised: ${kept}, and ada-weaver is not on it. 2 merged here.`],
    [{ login: 'Noor-Thread' }, {}, 'clear: Vouched for in .github/VOUCHED.td of bobbin/weave, line 2.'],
    [{ login: 'mei' }, { history: sampleHistory(0) }, 'clear: Vouched for in .github/VOUCHED.td of bobbin/weave, line 3. 0 merged here.'],
    [{ login: 'lars' }, {}, 'raised: Denounced in .github/VOUCHED.td of bobbin/weave, line 4: “sold the "loom"”.'],
    [{ login: 'ida' }, {}, 'raised: Denounced in .github/VOUCHED.td of bobbin/weave, line 5.'],
    [{ association: 'MEMBER' }, {}, `clear: ${kept}; GitHub lists ada-weaver as a member here.`],
    [{}, { repository: keeps({ CODEOWNERS: '# loom\n* @ada-weaver' }) }, `clear: ${kept}; CODEOWNERS names ada-weaver in line 2.`],
    [{}, { repository: keeps({ 'MAINTAINERS.md': '- Ada Weaver (@Ada-Weaver)' }) }, `clear: ${kept}; MAINTAINERS.md names ada-weaver in line 1.`],
    [{}, { repository: keeps({ '.all-contributorsrc': '{"contributors":[{"login":"ada-weaver"}]}' }) }, `raised: ${kept}, and ada-weaver is not on it.`],
    [{}, { repository: sampleRepository({ 'README.md': 'x' }) }, 'inapplicable: This repository keeps no vouch list.'],
    [{ login: 'dependabot', kind: 'bot' }, {}, 'inapplicable: Opened by Dependabot, an automation account.'],
    [{ login: null, kind: 'deleted' }, {}, 'inapplicable: Opened by an account that was deleted.'],
  ])('%j %j', (by, facts, expected) => {
    expect(say(by, facts)).toBe(expected);
  });
});

describe('the repositories that were chosen', () => {
  const vouchedFor = sampleElsewhere('loom/shed', 14, { 'VOUCHED.td': '\nada-weaver' });
  const denounced = sampleElsewhere('knot/mill', null, { 'VOUCHED.td': '-github:ada-weaver left the shed unlocked' });
  const merges = sampleElsewhere('reed/heddle', 3, { MAINTAINERS: 'Ada Weaver (@ada-weaver)', 'README.md': '@ada-weaver' });
  const without = sampleRepository({});

  test.each<[Partial<Facts>, string]>([
    [{ repository: without, elsewhere: [vouchedFor] }, 'clear: This repository keeps no vouch list. Vouched for in VOUCHED.td of loom/shed, line 2. 14 pull requests merged in loom/shed.'],
    [{ elsewhere: [vouchedFor] }, `raised: ${kept}, and ada-weaver is not on it. Vouched for in VOUCHED.td of loom/shed, line 2. 14 pull requests merged in loom/shed.`],
    [{ repository: without, elsewhere: [denounced] }, 'raised: This repository keeps no vouch list. Denounced in VOUCHED.td of knot/mill, line 1: “left the shed unlocked”.'],
    [{ repository: without, elsewhere: [merges] }, 'inapplicable: This repository keeps no vouch list. Named in MAINTAINERS of reed/heddle, line 1. 3 pull requests merged in reed/heddle.'],
    [{ repository: without, elsewhere: [sampleElsewhere('reed/heddle', 0, { 'VOUCHED.td': 'noor' })] }, 'inapplicable: This repository keeps no vouch list.'],
    [{ repository: keeps({ VOUCHED: '' }), elsewhere: [sampleElsewhere('Bobbin/Weave', 5, { 'VOUCHED.td': '-ada-weaver' })] }, `raised: ${kept}, and ada-weaver is not on it.`],
  ])('%#', (facts, expected) => {
    expect(say({}, facts)).toBe(expected);
  });

  test('each stands for itself, with its place', () => {
    expect(ask({ login: 'mei' }, { elsewhere: [sampleElsewhere('loom/shed', 2, { 'VOUCHED.td': 'mei' })] }).evidence).toEqual([
      { kind: 'repository-file', repository: 'bobbin/weave', path: '.github/VOUCHED.td', line: 3, text: 'github:mei met at the fair' },
      { kind: 'repository-file', repository: 'loom/shed', path: 'VOUCHED.td', line: 1, text: 'mei' },
      { kind: 'search', everywhere: true, query: 'repo:loom/shed is:pr is:merged author:mei', text: 'merged in loom/shed' },
    ]);
    expect(say({}, { repository: without, elsewhere: [vouchedFor, sampleElsewhere('reed/heddle', 3)] })).not.toContain('17');
  });
});
