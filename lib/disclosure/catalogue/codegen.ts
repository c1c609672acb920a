import type { CatalogueEntry } from './entry.ts';

export const codegen: CatalogueEntry = {
  id: 'codegen',
  name: 'Codegen',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  accounts: [{ login: 'codegen-sh', app: true, role: 'agent' }],
  branches: [/^codegen-bot\//],
  examples: {
    is: { author: 'codegen-sh[bot] <codegen-sh[bot]@users.noreply.github.com>' },
    isNot: { branch: 'codegen-output' },
  },
};
