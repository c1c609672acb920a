import type { CatalogueEntry } from './entry.ts';

export const hermes: CatalogueEntry = {
  id: 'hermes',
  name: 'Hermes Agent',
  about: 'tool',
  source: 'public disclosures; its co-author lines in public repositories',
  since: '2026',
  names: ['Hermes Agent'],
  emails: ['hermes-agent@nousresearch.com', 'noreply@nousresearch.com', 'hermes@nousresearch.com'],
  examples: {
    is: { description: 'I used Hermes Agent to help inspect the code.' },
    isNot: { description: 'Hermes is the engine on Android.' },
  },
};
