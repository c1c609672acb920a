import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * React's interface, drawn by Preact (https://preactjs.com/guide/v10/getting-started/#aliasing-in-vite): a third of the
 * script, and a third of the time that React's own takes for the panel's first drawing. For builds and unit tests alike.
 */
export const preactAsReact = [
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
  { find: /^react(?:-dom)?\/(.+)$/, replacement: 'preact/compat/$1' },
];

/** What markdown-it brings along for addresses, which it is not asked about. As all that follows, of the build alone: unit tests run with the libraries. */
const withoutLinks = [{ find: /^(?:linkify-it|mdurl|punycode\.js)$/, replacement: path.resolve('lib/disclosure/no-links.ts') }];

/** Octokit's reader of JSON with huge numbers. */
const plainJson = [{ find: 'json-with-bigint', replacement: path.resolve('lib/github/plain-json.ts') }];

/** The half of yaml that writes, and YAML 1.1; their modules are known by their names, which nothing else has. */
const lessYaml = [
  { find: /^(?:\.\.\/){1,2}stringify\/(?:stringify|stringifyCollection|stringifyDocument|stringifyPair|stringifyString)\.js$/, replacement: path.resolve('lib/thresholds/less-yaml.ts') },
  { find: /^\.\/yaml-1\.1\/(?:binary|omap|pairs|schema|set|timestamp)\.js$/, replacement: path.resolve('lib/thresholds/less-yaml.ts') },
];

/**
 * Pages that come with the script of what is shown on them
 * (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns). The scripts decide about each address.
 */
const pullPages = ['https://github.com/*/*/pull/*'];
const listPages = ['https://github.com/*/*/pulls*', 'https://github.com/pulls*'];

/**
 * The scripts on github.com. Not declared as WXT's content scripts: what WXT puts around each (a location watcher, timers,
 * the ending of older copies) takes longer than all that ours does on a page that is none of ours.
 */
const contentScripts = [
  { matches: ['https://github.com/*'], exclude_matches: [...pullPages, ...listPages], js: ['github.js'] },
  { matches: listPages, js: ['list.js'] },
  { matches: pullPages, js: ['pull.js'], css: ['assets/room.css'] },
  // Before the page: GitHub is asked, and what is known is looked up, while the page is still on its way.
].map((script) => ({ ...script, run_at: 'document_start' as const }));

/**
 * Has V8 compile the scripts on github.com whole as it reads them: nearly all of their functions run as the page comes, and
 * would each be read a second time. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && ['github.js', 'pull.js', 'list.js', 'voices.js', 'panel.js'].includes(file.fileName)) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/** https://wxt.dev/api/config.html. Manifest V3 for both browsers: Firefox has it since 109, and one manifest version is one set of rules. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Another Signal',
    description: 'Signals for maintainers on GitHub pull requests: facts with their evidence and their limits, never a verdict.',
    homepage_url: 'https://github.com/another-signal/another-signal',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://github.com/*', 'https://api.github.com/*'],
    content_scripts: contentScripts,
    action: { default_title: 'Show the signals of this pull request' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open or close the signals panel',
      },
    },
    content_security_policy: {
      extension_pages:
        // Only the development server writes style elements.
        `default-src 'none'; script-src 'self'; style-src 'self'${command === 'serve' ? " 'unsafe-inline'" : ''}; img-src 'self'; connect-src https://api.github.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    minimum_chrome_version: '120',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'another-signal@another-signal.dev',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [compiledAtOnce],
    build: { target: 'es2022', reportCompressedSize: false },
    resolve: {
      alias: [
        ...preactAsReact,
        // The build for browsers that know promises and classes: a tenth smaller than the one for all others.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        ...withoutLinks,
        ...plainJson,
        ...lessYaml,
        { find: '@ungap/structured-clone', replacement: path.resolve('lib/facts/native-clone.ts') },
        { find: 'decode-named-character-reference', replacement: path.resolve('lib/facts/named-character.ts') },
      ],
    },
  }),
});
