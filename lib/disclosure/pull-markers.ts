import type { Author, Branch, Commit, Commits, Description, Evidence, Labels, Repository } from '../facts/facts.ts';
import { fileKind } from '../policy/policy-paths.ts';
import type { Marker } from './marker.ts';
import { readAccount, readBranch, readLabels } from './read-pull.ts';
import { readCommit } from './read-commit.ts';
import { readDescription } from './read-description.ts';

/** A marker with where it stands in the pull request. */
export interface PlacedMarker extends Marker {
  /** The commit it stands in; null where it stands elsewhere. */
  readonly oid: string | null;
}

/** The facts a pull request's markers are read from; those that are not known are absent. */
export interface PullFacts {
  readonly author?: Author | undefined;
  readonly branch?: Branch | undefined;
  readonly commits?: Commits | undefined;
  readonly description?: Description | undefined;
  readonly labels?: Labels | undefined;
  readonly repository?: Repository | undefined;
}

/** The markers, and what of the pull request was not read: names for people, empty where all was. */
export interface PullMarkers {
  readonly markers: readonly PlacedMarker[];
  readonly unread: readonly string[];
}

const read = new WeakMap<Commit, readonly PlacedMarker[]>();

function commitMarkers(commit: Commit): readonly PlacedMarker[] {
  let markers = read.get(commit);
  if (!markers) {
    markers = readCommit(commit).map((marker) => ({ ...marker, oid: commit.oid }));
    read.set(commit, markers);
  }
  return markers;
}

/** What was read of a description beside the templates of one repository: two signals ask, again for every report. */
const described = new WeakMap<Description, { readonly beside: Repository | undefined; readonly reading: ReturnType<typeof readDescription> }>();

function descriptionMarkers(description: Description, repository: Repository | undefined): ReturnType<typeof readDescription> {
  const known = described.get(description);
  if (known && known.beside === repository) return known.reading;
  const reading = readDescription({ title: description.title, body: description.markdown, templates: templatesOf(repository) });
  described.set(description, { beside: repository, reading });
  return reading;
}

/** The pull request templates among a repository's files. */
export function templatesOf(repository: Repository | undefined): string[] {
  return (repository?.files ?? []).filter(({ path }) => fileKind(path) === 'template').map(({ text }) => text);
}

/**
 * Every disclosed marker of a pull request: account, commits, description, title, branch, labels, in this order. A
 * statement that stands word for word in several places, as a squash merge repeats it, is listed once a place.
 */
export function pullMarkers({ author, branch, commits, description, labels, repository }: PullFacts): PullMarkers {
  const unread: string[] = [];
  const markers: PlacedMarker[] = [];
  const add = (marker: Marker | null): void => {
    if (marker) markers.push({ ...marker, oid: null });
  };
  if (author?.login) add(readAccount(author.login, author.kind === 'bot'));
  for (const commit of commits?.commits ?? []) markers.push(...commitMarkers(commit));
  if (!commits) unread.push('the commits');
  else if (commits.commits.length < commits.total) unread.push(`${commits.total - commits.commits.length} of ${commits.total} commits`);
  if (description) {
    const { markers: own, partial } = descriptionMarkers(description, repository);
    for (const marker of own) add(marker);
    if (partial) unread.push('part of the long description');
  } else unread.push('the description');
  if (branch?.head) add(readBranch(branch.head));
  for (const marker of readLabels(labels?.names ?? [])) add(marker);
  return { markers, unread };
}

const notes: Readonly<Record<Marker['meaning'], string>> = {
  'agent-wrote': 'says a tool wrote it',
  'tool-helped': 'says a tool helped',
  'tool-reviewed': 'a tool reviewed or found something',
  'language-only': 'says a tool helped with the wording',
  'none-used': 'says no AI was used',
};

/** A marker as evidence of a finding. */
export function markerEvidence(marker: PlacedMarker): Evidence {
  const note = notes[marker.meaning];
  if (marker.oid !== null) return { kind: 'commit', oid: marker.oid, text: marker.text, note };
  switch (marker.place.in) {
    case 'description':
      return { kind: 'description', line: marker.place.line, text: marker.text, note };
    case 'branch':
      return { kind: 'branch', text: marker.text, note };
    case 'account':
      return { kind: 'account', login: marker.text, app: marker.form === 'app', note };
    case 'label':
      return { kind: 'label', text: marker.text, note };
    default:
      return { kind: 'description', line: null, text: marker.text, note };
  }
}
