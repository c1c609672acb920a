import { expect, test } from 'vitest';
import { readTabMessage } from './tab-message.ts';

test('what our background sends is read', () => {
  expect(readTabMessage({ type: 'toggle-panel' }, 'us', 'us')).toEqual({ type: 'toggle-panel' });
  expect(readTabMessage({ type: 'settings-changed' }, 'us', 'us')).toEqual({ type: 'settings-changed' });
  expect(readTabMessage({ type: 'notes-changed' }, 'us', 'us')).toEqual({ type: 'notes-changed' });
});

test.each([null, undefined, 'toggle-panel', 7, [], {}, { type: 'watch' }, { type: ['toggle-panel'] }, { type: 'constructor' }])('%j is not', (raw) => {
  expect(readTabMessage(raw, 'us', 'us')).toBeNull();
});

test('another extension is not heard', () => {
  expect(readTabMessage({ type: 'toggle-panel' }, 'them', 'us')).toBeNull();
  expect(readTabMessage({ type: 'toggle-panel' }, undefined, 'us')).toBeNull();
});
