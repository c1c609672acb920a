import { defineConfig } from 'wxt';

/**
 * React's interface, drawn by Preact (https://preactjs.com/guide/v10/getting-started/#aliasing-in-vite): a third of the
 * script, and a third of the time that React's own takes for the panel's first drawing. For builds and unit tests alike.
 */
export const preactAsReact = [
  { find: /^react(?:-dom)?$/, replacement: 'preact/compat' },
  { find: /^react(?:-dom)?\/(.+)$/, replacement: 'preact/compat/$1' },
];

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
    build: { target: 'es2022', reportCompressedSize: false },
    resolve: {
      // The background has no document: Markdown's entity decoder brings a build for workers beside the one for pages.
      conditions: ['worker', 'module', 'browser', 'production'],
      alias: preactAsReact,
    },
  }),
});
