import { expect, test } from 'vitest';
import { anyText, survives } from '../../tests/fuzz/fuzz.ts';
import { timeOf } from '../../tests/pace.ts';
import { codePoints, differences, folded, oneEdit, shownName, skeletons } from './confusable.ts';

const alike = (one: string, other: string) => skeletons(one).some((skeleton) => skeletons(other).includes(skeleton));

test.each([
  ['adaIin', 'adalin'], ['ada1in', 'adalin'], ['ADAI', 'adal'], ['b0bbin', 'bObbin'], ['b0bbin', 'bobbin'], ['loornis', 'loomis'], ['ada_weaver', 'ada-weaver'],
  ['аda-weaver', 'ada-weaver'], ['ada‐weaver', 'ada-weaver'], ['ada\u200bweaver', 'adaweaver'], ['ａda-weaver', 'ada-weaver'], ['𝐚da', 'ada'], ['Αda Weaver', 'Ada Weaver'], ['ADA WEAVER', 'Ada  Weaver'],
])('%s looks like %s', (one, other) => {
  expect(alike(one, other)).toBe(true);
});

test.each([['ada-weaver', 'adaweaver'], ['ada', 'ida'], ['noor', 'moor'], ['weaver1', 'weaver2']])('%s does not look like %s', (one, other) => {
  expect(alike(one, other)).toBe(false);
});

test('one edit: inside names of seven characters, anywhere in names of ten, never a number', () => {
  const yes = [['weavers-loom', 'weaver-loom'], ['shuttles', 'shutles'], ['shuttle', 'shuttIe'], ['shuttle', 'shuttlee'], ['ada-weaver', 'adaweaver'], ['thread-loom', 'threadloom'], ['thread-loom', 'bthread-loom']];
  const no = [['shuttle', 'shuttle'], ['shutt', 'shott'], ['jmiller', 'kmiller'], ['millerj', 'miller'], ['weaver-loom1', 'weaver-loom2'], ['weaver-loom', 'weaver-loom1'], ['shuttle', 'shettre']];
  expect(yes.filter(([one = '', other = '']) => !oneEdit(one, other))).toEqual([]);
  expect(no.filter(([one = '', other = '']) => oneEdit(one, other))).toEqual([]);
});

test('where two names differ', () => {
  expect(differences('adaI', 'ada1')).toEqual([{ place: 4, one: 'I', other: '1' }]);
  expect(differences('loornis', 'loomis')).toEqual([{ place: 4, one: 'rn', other: 'm' }]);
  expect(differences('аdа', 'ada')).toEqual([{ place: 1, one: 'а', other: 'a' }, { place: 3, one: 'а', other: 'a' }]);
  expect(differences('adaa', 'ada')).toEqual([{ place: 4, one: 'a', other: '' }]);
  expect(differences('ada', 'ada')).toEqual([]);
  expect([codePoints('rn'), codePoints('а'), codePoints(''), codePoints('\u200b'), codePoints('😀')]).toEqual(['“rn” (U+0072 U+006E)', '“а” (U+0430)', 'nothing', 'U+200B', '“😀” (U+1F600)']);
});

test('a name in a sentence is short and hides nothing', () => {
  expect([shownName(' Ada \n Weaver'), shownName('Ada\u200b\u202eWeaver'), shownName('a'.repeat(61)), shownName('')]).toEqual(['Ada Weaver', 'Ada[U+200B][U+202E]Weaver', `${'a'.repeat(60)}…`, '']);
});

test('any two texts are compared, the same way round both ways', () => {
  survives(anyText, (text) => {
    // Another name to remember, of the same look.
    expect(skeletons(`${text}\u200b`)).toEqual(skeletons(text));
    const reversed = [...text].toReversed().join('');
    expect(oneEdit(text, reversed)).toBe(oneEdit(reversed, text));
    expect(differences(folded(text), folded(text))).toEqual([]);
    if (text !== reversed) expect(differences(text, reversed).length).toBeGreaterThan(0);
  });
  expect(timeOf(() => skeletons('I'.repeat(5_000_000)))).toBeLessThan(250);
  expect(timeOf(() => oneEdit('ab'.repeat(1_000_000), 'ba'.repeat(1_000_000)))).toBeLessThan(250);
});
