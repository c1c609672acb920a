import type { CatalogueEntry } from './entry.ts';

export const goose: CatalogueEntry = {
  id: 'goose',
  name: 'Goose',
  about: 'tool',
  source: 'block/goose HOWTOAI.md',
  since: '2025',
  names: ['Goose AI', 'Block Goose', 'goose agent'],
  examples: {
    is: { description: 'The tests were written with Goose AI.' },
    isNot: { description: 'Moves the migrations to goose v3.' },
  },
};
