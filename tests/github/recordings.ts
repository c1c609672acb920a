import type { RecordedPull } from './recorded-pull.ts';
import { createHash } from 'node:crypto';

/** A pull request as the stand-in holds it: the recording, and when it last changed. */
export interface StoredPull extends RecordedPull {
  readonly owner: string;
  readonly name: string;
  /** ISO 8601, UTC, whole seconds: the form GitHub answers in. */
  readonly updatedAt: string;
}

/** What a test may change about a recorded pull request, as if somebody had pushed or edited. */
export type PullPatch = Partial<RecordedPull> & { readonly updatedAt?: string };

/** What the stand-in knows. Names are compared without case, as GitHub does. */
export interface Recordings {
  pull(owner: string, name: string, number: number): StoredPull | undefined;
  /** Every recorded pull of a repository, highest number first; undefined where no such repository is known. */
  repository(owner: string, name: string): RepositoryRecord | undefined;
  /** Changes a pull. @throws RangeError where it is not recorded. */
  update(reference: { owner: string; repository: string; number: number }, patch: PullPatch): void;
  all(): readonly StoredPull[];
}

export interface RepositoryRecord {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly pulls: readonly StoredPull[];
  /** Its newest merged pull requests, where a recording names them. */
  readonly community: NonNullable<RecordedPull['community']> | undefined;
  /** Text of the default branch's files by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** GitHub's date form: UTC, whole seconds. Input is any date that JavaScript reads. */
export function gitHubDate(date: string): string {
  return new Date(date).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** A stable hexadecimal id of a text, 40 digits, where the recording has none. */
export function madeUpOid(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** When it was opened; the first thing known where the recording does not say. */
export function openedAt(pull: RecordedPull): string {
  return gitHubDate(pull.createdAt ?? pull.commits.at(-1)?.authoredDate ?? pull.mergedAt ?? '2020-01-01T00:00:00Z');
}

/** OPEN, CLOSED or MERGED; a recording without a word about it is merged where it has a merge date. */
export function stateOf(pull: RecordedPull): 'OPEN' | 'CLOSED' | 'MERGED' {
  return pull.state ?? (pull.mergedAt === null ? 'OPEN' : 'MERGED');
}

/** `[bot]` is how REST and the pages write an app's login; GraphQL and `/apps/<slug>` go without. */
export function slugOf(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

function store(pull: RecordedPull, updatedAt?: string): StoredPull {
  const [owner = '', name = ''] = pull.repository.split('/');
  return { ...pull, owner, name, updatedAt: gitHubDate(updatedAt ?? pull.mergedAt ?? openedAt(pull)) };
}

/** Files of one repository, gathered from its pulls' recordings; the owner's `.github` files are written `o/.github:PATH`. */
function filesOf(pulls: readonly StoredPull[], owner: string, name: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const pull of pulls) {
    for (const trusted of pull.elsewhere ?? [])
      if (trusted.repository.toLowerCase() === `${owner}/${name}`) for (const [path, text] of Object.entries(trusted.files)) files.set(path, text);
    if (pull.owner.toLowerCase() !== owner) continue;
    for (const [key, text] of Object.entries(pull.repositoryFiles ?? {})) {
      const other = /^([^/:]+)\/([^/:]+):(.+)$/.exec(key);
      const [inRepository, path] = other ? [`${other[1]}/${other[2]}`, other[3]] : [pull.repository, key];
      if (path !== undefined && inRepository.toLowerCase() === `${owner}/${name}`) files.set(path, text);
    }
  }
  return files;
}

/** Holds recorded pull requests; of two with the same repository and number the last stands. */
export function holdRecordings(recorded: readonly RecordedPull[]): Recordings {
  const pulls = new Map<string, StoredPull>();
  const key = (owner: string, name: string, number: number) => `${owner}/${name}#${number}`.toLowerCase();
  const add = (pull: StoredPull) => pulls.set(key(pull.owner, pull.name, pull.number), pull);
  for (const pull of recorded) add(store(pull));
  const known = new Map<string, RepositoryRecord | undefined>();
  return {
    all: () => [...pulls.values()],
    pull: (owner, name, number) => pulls.get(key(owner, name, number)),
    repository(owner, name) {
      const id = `${owner}/${name}`.toLowerCase();
      if (!known.has(id)) {
        const mine = [...pulls.values()].filter((pull) => pull.repository.toLowerCase() === id);
        const files = filesOf([...pulls.values()], owner.toLowerCase(), name.toLowerCase());
        const first = mine[0] ?? { owner, name };
        const isPrivate = mine.some((pull) => pull.isPrivate === true);
        const sorted = mine.sort((a, b) => b.number - a.number);
        known.set(
          id,
          mine.length || files.size
            ? { owner: first.owner, name: first.name, isPrivate, pulls: sorted, community: mine.find(({ community }) => community)?.community, files }
            : undefined,
        );
      }
      return known.get(id);
    },
    update({ owner, repository, number }, { updatedAt, ...patch }) {
      const pull = pulls.get(key(owner, repository, number));
      if (!pull) throw new RangeError(`${owner}/${repository}#${number} is not recorded.`);
      add(store({ ...pull, ...patch }, updatedAt ?? new Date().toISOString()));
      known.clear();
    },
  };
}
