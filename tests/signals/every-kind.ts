import { z } from 'zod';
import { defineSignal } from '../../lib/signals/define-signal.ts';

/** For tests: a signal with a threshold of every kind that the form draws, so that no test hangs on a real signal's limits. */
export const everyKind = defineSignal({
  id: 'every-kind',
  group: 'change',
  title: 'Every kind',
  why: 'Shows each kind of threshold.',
  limits: 'Tells nothing.',
  needs: [],
  wants: [],
  thresholds: z.strictObject({
    lines: z.int().min(1).max(5000).default(400).meta({ title: 'Lines', description: 'Raised above this many.' }),
    share: z.number().min(0).default(0.5).meta({ title: 'Share', description: 'Raised above this share.' }),
    strict: z.boolean().default(false).meta({ title: 'Strict', description: 'Counts more.' }),
    stance: z.enum(['ask', 'refuse']).default('ask').meta({ title: 'Stance', description: 'What the policy says.' }),
    kinds: z.array(z.enum(['trailer', 'label'])).default(['trailer', 'label']).meta({ title: 'Kinds', description: 'Which count.' }),
    paths: z.array(z.string().max(200)).max(50).default(['docs/**']).meta({ title: 'Paths', description: 'Left out.' }),
  }),
  evaluate: (_, { lines }) => ({ outcome: lines > 0 ? 'raised' : 'clear', data: { lines } }),
  messages: { raised: ({ lines }) => `${lines}`, clear: ({ lines }) => `${lines}` },
});
