import { machineAccount } from '../disclosure/machine-account.ts';
import type { CommunityFactsFragment } from '../github/queries.generated.ts';
import { accountOf, present } from './answered.ts';
import type { Community, KnownPerson } from './person-facts.ts';

type Pull = NonNullable<NonNullable<CommunityFactsFragment['pullRequests']['nodes']>[number]>;
type Actor = Pull['author'];

/** A person with an account; null for apps, machines known by name, and accounts that were imported or deleted. */
function personOf(actor: Actor): Pick<KnownPerson, 'name'> & { readonly login: string } | null {
  const { login, kind } = accountOf(actor);
  if (login === null || kind !== 'user' || machineAccount(login, false)) return null;
  return { login, name: (actor && 'name' in actor ? actor.name : null) || null };
}

/**
 * Who contributes and merges, from the newest merged pull requests.
 *
 * @param answer null where GitHub did not answer it
 * @returns null where it is not known
 */
export function communityOf(answer: CommunityFactsFragment | null | undefined): Community | null {
  if (!answer) return null;
  const pulls = present(answer.pullRequests.nodes);
  const people = new Map<string, KnownPerson>();
  const count = (actor: Actor, what: 'merged' | 'mergedOthers') => {
    const person = personOf(actor);
    if (!person) return;
    const known = people.get(person.login) ?? { ...person, merged: 0, mergedOthers: 0 };
    people.set(person.login, { ...known, [what]: known[what] + 1 });
  };
  for (const { author, mergedBy } of pulls) {
    count(author, 'merged');
    if (mergedBy?.login !== author?.login) count(mergedBy, 'mergedOthers');
  }
  return {
    people: [...people.values()].toSorted((one, other) => other.merged - one.merged || other.mergedOthers - one.mergedOthers || (one.login < other.login ? -1 : 1)),
    mergedPulls: pulls.map(({ number, additions, deletions, changedFiles }) => ({ number, additions, deletions, changedFiles })),
  };
}
