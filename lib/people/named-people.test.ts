import { expect, test } from 'vitest';
import { hostileText, survives } from '../../tests/fuzz/fuzz.ts';
import { timeOf } from '../../tests/pace.ts';
import { maintainerIn, namedPeople } from './named-people.ts';

const file = (path: string, text: string) => ({ path, text, repository: 'bobbin/weave' });
const named = (path: string, text: string) => namedPeople([file(path, text)]).map(({ login, name, line, as }) => [login, name, line, as]);

test('CODEOWNERS: accounts, not teams, addresses, patterns or comments', () => {
  const text = ['# @nobody', '*  @Noor-Thread @loom/weavers ida@thread.example', '/docs/ @ada-weaver # and @nobody', '@types/ @lars', 'a\\ b.ts @mei', '[Section] @x-y'].join('\n');
  const logins = named('.github/CODEOWNERS', text).map(([login, , line]) => [login, line]);
  expect(logins).toEqual([['Noor-Thread', 2], ['ada-weaver', 3], ['lars', 4], ['mei', 5], ['x-y', 6]]);
});

test.each<[string, (string | number | null)[][]]>([
  ['Noor Thread <noor@thread.example> (@noor-thread)', [['noor-thread', 'Noor Thread']]],
  ['Noor Thread <noor@thread.example>', [[null, 'Noor Thread']]],
  ['M:\tNoor Thread <noor@thread.example>', [[null, 'Noor Thread']]],
  ['- Noor Thread ([@noor-thread](https://github.com/noor-thread))', [['noor-thread', 'Noor Thread']]],
  ['* [Noor Thread](https://github.com/noor-thread), looms', [['noor-thread', 'Noor Thread']]],
  ['| Noor van den Thread | [noor-thread](https://github.com/noor-thread) | Threads Inc. |', [['noor-thread', 'Noor van den Thread']]],
  ['| [@noor-thread](https://github.com/noor-thread) |', [['noor-thread', null]]],
  ['  github: noor-thread', [['noor-thread', null]]],
  ['"github" = "noor-thread"', [['noor-thread', null]]],
  ['@noor-thread', [['noor-thread', null]]],
  ['@noor-thread and @lars decide.', [['noor-thread', null], ['lars', null]]],
  ['See https://github.com/loom/weave/blob/main/README.md and @loom/weavers, or write to loom@threads.example.', []],
  ['How To Become A Maintainer', []],
  ['Questions about looms: @noor-thread', [['noor-thread', null]]],
  ['# Emeritus', []],
])('MAINTAINERS: %s', (line, expected) => {
  for (const path of ['MAINTAINERS', 'MAINTAINERS.md', 'docs/maintainers.rst']) expect(named(path, `\n${line}`)).toEqual(expected.map((person) => [...person, 2, 'maintainer']));
});

test('.all-contributorsrc: logins with their lines; what is no list names nobody', () => {
  const text = JSON.stringify({ files: ['README.md'], contributors: [{ login: 'ada-weaver', name: 'Ada Weaver', contributions: ['code'] }, { name: 'no login' }, null, { login: 7 }, { login: 'mei', name: 7 }] }, null, 2);
  expect(named('.all-contributorsrc', text)).toEqual([['ada-weaver', 'Ada Weaver', 7, 'contributor'], ['mei', null, 21, 'contributor']]);
  for (const bad of ['', '{', '[]', '{"contributors": 3}', 'null', '[['.repeat(50_000)]) expect(named('.all-contributorsrc', bad)).toEqual([]);
});

test('other files name nobody', () => {
  expect(named('README.md', '@ada')).toEqual([]);
  expect(named('CODEOWNERS.md', '* @ada')).toEqual([]);
});

test('who maintains, by account and in any case', () => {
  const files = [file('.all-contributorsrc', '{"contributors":[{"login":"mei"}]}'), file('CODEOWNERS', '* @Noor')];
  expect(maintainerIn(files, 'noor')).toMatchObject({ path: 'CODEOWNERS', line: 1 });
  expect(maintainerIn(files, 'mei')).toBeUndefined();
});

test('files of anything are read', () => {
  const words = ['*', ' ', '@', '@ada', '@org/team', '\\ ', '#', '<', '>', '(', ')', '|', '[', ']', 'github', 'github.com/', 'github: ', '"', ':', '=', '-', 'M:', 'Ada ', 'Weaver', 'ada@x.y', '\n', '\t', '"login": "', '{"contributors":[', '{"login":"a"}', ','];
  survives(hostileText(words), (text) => {
    for (const path of ['CODEOWNERS', 'MAINTAINERS', '.all-contributorsrc']) namedPeople([file(path, text)]);
  });
});

test('a hostile size costs no time', () => {
  for (const piece of ['* @ada\n', '@ada ', 'Ada Weaver ', '- '.repeat(300), '[', 'github: ']) {
    for (const path of ['CODEOWNERS', 'MAINTAINERS', '.all-contributorsrc']) expect(timeOf(() => expect(namedPeople([file(path, piece.repeat(2_000_000 / piece.length))]).length).toBeLessThanOrEqual(5_000))).toBeLessThan(500);
  }
});
