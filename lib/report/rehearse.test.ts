import { expect, test, vi } from 'vitest';
import { github, services, visit } from '../../tests/watching.ts';
import { signals } from '../signals/index.ts';
import { rehearse } from './rehearse.ts';

/** Anew, as in a background that has just started. */
async function started() {
  vi.resetModules();
  return { ...(await import('./rehearse.ts')), ...(await import('../signals/index.ts')) };
}

test('every signal that reads texts or files is asked once in a background’s life, and has something to say', async () => {
  const { rehearse, signals: own } = await started();
  const asked = own.map((signal) => vi.spyOn(signal, 'evaluate'));
  const failed = vi.spyOn(console, 'error');
  await rehearse();
  await rehearse();
  const answers = new Map(own.map((signal, index) => [signal.id, asked[index]?.mock.results.map(({ value }) => (value as { outcome: string }).outcome)]));
  for (const id of ['diff-size', 'missing-tests', 'ai-disclosure', 'ai-policy', 'template', 'sign-off'] as const) {
    expect(answers.get(id), id).toHaveLength(1);
    expect(answers.get(id), id).not.toContain('unavailable');
  }
  expect(failed).not.toHaveBeenCalled();
});

test('views of a page bring it about, once', async () => {
  const size = signals.find(({ id }) => id === 'diff-size');
  if (!size) throw new Error('There is no such signal.');
  const asked = vi.spyOn(size, 'evaluate');
  const madeUp = () => asked.mock.calls.filter(([facts]) => facts.files?.files.some(({ path }) => path === 'src/sum.ts'));
  await visit(services(github()));
  await vi.waitFor(() => expect(madeUp()).toHaveLength(1));
  await visit(services(github()));
  await rehearse();
  expect(madeUp()).toHaveLength(1);
});
