import { expect, test } from 'vitest';
import { isOurPage } from './sender.ts';

type Sender = NonNullable<Parameters<typeof isOurPage>[0]>;
const tab: NonNullable<Sender['tab']> = { id: 7, index: 0, windowId: 1, highlighted: false, active: true, pinned: false, incognito: false, frozen: false, selected: true, discarded: false, autoDiscardable: true, groupId: -1, lastAccessed: 0 };
const good = { id: 'us', tab, url: 'https://github.com/lantern/grid/pull/7' };

test('our own script on github.com is heard', () => {
  expect(isOurPage(good, 'us')).toBe(true);
});

test.each([
  ['nobody', undefined],
  ['another extension', { ...good, id: 'them' }],
  ['a page of ours outside a tab', { id: 'us', url: 'chrome-extension://us/options.html' }],
  ['a page of ours in a tab', { ...good, url: 'chrome-extension://us/options.html' }],
  ['another host', { ...good, url: 'https://github.com.example/lantern/grid/pull/7' }],
  ['another scheme', { ...good, url: 'http://github.com/lantern/grid/pull/7' }],
  ['another host with ours as its user', { ...good, url: 'https://github.com@example.com/' }],
  ['no address', { id: 'us', tab }],
])('%s is not', (_, sender) => {
  expect(isOurPage(sender, 'us')).toBe(false);
});
