import { expect, test } from 'vitest';
import { parseListMessage } from './parse-list.ts';

const reference = { owner: 'lantern', repository: 'grid', number: 7 };
const author = { login: 'mara', kind: 'user', association: 'FIRST_TIME_CONTRIBUTOR' };

test('takes what a list of ours sends', () => {
  const rows = [{ reference, page: { author, labels: { names: ['bug'] } } }, { reference: { ...reference, number: 8 }, page: {} }];
  expect(parseListMessage({ type: 'rows', rows })).toEqual({ type: 'rows', rows });
  expect(parseListMessage({ type: 'open-panel' })).toEqual({ type: 'open-panel' });
});

test('an odd row costs only itself, an odd reading only the reading', () => {
  const rows = [
    { reference, page: { author: { ...author, login: 'mara is:private' } } },
    { reference: { ...reference, owner: 'a b' }, page: {} },
    'row',
    { reference: { ...reference, number: 9 }, page: { author } },
  ];
  expect(parseListMessage({ type: 'rows', rows })).toEqual({
    type: 'rows',
    rows: [{ reference, page: {} }, { reference: { ...reference, number: 9 }, page: { author } }],
  });
});

test.each([null, 'rows', { type: 'rows' }, { type: 'rows', rows: Array(1_001).fill({ reference, page: {} }) }, { type: 'watch', reference, page: {} }])(
  'refuses %#',
  (raw) => expect(parseListMessage(raw)).toBeNull(),
);
