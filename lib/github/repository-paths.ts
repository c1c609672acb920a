/** The path of our own settings file, read from the default branch, never from the pull request. */
export const settingsPath = '.github/another-signal.yml';

const settings = [settingsPath, '.gitattributes'];

/** Where projects keep vouch lists: https://github.com/mitchellh/vouch. */
const vouchLists = ['.github/VOUCHED.td', 'VOUCHED.td'];

/**
 * Where projects keep a policy on AI assistance, dedicated files first. The order and the paths are those found most in
 * public repositories; contributing guides that GitHub itself finds come with the request's `contributingGuidelines`.
 */
const policies = [
  'AI_POLICY.md',
  '.github/AI_POLICY.md',
  'docs/AI_POLICY.md',
  'AI-POLICY.md',
  'AI_USAGE_POLICY.md',
  'LLM_POLICY.md',
  'AI_CONTRIBUTION_POLICY.md',
  'AI_POLICY.rst',
  'CONTRIBUTING.md',
  '.github/CONTRIBUTING.md',
  'docs/CONTRIBUTING.md',
  'CONTRIBUTING.rst',
  'AGENTS.md',
];

/** Every file that the repository request asks for. */
export const repositoryPaths: readonly string[] = [...settings, ...vouchLists, ...policies];

/** Files asked for in the owner's `.github` repository, which GitHub uses where the repository has none of its own. */
export const ownerPaths: readonly string[] = ['AI_POLICY.md', '.github/AI_POLICY.md', 'CONTRIBUTING.md', '.github/CONTRIBUTING.md'];
