import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { boundaries } from './tests/boundaries.ts';

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '**/*.generated.ts', 'test-results/', 'tests/github/assets/']),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  regexp.configs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'tests/*.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Our objects are closures, not classes: a method taken from one loses nothing.
      '@typescript-eslint/unbound-method': 'off',
      // Listeners may be async: what they end with is handled inside.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text from outside is shown as text, never as markup.' },
        { selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/].left', message: 'Text from outside is shown as text, never as markup.' },
        { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|setHTMLUnsafe)$/]', message: 'Text from outside is shown as text, never as markup.' },
        { selector: 'TSAsExpression > TSAsExpression', message: 'A double cast hides a wrong type: parse the value, or change the type.' },
      ],
    },
  },
  {
    // Patterns here are lists of words, kept legible as such; that they are linear is proven by tests/security and tests/patterns.
    files: ['lib/disclosure/**', 'lib/policy/**'],
    rules: {
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/no-useless-assertions': 'off',
      'regexp/optimal-lookaround-quantifier': 'off',
      'regexp/prefer-character-class': 'off',
    },
  },
  ...boundaries,
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    // Tests take answers apart as they come and build pages from text.
    rules: {
      'max-lines': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/require-await': 'off',
      // Playwright's fixtures hand their value to a function called `use`, which is no React hook.
      'react-hooks/rules-of-hooks': 'off',
      // The stand-in and the tests read only what we wrote ourselves.
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);
