import { expect, it } from 'vitest';
import { readRepositoryName } from './repository-name.ts';

it.each([
  'Octo-Org/Grid.js', ' octo-org/grid.js ', 'https://github.com/octo-org/grid.js', 'http://www.github.com/octo-org/grid.js/',
  'github.com/octo-org/grid.js/pull/12/files?w=1#diff', 'git@github.com:octo-org/grid.js.git', 'ssh://git@github.com/octo-org/grid.js.git',
  'https://github.com/octo-org/grid.js#readme',
])('reads %s', (text) => expect(readRepositoryName(text)).toBe('octo-org/grid.js'));

it('reads a managed user’s login', () => expect(readRepositoryName('ada_acme/tool')).toBe('ada_acme/tool'));

it.each([
  '', 'grid', 'octo/', '/grid', 'octo/grid/pull', 'octo grid/x', 'https://gitlab.com/octo/grid', 'https://github.com.evil.example/octo/grid',
  'octo/..', 'octo/.', '-octo/grid', 'octo/gr id', 'octo/<b>', `${'o'.repeat(40)}/grid`, `octo/${'g'.repeat(101)}`, 'javascript:alert(1)//x',
])('refuses %s', (text) => expect(readRepositoryName(text)).toBeNull());
