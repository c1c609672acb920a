import type { Repository } from '../facts/facts.ts';
import { readGitattributes, type LinguistAttributes } from './gitattributes.ts';

type AttributesOf = (path: string) => LinguistAttributes;

const read = new WeakMap<Repository, AttributesOf>();

/**
 * What the `.gitattributes` of the base repository's default branch says about paths; undefined where the repository was
 * not read or keeps none. A repository's rules are read once.
 */
export function rootAttributes(repository: Repository | undefined): AttributesOf | undefined {
  if (!repository) return undefined;
  const known = read.get(repository);
  if (known) return known;
  const file = repository.files.find(({ path }) => path === '.gitattributes');
  if (!file) return undefined;
  const attributesOf = readGitattributes(file.text);
  read.set(repository, attributesOf);
  return attributesOf;
}
