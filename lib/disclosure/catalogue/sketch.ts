import type { CatalogueEntry } from './entry.ts';

/** Its name is also a drawing program; only the address counts. */
export const sketch: CatalogueEntry = {
  id: 'sketch',
  name: 'Sketch',
  about: 'tool',
  source: 'boldsoftware/sketch, the prompt of its agent',
  since: '2025',
  emails: ['hello@sketch.dev'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: sketch <hello@sketch.dev>' },
    isNot: { description: 'Made with Sketch, the drawing program.' },
  },
};
