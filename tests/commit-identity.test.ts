import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Commits, Facts } from '../lib/facts/facts.ts';
import type { Community, KnownPerson } from '../lib/facts/person-facts.ts';
import { commitIdentity } from '../lib/signals/commit-identity.ts';
import { factsOf } from './github/facts.ts';
import { readRecordedPulls, type RecordedPull } from './github/recorded-pull.ts';
import { hasShared, shared } from './shared.ts';

const repositories = ['ghostty-org__ghostty', 'pypa__pip', 'vitejs__vite'].map((name) => `corpus/pulls/${name}.jsonl`);

/**
 * Who merges and contributes, as GitHub would list it, but of all recorded pull requests, and with whoever was merged
 * often taken for one who merges: more names to be mistaken for. The recordings' names are made up, one an account, so
 * that people of the same name are not in them.
 */
function communityOf(pulls: readonly RecordedPull[]): Community {
  const people = new Map<string, KnownPerson>();
  const add = ({ login, name, tool }: RecordedPull['author'], merged: number, mergedOthers: number) => {
    if (login === null || tool) return;
    const before = people.get(login) ?? { login, name, merged: 0, mergedOthers: 0 };
    people.set(login, { ...before, merged: before.merged + merged, mergedOthers: before.mergedOthers + mergedOthers });
  };
  for (const { author, mergedBy } of pulls) {
    add(author, 1, 0);
    if (mergedBy && mergedBy.login !== author.login) add(mergedBy, 0, 1);
  }
  return { people: [...people.values()].map((person) => (person.merged >= 3 ? { ...person, mergedOthers: person.mergedOthers + 1 } : person)), mergedPulls: [] };
}

const thresholds = commitIdentity.thresholds.parse({});

function ask(pull: RecordedPull, community: Community, change: (commits: Commits) => Commits = (commits) => commits) {
  const { author, commits } = factsOf(pull);
  if (author.status !== 'available' || commits.status !== 'available') throw new Error('a recording has its author and commits');
  const facts: Partial<Facts> = { author: author.value, commits: change(commits.value), community };
  return commitIdentity.evaluate(facts, thresholds, new Date(0));
}

describe.each(repositories)('%s', (path) => {
  const present = hasShared(path);
  const { pulls } = present ? readRecordedPulls(readFileSync(shared(path), 'utf8')) : { pulls: [] };
  const community = communityOf(pulls);
  const maintainers = community.people.filter(({ mergedOthers }) => mergedOthers > 0);

  test.runIf(present)('nothing ordinary raises it', () => {
    const counts: Record<string, number> = {};
    const kinds = { author: 0, another: 0, machine: 0, unlinked: 0 };
    const raised = pulls.flatMap((pull) => {
      const { outcome, data } = ask(pull, community);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      const whose = data['whose'];
      if (typeof whose === 'object' && whose !== null) for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) if (Number(Object.entries(whose).find(([key]) => key === kind)?.[1]) > 0) kinds[kind] += 1;
      return outcome === 'raised' ? [`#${pull.number}`] : [];
    });
    console.log(`commit-identity over ${pulls.length} pulls of ${path}, against ${maintainers.length} people who merge or were merged often: ${JSON.stringify(counts)}; pulls with commits by ${JSON.stringify(kinds)}`);
    expect(maintainers.length).toBeGreaterThan(0);
    expect(raised).toEqual([]);
  });

  test.runIf(present)('a maintainer’s name on a commit that is linked to nobody is found in every one of them', () => {
    const missed = pulls.flatMap((pull, index) => {
      const borrowed = maintainers[index % maintainers.length];
      if (!borrowed?.name || borrowed.login === pull.author.login || pull.author.login === null || pull.author.tool) return [];
      const forge = ({ commits, total }: Commits): Commits => ({ total, commits: commits.map((commit, at) => (at === 0 ? { ...commit, message: 'Wind', author: { name: borrowed.name ?? '', email: 'x@forged.example', login: null } } : commit)) });
      const { outcome } = ask(pull, community, forge);
      return outcome === 'raised' || outcome === 'inapplicable' ? [] : [`#${pull.number}: ${outcome}`];
    });
    expect(missed).toEqual([]);
  });
});
