import type { Author, ChangedFile, Files, History, Opinion, Review, Reviews } from '../lib/facts/facts.ts';
import { parseDiff } from '../lib/files/diff.ts';

/** A changed file with as many added lines; its diff is not known. */
export const sampleFile = (path: string, additions: number, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path, previousPath: null, changeType: 'MODIFIED', additions, deletions: 0, binary: false, lines: null, ...more,
});

/** The files of a change, all of them read unless `total` says otherwise. */
export const sampleFiles = (files: readonly ChangedFile[], total = files.length): Files => ({ files, total });

/** A file with its diff, made of these lines, each starting with `+`, `-` or a blank. */
export function sampleDiff(path: string, lines: readonly string[], section = ''): ChangedFile {
  const old = lines.filter((line) => !line.startsWith('+')).length;
  const now = lines.filter((line) => !line.startsWith('-')).length;
  const [file] = parseDiff(`diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -10,${old} +10,${now} @@ ${section}\n${lines.join('\n')}\n`);
  if (!file) throw new Error('the sample is no diff');
  return file;
}

export const sampleAuthor = (more: Partial<Author> = {}): Author => ({ login: 'ada-weaver', kind: 'user', association: 'CONTRIBUTOR', ...more });
export const sampleHistory = (merged: number, more: Partial<History> = {}): History => ({ merged, open: 0, closed: 0, lastMergedAt: merged > 0 ? '2026-05-04T10:00:00Z' : null, ...more });

export const sampleReview = (login: string | null, opinion: Opinion = 'approved', more: Partial<Review> = {}): Review => ({
  login, kind: login === null ? 'deleted' : 'user', opinion, submittedAt: '2026-05-04T10:00:00Z', oid: null, ...more,
});
/** What accounts said, all of it read unless `unread` says otherwise. */
export const sampleReviews = (reviews: readonly Review[], unread = 0): Reviews => ({ reviews, unread });
