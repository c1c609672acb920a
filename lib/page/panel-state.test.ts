import { expect, test } from 'vitest';
import { createPanelState } from './panel-state.ts';

const create = () => createPanelState(() => Promise.reject(new Error('Nobody is told.')));

test('who listens hears the view at once, each new one, and none after the end', () => {
  const state = create();
  const widths: number[] = [];
  state.update({ width: 401 });
  const end = state.subscribe(({ width }) => void widths.push(width));
  state.update({ width: 402 });
  end();
  state.update({ width: 403 });
  expect(widths).toEqual([401, 402]);
});

test('what is brought about while a view is being drawn is told when that is done, the last of it', () => {
  const state = create();
  const told: string[] = [];
  state.subscribe(({ width }) => {
    told.push(`begin ${width}`);
    if (width === 400) {
      state.update({ width: 500 });
      state.update({ width: 501 });
    }
    told.push(`end ${width}`);
  });
  expect(told).toEqual(['begin 400', 'end 400', 'begin 501', 'end 501']);
});

test('a listener that fails fails the update that it was told of, and hears the next', () => {
  const state = create();
  const told: number[] = [];
  state.subscribe(({ width }) => {
    told.push(width);
    if (width === 401) throw new Error('not drawn');
  });
  expect(() => state.update({ width: 401 })).toThrow('not drawn');
  state.update({ width: 402 });
  expect(told).toEqual([400, 401, 402]);
});
