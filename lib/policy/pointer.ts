import type { RepositoryFile } from '../facts/facts.ts';
import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/**
 * The path a file stands for, where it is a symbolic link: GitHub's API gives such a blob's text as the bare target
 * path, without a line break. Null for every other file.
 */
export function symlinkTarget({ text }: RepositoryFile): string | null {
  const path = text.trim();
  return path.length <= 200 && /^(?:\.{0,2}\/)?(?:[\w.@-]{1,80}\/){0,12}[\w.@-]{1,80}\.(?:md|mdx|rst|txt|adoc)$/i.test(path) ? path : null;
}

/** The file a symbolic link leads to among those that were read; null where it was not. */
export function followSymlink(file: RepositoryFile, target: string, files: readonly RepositoryFile[]): RepositoryFile | null {
  const parts = target.startsWith('/') ? [] : file.path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return files.find((other) => other.repository === file.repository && other.path === path && other !== file) ?? null;
}

const elsewhere = phrase(/\b(?:see|read|refer|consult|follow(?:s|ing)?|comply|complies|adhere|accord(?:ing|ance)|review|check|found|kept|described|detailed|outlined|documented|available|lives?|moved|located|governed|covered|subject to|here|under|at|our|the)\b/i);
const document = phrase(/\b(?:polic(?:y|ies)|guidelines?|guidance|rules|covenant|statement|terms|document|page|here)\b/i);

/** A sentence that sends the reader elsewhere for the rule, with the address; null where there is none. */
export function pointsElsewhere(sentences: readonly PolicySentence[]): { sentence: PolicySentence; link: string } | null {
  for (const sentence of sentences) {
    const link = sentence.links.find((address) => !/^(?:#|mailto:)/.test(address)) ?? /https?:\/\/[^\s)>\]]{4,300}/.exec(sentence.text)?.[0];
    if (link !== undefined && elsewhere.test(sentence.text) && document.test(sentence.text)) return { sentence, link };
  }
  return null;
}
