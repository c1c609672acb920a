import type { RepositoryFile } from '../facts/facts.ts';
import { decide, type Decision } from './decide.ts';
import { exemptions } from './form-rules.ts';
import type { DecidingLine, Exempt, PolicyReading } from './policy.ts';
import { formsOf } from './policy-forms.ts';
import { fileKind, type FileKind } from './policy-paths.ts';
import { followSymlink, symlinkTarget } from './pointer.ts';
import { policySentences, type PolicySentence } from './sections.ts';
import { count } from './count.ts';
import type { Tally } from './tally.ts';

const nothing: PolicyReading = { stance: 'none found', asks: 'not said', uses: [], restrictions: [], forms: [], forbiddenForms: [], labels: [], exempt: [], line: null, reason: 'No file that was looked at speaks of AI in contributions.' };

const rank: readonly FileKind[] = ['policy', 'guide', 'template', 'readme', 'agents'];

/**
 * Reads a repository's stance on AI in contributions from its own files, by fixed rules; no model has a part in it.
 *
 * Files of their own come before guides, guides before templates, README and rules for agents; the repository's own
 * before the owner's `.github`. The first file that says something decides; a later one can only add a demand to be told.
 *
 * @param files the text files that exist among `policyPaths`, any others are left alone
 */
export function readPolicy(files: readonly RepositoryFile[]): PolicyReading {
  const ordered = [...files].sort((a, b) => Number(a.repository.endsWith('/.github')) - Number(b.repository.endsWith('/.github')) || rank.indexOf(fileKind(a.path)) - rank.indexOf(fileKind(b.path)));
  const readings = ordered.map((file) => ({ file, reading: readFile(file, files) }));
  let decided = null as PolicyReading | null;
  let silent = null as PolicyReading | null;
  for (const { file, reading } of readings) {
    const kind = fileKind(file.path);
    if (!reading) continue;
    if (reading.stance === 'could not tell') silent ??= reading;
    else if (!decided) decided = silent && (kind === 'agents' || kind === 'readme') ? null : reading;
    else if (kind === 'template' && reading.asks !== 'not said') decided = withTemplate(decided, reading);
  }
  return decided ?? silent ?? nothing;
}

/** A guide's reading with the demand of the template beside it. */
function withTemplate(guide: PolicyReading, template: PolicyReading): PolicyReading {
  if (guide.asks === 'not needed' || guide.stance === 'refuse') return guide;
  const forms = [...new Set([...guide.forms, ...template.forms])].filter((form) => !guide.forbiddenForms.includes(form));
  const forbiddenForms = [...new Set([...guide.forbiddenForms, ...template.forbiddenForms])];
  if (template.stance !== 'disclose') return { ...guide, forms, forbiddenForms };
  if (guide.stance === 'allowed') return { ...template, uses: guide.uses, restrictions: guide.restrictions, exempt: guide.exempt, forms, forbiddenForms };
  return { ...guide, forms, forbiddenForms, asks: guide.asks === 'when substantial' ? guide.asks : 'required' };
}

function readFile(given: RepositoryFile, files: readonly RepositoryFile[]): PolicyReading | null {
  const kind = fileKind(given.path);
  const target = symlinkTarget(given);
  const file = target === null ? given : followSymlink(given, target, files);
  if (!file) {
    if (kind !== 'policy' && kind !== 'guide') return null;
    const line = { repository: given.repository, path: given.path, line: 1, text: given.text.trim() };
    return { ...nothing, stance: 'could not tell', line, reason: `The file is a symbolic link to ${target ?? ''}, which was not read.` };
  }
  const sentences = policySentences(file.path, file.text, kind);
  if (sentences.length === 0) return null;
  const { tally, decision } = weigh(sentences, kind);
  const { stance, by, reason } = decision;
  if (stance === 'none found') return null;
  const first = by ?? sentences.find(({ kind: one }) => one === 'heading') ?? sentences[0];
  const at = ({ line, text }: PolicySentence): DecidingLine => ({ repository: file.repository, path: file.path, line, text });
  const line = first ? at(first) : null;
  const restrictions = [...tally.uses].map(([use, sentence]) => ({ use, line: at(sentence) }));
  return { stance, asks: tally.asks, uses: [...tally.uses.keys()], restrictions, ...formsOf(sentences, tally.asks, kind, file.text), exempt: exemptOf(sentences), line, reason };
}

/** By the phrases we know; where they settle nothing, by single words too. */
function weigh(sentences: readonly PolicySentence[], kind: FileKind): { tally: Tally; decision: Decision } {
  const tally = count(sentences, kind);
  const decision = decide(tally, kind, sentences);
  const open = decision.stance === 'none found' || decision.stance === 'could not tell';
  if (!open && (decision.stance === 'refuse' || tally.asks !== 'not said')) return { tally, decision };
  const loose = count(sentences, kind, open ? 'all' : 'telling');
  const second = decide(loose, kind, sentences);
  return second.stance === 'none found' ? { tally, decision } : { tally: loose, decision: second };
}

function exemptOf(sentences: readonly PolicySentence[]): Exempt[] {
  return exemptions.filter(([, pattern]) => sentences.some(({ text }) => pattern.test(text))).map(([who]) => who);
}
