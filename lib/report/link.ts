import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evidence, PullReference } from '../facts/facts.ts';
import type { LinkedEvidence } from './report.ts';

const origin = 'https://github.com/';
/** More pieces than this nobody reads, and each costs a hash and a line in the panel. Own choice. */
export const maxEvidence = 100;

/** Half of a character pair cannot be written in a URL. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\u{fffd}');
const encode = (text: string) => encodeURIComponent(wellFormed(text));

/** A path of encoded segments; null where one is empty or would climb (`..`), so that no name leaves its place. */
function pathOf(segments: readonly string[]): string | null {
  return segments.some((segment) => /^\.{0,2}$/.test(segment)) ? null : segments.map(encode).join('/');
}

function address(segments: readonly string[], rest = ''): string | null {
  const path = pathOf(segments);
  return path === null ? null : `${origin}${path}${rest}`;
}

/** GitHub's anchor of a file in a diff: the SHA-256 of its path, in hex. Seen on github.com in August 2026. */
const anchorOf = (path: string) => `#diff-${bytesToHex(sha256(utf8ToBytes(wellFormed(path))))}`;
const isLine = (line: number | null): line is number => line !== null && Number.isSafeInteger(line) && line > 0;

/** An issue or pull request anywhere on GitHub. */
function numbered({ kind, repository, number }: Extract<Evidence, { kind: 'pull' | 'issue' }>): string | null {
  const names = repository.split('/');
  if (names.length !== 2 || !Number.isSafeInteger(number) || number < 1) return null;
  return address([...names, kind === 'pull' ? 'pull' : 'issues', String(number)]);
}

function urlOf({ owner, repository, number }: PullReference, evidence: Evidence): string | null {
  if (!Number.isSafeInteger(number) || number < 1) return null;
  const here = [owner, repository];
  const pull = [...here, 'pull', String(number)];
  switch (evidence.kind) {
    case 'file':
      return address([...pull, 'files'], anchorOf(evidence.path));
    case 'line': {
      const line = isLine(evidence.line) ? `${evidence.side === 'old' ? 'L' : 'R'}${evidence.line}` : '';
      return address([...pull, 'files'], `${anchorOf(evidence.path)}${line}`);
    }
    case 'commit':
      return /^[0-9a-f]{7,64}$/i.test(evidence.oid) ? address([...pull, 'commits', evidence.oid]) : null;
    case 'description':
      return address(pull);
    case 'branch':
      // The branch may lie in a fork that is not known here, or be gone.
      return null;
    case 'account':
      return address(evidence.app ? ['apps', evidence.login] : [evidence.login]);
    case 'label':
      return address([...here, 'pulls'], `?q=${encode(`is:pr label:${JSON.stringify(evidence.text)}`)}`);
    case 'repository-file': {
      const line = isLine(evidence.line) ? `#L${evidence.line}` : '';
      const names = evidence.repository.split('/');
      return names.length === 2 ? address([...names, 'blob', 'HEAD', ...evidence.path.split('/')], line) : null;
    }
    case 'pull':
    case 'issue':
      return numbered(evidence);
    case 'check':
      return address([...pull, 'checks']);
    case 'search': {
      const query = `?q=${encode(evidence.query)}`;
      return evidence.everywhere ? `${origin}pulls${query}` : address([...here, 'pulls'], query);
    }
  }
}

/**
 * Gives a piece of evidence the address where it can be seen on github.com.
 *
 * @param reference the pull request it belongs to
 * @returns the evidence with `url`: always https://github.com/…, or null where GitHub has no such place or a name in it
 *   cannot be part of an address
 */
export function link(reference: PullReference, evidence: Evidence): LinkedEvidence {
  return { ...evidence, url: urlOf(reference, evidence) };
}

/**
 * Links a finding's evidence. Of more than `maxEvidence` pieces the first ones stay, and the last of these says how many
 * are not listed; the finding's own numbers always count all.
 */
export function linkAll(reference: PullReference, evidence: readonly Evidence[]): LinkedEvidence[] {
  const kept = evidence.slice(0, maxEvidence);
  const more = evidence.length - kept.length;
  return kept.map((piece, index) => {
    const last = more > 0 && index === kept.length - 1;
    return link(reference, last ? { ...piece, note: [piece.note, `${more} more not listed`].filter(Boolean).join('; ') } : piece);
  });
}
