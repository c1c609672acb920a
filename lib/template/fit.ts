import type { Repository, RepositoryFile } from '../facts/facts.ts';
import { fileKind } from '../policy/policy-paths.ts';
import { compare, type Comparison } from './compare.ts';
import { linesOf } from './lines.ts';
import { readTemplate, type Template } from './parts.ts';

/** A description held against the template that it fits best. Plain JSON but for the file. */
export interface Fit {
  readonly file: RepositoryFile;
  readonly comparison: Comparison;
  /** How many templates there were to choose from. */
  readonly templates: number;
  /** True where GitHub fills in none of them by itself: all of them stand in a folder to choose from. */
  readonly chosenByHand: boolean;
  /** True where the description was too long to be read whole. */
  readonly partial: boolean;
}

/** One of several: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const inFolder = ({ path }: RepositoryFile) => /(?:^|\/)pull_request_template\//i.test(path);

/** The templates that hold: the repository's own, or else its owner's; each text once. */
function templatesOf({ files }: Repository): RepositoryFile[] {
  const templates = files.filter(({ path }) => fileKind(path) === 'template');
  const own = templates.filter(({ repository }) => !repository.endsWith('/.github'));
  const holding = own.length > 0 ? own : templates;
  return [...new Map(holding.toReversed().map((file) => [file.text.trim(), file])).values()].toReversed();
}

/** The template without parts that are not found in itself: markup that is read in another way line by line than whole. */
const findable = (template: Template, text: string): Template => ({ ...template, parts: compare(template, linesOf(text).lines).kept });

/**
 * Holds a description against the repository's templates, and gives the one that it fits best.
 *
 * @param markdown the description
 * @returns null where no template has a heading or box to look for
 */
export function bestFit(repository: Repository, markdown: string): Fit | null {
  const templates = templatesOf(repository).flatMap((file) => {
    const template = findable(readTemplate(file.text), file.text);
    return template.parts.length === 0 ? [] : [{ file, template }];
  });
  if (templates.length === 0) return null;
  const { lines, partial } = linesOf(markdown);
  const chosenByHand = templates.every(({ file }) => inFolder(file));
  const fits = templates.map(({ file, template }) => ({ file, comparison: compare(template, lines), templates: templates.length, chosenByHand, partial }));
  const share = ({ comparison: { kept, renamed, dropped } }: Fit) => (kept.length + renamed.length) / (kept.length + renamed.length + dropped.length);
  return fits.toSorted((one, other) => share(other) - share(one) || Number(inFolder(one.file)) - Number(inFolder(other.file)))[0] ?? null;
}
