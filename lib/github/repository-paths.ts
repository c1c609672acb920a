import { ownerPolicyPaths, policyPaths } from '../policy/policy-paths.ts';

/** The path of our own settings file, read from the default branch, never from the pull request. */
export const settingsPath = '.github/another-signal.yml';

/** Where projects keep vouch lists: https://github.com/mitchellh/vouch. */
const vouchLists = ['.github/VOUCHED.td', 'VOUCHED.td'];

/**
 * Where repositories name their people beside vouch lists: maintainers by custom, https://allcontributors.org/docs/en/bot/configuration and
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
const peopleLists = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', 'MAINTAINERS', 'MAINTAINERS.md', '.all-contributorsrc'];

/** Every file that names people: what is read of a repository that the user trusts. */
export const peoplePaths: readonly string[] = [...vouchLists, ...peopleLists];

/** What the DCO app is told: https://github.com/dcoapp/app#readme */
const signOffSettings = '.github/dco.yml';

/**
 * Every file that the repository request asks for, what is read most first: without a token only some are. GitHub finds
 * templates and contributing guides elsewhere by itself.
 */
export const repositoryPaths: readonly string[] = [settingsPath, '.gitattributes', ...vouchLists, ...policyPaths, ...peopleLists, signOffSettings];

/** Files asked for in the owner's `.github` repository, which GitHub uses where the repository has none of its own. */
export const ownerPaths: readonly string[] = ownerPolicyPaths;
