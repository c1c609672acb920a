import type { CatalogueEntry } from './entry.ts';

export const chatgpt: CatalogueEntry = {
  id: 'chatgpt',
  name: 'ChatGPT and GPT models',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2022-11',
  names: ['gpt-oss', 'Chat GPT', 'OpenAI GPT', 'GPT-3', 'GPT-4', 'GPT-5', 'GPT-6'],
  wordNames: ['GPT'],
  emails: ['chatgpt@openai.com', 'assistant@openai.com', 'gpt@openai.com'],
  examples: {
    is: { description: 'AI disclosure: written with GPT-5.6.' },
    isNot: { description: 'Reads the gpt partition table.' },
  },
};
