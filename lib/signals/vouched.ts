import { z } from '../schema/zod.ts';
import type { Association, Evidence, Facts } from '../facts/facts.ts';
import { maintainerIn, sameLogin } from '../people/named-people.ts';
import { openedBy, openedBySentence } from '../people/opened-by.ts';
import { saidElsewhere, vouchEvidence, vouchWords, type Said } from '../people/said-elsewhere.ts';
import { readVouchList, vouchOf, type Vouch } from '../people/vouch-list.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { defineSignal } from './define-signal.ts';

/** A type, not an interface: only so it counts as plain JSON data. */
type Data = {
  readonly login: string;
  /** The repository that keeps the list, and where; null where this one keeps none. */
  readonly list: { readonly repository: string; readonly path: string; readonly people: number } | null;
  /** What the list says of the author. */
  readonly here: string | null;
  /** Why the list does not ask for the author. */
  readonly apart: string | null;
  readonly mergedHere: number | null;
  readonly elsewhere: readonly Said[];
};

/** Whom vouch itself lets pass: https://github.com/mitchellh/vouch, action/check-pr. */
const insiders: Readonly<Partial<Record<Association, string>>> = { OWNER: 'the owner', MEMBER: 'a member', COLLABORATOR: 'a collaborator' };

function apartOf({ author, repository }: Pick<Facts, 'author' | 'repository'>, login: string): { apart: string; evidence: Evidence[] } | null {
  const insider = author.association === null ? undefined : insiders[author.association];
  if (insider !== undefined) return { apart: `GitHub lists ${login} as ${insider} here`, evidence: [] };
  const named = maintainerIn(repository.files, login);
  if (!named) return null;
  return { apart: `${named.path} names ${login} in line ${named.line}`, evidence: [{ kind: 'repository-file', repository: named.repository, path: named.path, line: named.line, text: login }] };
}

function listEvidence({ file, entry }: Vouch): Evidence {
  return entry ? vouchEvidence(file, entry) : { kind: 'repository-file', repository: file.repository, path: file.path, line: null, text: file.path };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `bobbin/weave keeps a vouch list of 214 in VOUCHED.td`. */
const keeps = ({ repository, path, people }: NonNullable<Data['list']>) => `${repository} keeps a vouch list, ${path}, with ${counted(people, 'entry', 'entries')}`;

function ownWords({ list, here, apart, login }: Data): string {
  if (!list) return 'This repository keeps no vouch list.';
  if (apart !== null) return `${keeps(list)}; ${apart}.`;
  return here === null ? `${keeps(list)}, and ${login} is not on it.` : `${capital(here)}.`;
}

/** Each thing that the chosen repositories say, one after the other: their number is no measure. */
function sentence(data: Data): string {
  const elsewhere = data.elsewhere.map(({ words }) => ` ${capital(words)}.`).join('');
  const merged = data.mergedHere === null || data.list === null ? '' : ` ${shownNumber(data.mergedHere)} merged here.`;
  return `${ownWords(data)}${merged}${elsewhere}`;
}

export const vouched = defineSignal({
  id: 'vouched',
  group: 'contributor',
  title: 'Vouch list',
  why: 'Some repositories keep a list of people whom somebody there vouches for (https://github.com/mitchellh/vouch). Whether the author stands on it is the repository’s own question, asked by its own file.',
  limits:
    'Everybody begins outside of such a list. Who keeps it decides who stands there and why; a denouncement is the word of that list’s keepers, and its reason is quoted from it. Lists and merges elsewhere are read only in the repositories that you chose, each for itself: they are not added up.',
  needs: ['author', 'repository'],
  wants: ['elsewhere', 'history', 'status', 'commits'],
  thresholds: z.strictObject({}),
  evaluate({ author, repository, elsewhere, history, status, commits }) {
    const opened = openedBy(author, { status, commits });
    const { login } = author;
    if (opened || login === null) return { outcome: 'inapplicable', data: { opened, login: '', list: null, here: null, apart: null, mergedHere: null, elsewhere: [] as Said[] } };
    const own = vouchOf(repository.files, login);
    const others = (elsewhere ?? []).filter((one) => !sameLogin(one.repository, own?.file.repository ?? null)).flatMap((one) => saidElsewhere(one, login));
    const apart = own && apartOf({ author, repository }, login);
    const data = {
      opened,
      login,
      list: own && { repository: own.file.repository, path: own.file.path, people: readVouchList(own.file.text).length },
      here: own?.entry ? vouchWords(own.file, own.entry) : null,
      apart: apart?.apart ?? null,
      mergedHere: history?.merged ?? null,
      elsewhere: others.map(({ said }) => said),
    };
    const evidence = [...(own ? [listEvidence(own)] : []), ...(apart?.evidence ?? []), ...others.map((one) => one.evidence)];
    const denounced = others.some(({ said }) => said.kind === 'denounced');
    const asked = own !== null && apart === null && (own.entry === null || own.entry.denounced);
    if (denounced || asked) return { outcome: 'raised', data, evidence };
    const answers = own !== null || others.some(({ said }) => said.kind === 'vouched');
    return { outcome: answers ? 'clear' : 'inapplicable', data, evidence };
  },
  messages: {
    raised: (data) => sentence(data),
    clear: (data) => sentence(data),
    inapplicable: ({ opened, ...data }) => (opened ? openedBySentence(opened) : sentence(data)),
  },
});
