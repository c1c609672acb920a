import type { CatalogueEntry } from './entry.ts';

/** On commits of its agent the person who asked is the co-author: that person is not the tool. */
export const copilot: CatalogueEntry = {
  id: 'copilot',
  name: 'GitHub Copilot',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2023',
  names: [
    'GitHub Copilot',
    'Copilot Workspace',
    'Copilot CLI',
    'Copilot Autofix',
    'Copilot Chat',
    'Copilot Agent',
    'Copilot',
  ],
  wordNames: [],
  emails: [
    'copilot@github.com',
    '62310815+github-advanced-security[bot]@users.noreply.github.com',
    '223894421+github-code-quality[bot]@users.noreply.github.com',
  ],
  accounts: [
    { login: 'copilot-swe-agent', id: 198982749, app: true, role: 'agent' },
    { login: 'Copilot', id: 223556219, app: false, role: 'agent' },
    { login: 'Copilot', id: 175728472, app: false, role: 'agent' },
    { login: 'copilot-pull-request-reviewer', app: true, role: 'llm-reviewer' },
  ],
  trailers: [
    { key: 'agent-logs-url', value: /github\.com\/[^/\s]{1,60}\/[^/\s]{1,60}\/sessions\//, kind: 'session' },
    { key: 'copilot-session', kind: 'session' },
  ],
  footers: [/open the \[?Copilot Workspace session\b/],
  links: [
    // Under every pull request of its agent, and nowhere else.
    /gh\.io\/copilot-coding-agent-(?:survey|tips)/,
    /github\.com\/[\w.-]{1,60}\/[\w.-]{1,60}\/sessions\/[0-9a-f-]{36}/,
    /github\.com\/[\w.-]{1,60}\/[\w.-]{1,60}\/agents\/pull\/\d/,
  ],
  branches: [/^copilot\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>' },
    isNot: { description: 'The copilot shares the controls with the captain of the aircraft.' },
  },
};
