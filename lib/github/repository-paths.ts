import { ownerPolicyPaths, policyPaths } from '../policy/policy-paths.ts';

/** The path of our own settings file, read from the default branch, never from the pull request. */
export const settingsPath = '.github/another-signal.yml';

/** Where projects keep vouch lists: https://github.com/mitchellh/vouch. */
const vouchLists = ['.github/VOUCHED.td', 'VOUCHED.td'];

/** Every file that the repository request asks for; GitHub finds templates and contributing guides elsewhere by itself. */
export const repositoryPaths: readonly string[] = [settingsPath, '.gitattributes', ...vouchLists, ...policyPaths];

/** Files asked for in the owner's `.github` repository, which GitHub uses where the repository has none of its own. */
export const ownerPaths: readonly string[] = ownerPolicyPaths;
