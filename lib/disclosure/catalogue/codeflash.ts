import type { CatalogueEntry } from './entry.ts';

export const codeflash: CatalogueEntry = {
  id: 'codeflash',
  name: 'Codeflash',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Codeflash'],
  accounts: [{ login: 'codeflash-ai', id: 148906541, app: true, role: 'agent' }],
  branches: [/^codeflash\//],
  examples: {
    is: { author: 'codeflash-ai[bot] <148906541+codeflash-ai[bot]@users.noreply.github.com>' },
    isNot: { description: 'Shows a flash when code is copied.' },
  },
};
