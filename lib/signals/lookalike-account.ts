import { z } from '../schema/zod.ts';
import type { Author, Commits, Evidence } from '../facts/facts.ts';
import type { Activity } from '../facts/person-facts.ts';
import { codePoints, differences, folded, oneEdit, shownName, skeletons } from '../people/confusable.ts';
import { knownAccounts, knownBy, maintains, type KnownAccount } from '../people/known-people.ts';
import { sameLogin } from '../people/named-people.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/** Of the newest hundred merged: from this many on somebody contributes often. Own choice. */
const oftenFrom = 3;
/** Names that are shown; the rest is counted. */
const mostShown = 3;

/** Two names that look alike, and how. Plain data. */
type Pair = {
  readonly what: 'login' | 'name';
  readonly theirs: string;
  readonly known: string;
  readonly knownLogin: string;
  readonly knownBy: string;
  /** `same`: the very same name, as two people may bear. */
  readonly how: 'confusable' | 'one-edit' | 'same';
  readonly differs: readonly string[];
};

const insiders: ReadonlySet<string | null> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
const characters = (text: string) => Array.from(text).length;

const differs = (one: string, other: string) => differences(one, other).slice(0, 8).map((each) => `character ${each.place}: ${codePoints(each.one)}, ${codePoints(each.other)}`);

function pair(what: Pair['what'], how: Pair['how'], theirs: string, known: string, account: KnownAccount): Pair {
  return { what, how, theirs: shownName(theirs), known: shownName(known), knownLogin: account.login, knownBy: knownBy(account), differs: differs(theirs, known) };
}

const looks = new WeakMap<KnownAccount, { login: readonly string[]; names: readonly (readonly string[])[] }>();
function looksOf(account: KnownAccount) {
  let look = looks.get(account);
  if (!look) looks.set(account, (look = { login: skeletons(account.login), names: account.names.map(skeletons) }));
  return look;
}

const share = (one: readonly string[], other: readonly string[]) => one.some((skeleton) => other.includes(skeleton));

function byLogin(login: string, look: readonly string[], account: KnownAccount): Pair[] {
  if (share(look, looksOf(account).login)) return [pair('login', 'confusable', login, account.login, account)];
  return oneEdit(login, account.login) ? [pair('login', 'one-edit', login, account.login, account)] : [];
}

/** Many people are called Alex: one word that is the same says nothing, and neither does a full name that a contributor bears too. */
function byName(name: string, look: readonly string[], account: KnownAccount): Pair[] {
  return account.names.flatMap((known, index) => {
    if (!share(look, looksOf(account).names[index] ?? [])) return [];
    if (folded(name) !== folded(known)) return [pair('name', 'confusable', name, known, account)];
    return maintains(account) && /\S \S/.test(folded(name)) ? [pair('name', 'same', name, known, account)] : [];
  });
}

/** The profile's name, and those on the author's own commits. */
function namesOf({ login }: Author, activity: Activity | undefined, commits: Commits | undefined): string[] {
  const written = (commits?.commits ?? []).filter(({ author }) => sameLogin(author.login, login) && !sameLogin(author.name, login)).map(({ author }) => author.name);
  return [...new Set([...(activity?.name ? [activity.name] : []), ...written])].filter((name) => name !== '');
}

/** A name with its characters apart, as many as a note has room for. */
const spelled = (name: string) => Array.from(name).slice(0, 40).join(' ');

function evidenceFor(login: string, pairs: readonly Pair[]): Evidence[] {
  const notes = (side: 'theirs' | 'known', found: readonly Pair[]) => found.map((one) => spelled(one[side])).join('; ');
  const known = new Map(pairs.map((one) => [one.knownLogin, pairs.filter(({ knownLogin }) => knownLogin === one.knownLogin)]));
  if (pairs.length === 0) return [];
  return [
    { kind: 'account', login, app: false, note: notes('theirs', pairs.slice(0, mostShown)) },
    ...[...known].map(([other, found]): Evidence => ({ kind: 'account', login: other, app: false, note: notes('known', found) })),
  ];
}

function sentence({ what, how, theirs, known, knownLogin, knownBy: by, differs: places }: Pair): string {
  const who = what === 'login' ? `${knownLogin}, ${by}` : `“${known}” of ${knownLogin}, ${by}`;
  if (how === 'same') return `The name “${theirs}” is the same as that of ${knownLogin}, ${by}`;
  const relation = how === 'one-edit' ? 'is one character away from' : 'looks like';
  return `The ${what} ${what === 'login' ? theirs : `“${theirs}”`} ${relation} ${who} (${places.length === 0 ? 'the same characters to the eye' : places.join('; ')})`;
}

export const lookalikeAccount = defineSignal({
  id: 'lookalike-account',
  group: 'contributor',
  title: 'Names that look alike',
  why: 'An account whose name looks like a maintainer’s is read as the maintainer’s. Unicode lists the characters that people confuse (UTS 39).',
  limits:
    'People share names, and logins are short, so most that look alike are two people who do not know of each other, or two accounts of one person. Compared with who merged or was merged lately here and with CODEOWNERS and MAINTAINERS; whoever is among them is not asked about.',
  needs: ['author'],
  wants: ['community', 'repository', 'activity', 'commits', 'status'],
  thresholds: z.strictObject({
    minLength: z.int().min(1).max(39).default(4).meta({ title: 'Shortest name', description: 'Logins and names with fewer characters than this are not compared.' }),
  }),
  evaluate({ author, community, repository, activity, commits, status }, { minLength }) {
    const opened = openedBy(author, { status, commits });
    if (opened || author.login === null) return { outcome: 'inapplicable', data: { opened } };
    const { login } = author;
    const people = knownAccounts(community, repository);
    if (!people) return { outcome: 'unavailable', data: {} };
    const self = people.find((account) => sameLogin(account.login, login));
    const isKnown = insiders.has(author.association) || (self !== undefined && (maintains(self) || self.merged >= oftenFrom));
    const others = people.filter((account) => account !== self && (maintains(account) || account.merged >= oftenFrom));
    const length = characters(login);
    const names = namesOf(author, activity, commits).filter((name) => characters(name) >= minLength);
    const data = { login, length, minLength, compared: others.length, isKnown, pairs: [] as Pair[] };
    if (isKnown || others.length === 0) return { outcome: 'clear', data };
    const [look, nameLooks] = [skeletons(login), names.map((name) => ({ name, look: skeletons(name) }))];
    const pairs = others.flatMap((account) => [
      ...(length >= minLength && characters(account.login) >= minLength ? byLogin(login, look, account) : []),
      ...nameLooks.flatMap((one) => byName(one.name, one.look, account)),
    ]);
    return { outcome: pairs.length > 0 ? 'raised' : 'clear', data: { ...data, pairs }, evidence: evidenceFor(login, pairs) };
  },
  messages: {
    raised: ({ pairs, length, minLength }) => {
      const rest = pairs.length > mostShown ? `; ${shownNumber(pairs.length - mostShown)} besides` : '';
      return `${pairs.slice(0, mostShown).map(sentence).join('. ')}${rest}. The login has ${counted(length, 'character')}; names are compared from ${shownNumber(minLength)} on.`;
    },
    clear: ({ login, length, minLength, compared, isKnown }) =>
      isKnown
        ? `${login} is an account that is known here; ${counted(compared, 'other account is', 'other accounts are')} not compared with it.`
        : `Compared with ${counted(compared, 'account')} known here: none looks like ${login}. The login has ${counted(length, 'character')}; names are compared from ${shownNumber(minLength)} on.`,
    inapplicable: ({ opened }) => (opened ? openedBySentence(opened) : 'Opened by an account that was deleted.'),
    unavailable: () => 'Not known who merges and contributes here.',
  },
});
