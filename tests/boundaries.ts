import type { Linter } from 'eslint';

/**
 * Who may import what. Each folder names what it may not reach, with the sentence a wrong import gets. Data flows down:
 * facts are collected, signals ask, the report joins, components show.
 */

const browserApi = { group: ['wxt', 'wxt/*', '@wxt-dev/*'], message: 'the browser is for entrypoints, lib/page and lib/thresholds' };
const react = { group: ['react', 'react-dom', 'react/*', 'react-dom/*', 'preact', 'preact/*', '@primer/octicons-react'], message: 'React is for components and entrypoints' };
const dexie = { group: ['dexie'], message: 'only lib/cache and lib/notes know a database' };
const octokit = { group: ['@octokit/*'], message: "only lib/github talks to GitHub's API" };
const yaml = { group: ['yaml'], message: 'only lib/thresholds reads settings files' };
const notes = { group: ['**/notes/notes.ts', '**/notes/database.ts'], message: 'only entrypoints open the notes; everybody else is handed single ones' };
const zod = { group: ['zod'], message: 'zod comes from lib/schema, which sets it up before any schema is made' };
const outer = { group: ['**/entrypoints/**', '**/tests/**'], message: 'nothing imports the entrypoints or the tests' };

const folder = (name: string, message: string) => ({ group: [`**/${name}/*`, `**/${name}/**`], message });
const cache = folder('cache', 'facts and signals do not know where they are kept');
const github = folder('github', "the rest of the code knows facts, not GitHub's answers");
const page = folder('page', "only entrypoints know github.com's pages");
const report = folder('report', 'the report joins everything, so nothing below may know it');
const components = folder('components', 'components are shown by entrypoints');
const thresholds = folder('thresholds', 'a signal is handed its thresholds');
const signals = folder('signals', 'facts have no opinion');

const factFiles = ['lib/facts/facts.ts', 'lib/facts/person-facts.ts', 'lib/facts/process-facts.ts'];

/** One row a folder: the files, and what they may not import. Types may cross. */
export const rows: readonly { files: string[]; bad: { group: string[]; message: string }[] }[] = [
  { files: factFiles, bad: [{ group: ['*', '**'], message: 'facts are types alone and need no code, so that everything may import them' }] },
  { files: ['lib/signals/**'], bad: [browserApi, react, dexie, octokit, yaml, cache, github, page, report, thresholds, notes, components, zod, outer] },
  { files: ['lib/files/**', 'lib/wording/**', 'lib/disclosure/**', 'lib/policy/**', 'lib/people/**', 'lib/conversation/**', 'lib/template/**', 'lib/sign-off/**', 'lib/turns/**'], bad: [browserApi, react, dexie, octokit, yaml, cache, github, page, report, thresholds, notes, components, zod, outer] },
  { files: ['lib/facts/**'], bad: [browserApi, react, dexie, octokit, yaml, cache, page, report, thresholds, signals, notes, components, zod, outer] },
  { files: ['lib/github/**'], bad: [browserApi, react, dexie, yaml, cache, page, report, thresholds, notes, components, zod, outer] },
  { files: ['lib/cache/**'], bad: [browserApi, react, octokit, yaml, github, page, report, thresholds, signals, notes, components, zod, outer] },
  { files: ['lib/notes/**'], bad: [browserApi, react, octokit, yaml, cache, github, page, report, thresholds, signals, components, zod, outer] },
  { files: ['lib/thresholds/**'], bad: [react, dexie, octokit, cache, page, notes, components, zod, outer] },
  { files: ['lib/page/**'], bad: [react, dexie, octokit, yaml, cache, github, thresholds, signals, notes, components, outer, { group: ['zod', '**/schema/*'], message: "the page's script stays small: the background checks what it sends" }] },
  { files: ['lib/report/**'], bad: [browserApi, react, dexie, octokit, yaml, page, notes, components, zod, outer] },
  { files: ['lib/schema/**'], bad: [browserApi, react, dexie, octokit, yaml, cache, github, page, report, thresholds, signals, notes, components, outer] },
  { files: ['components/**'], bad: [browserApi, dexie, octokit, yaml, cache, github, page, notes, zod, outer] },
];

export const boundaries: Linter.Config[] = rows.map(({ files, bad }) => ({
  files,
  ignores: ['**/*.test.{ts,tsx}', ...(files[0] === 'lib/facts/**' ? factFiles : [])],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: bad.map((entry) => ({ ...entry, allowTypeImports: true })) }],
  },
}));
