import { z } from 'zod';
import { defineSignal } from './define-signal.ts';

export const diffSize = defineSignal({
  id: 'diff-size',
  group: 'change',
  title: 'Diff size',
  why: 'x',
  limits: 'x',
  needs: ['files'],
  wants: ['repository'],
  thresholds: z.strictObject({
    maxLines: z.int().min(1).default(400).meta({ title: 'Lines to review', description: 'Raised above this many.' }),
  }),
  evaluate({ files, repository }, { maxLines }) {
    const lines = files.files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
    void repository?.files;
    if (files.total === 0) return { outcome: 'inapplicable', data: { reason: 'nothing' } };
    return { outcome: lines > maxLines ? 'raised' : 'clear', data: { lines, maxLines }, evidence: [] };
  },
  messages: {
    raised: ({ lines, maxLines }) => `${lines} above ${maxLines}`,
    clear: ({ lines, maxLines }) => `${lines} of ${maxLines}`,
    inapplicable: ({ reason }) => reason,
  },
});
