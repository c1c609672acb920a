/**
 * Where a policy is looked for, in this order: files of its own, contribution guides, pull request templates, rules for
 * agents, the README. Counted over an index of public repositories and the 123 policies that lie in GitHub repositories:
 * these paths find about three in four; the rest lie on deeper paths or other sites.
 */
export const policyPaths: readonly string[] = [
  'AI_POLICY.md',
  '.github/AI_POLICY.md',
  'docs/AI_POLICY.md',
  'AI-POLICY.md',
  'AI_USAGE_POLICY.md',
  'LLM_POLICY.md',
  'AI_CONTRIBUTION_POLICY.md',
  'AI_POLICY.rst',
  'AI.md',
  'HOWTOAI.md',
  'CONTRIBUTING.md',
  '.github/CONTRIBUTING.md',
  'docs/CONTRIBUTING.md',
  'docs/CONTRIBUTE.md',
  'CONTRIBUTING.rst',
  '.github/PULL_REQUEST_TEMPLATE.md',
  '.github/pull_request_template.md',
  'PULL_REQUEST_TEMPLATE.md',
  'docs/pull_request_template.md',
  'AGENTS.md',
  'CLAUDE.md',
  '.github/copilot-instructions.md',
  'README.md',
];

/** Looked for in the owner's `.github` repository where the repository itself has no policy. */
export const ownerPolicyPaths: readonly string[] = ['AI_POLICY.md', 'CONTRIBUTING.md', '.github/CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md', 'PULL_REQUEST_TEMPLATE.md'];

/** What kind of file a path is: how its text is searched, and which of two files decides. */
export type FileKind = 'policy' | 'guide' | 'template' | 'agents' | 'readme';

export const policyNamePattern = /(?:^|\/)(?:[\w-]{0,40}[_-])?(?:ai|llms?|genai|generative-ai)(?:[_-]?(?:tool|usage|use|contributions?|generated|covenant|guidelines?|policy|policies)){0,4}[_-]?(?:policy|policies|guidelines|usage|covenant|contribution|use|ethics)?\.(?:md|rst|txt|adoc|mdx)$|aitoolpolicy|howtoai|coding-assistants|code-provenance|(?:^|\/)(?:ai|llm)[\w-]{0,40}polic/i;

/** The kind of file, by its path. */
export function fileKind(path: string): FileKind {
  if (/pull_request_template/i.test(path)) return 'template';
  if (/(?:^|\/)(?:agents?|claude|gemini|copilot-instructions)\.md$/i.test(path)) return 'agents';
  if (policyNamePattern.test(path)) return 'policy';
  return /(?:^|\/)readme\b/i.test(path) ? 'readme' : 'guide';
}
