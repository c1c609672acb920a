import { expect, test, vi } from 'vitest';
import { z } from './zod.ts';

test('no schema tries to compile code, which the background may not', () => {
  const compile = vi.fn<FunctionConstructor>();
  vi.stubGlobal('Function', compile);
  const schema = z.object({ lines: z.number().min(1) });
  expect([schema.safeParse({ lines: 2 }).success, schema.safeParse({ lines: 0 }).success]).toEqual([true, false]);
  vi.unstubAllGlobals();
  expect(compile).not.toHaveBeenCalled();
});
