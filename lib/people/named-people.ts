import { z } from '../schema/zod.ts';
import type { RepositoryFile } from '../facts/facts.ts';

/** What a repository's own file calls somebody. */
export type NamedAs = 'code owner' | 'maintainer' | 'contributor';

/** Somebody whom a repository's file names. */
export interface NamedPerson {
  /** Null where the file has only a name. */
  readonly login: string | null;
  /** Null where the file has only a login. */
  readonly name: string | null;
  readonly as: NamedAs;
  readonly repository: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Characters, and people, read of a file. Own choice: the longest known lists hold some thousands. */
const longest = 1_000_000;
const mostPeople = 5_000;

type Found = Pick<NamedPerson, 'login' | 'name' | 'line'>;

/**
 * A line is a pattern with its owners; teams (`@org/team`) and addresses name no account.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function codeOwners(lines: readonly string[]): Found[] {
  return lines.flatMap((text, index) => {
    const [, ...owners] = text.split(/(?<!\\)\s/).filter((part) => part !== '');
    const comment = owners.findIndex((owner) => owner.startsWith('#'));
    if (text.trim().startsWith('#')) return [];
    return owners.slice(0, comment < 0 ? undefined : comment).flatMap((owner) => {
      const login = /^@([\w-]{1,60})$/.exec(owner)?.[1];
      return login === undefined ? [] : [{ login, name: null, line: index + 1 }];
    });
  });
}

/** `@login`, a link to a profile, and `github: login`; not `@org/team`, an address, or a link to a repository. */
const loginPattern = /(?<![\w.@/-])@([a-z\d][a-z\d-]{0,38})(?![\w/-]|\.\w)|github\.com\/([a-z\d][a-z\d-]{0,38})(?![\w/-]|\.\w)|\bgithub["']?\s{0,3}[:=]\s{0,3}["']?@?([a-z\d][a-z\d-]{0,38})\b(?![\w/.-])/gi;
/** A name of capitalised words, particles between them, before an address, a login or a link: `Ada Weaver <ada@…>`, `M: Ada Weaver <…>`, `- Ada Weaver (@ada)`, `| Ada Weaver | …`. */
const namePattern = /^[\s>*+|\d.-]{0,8}(?:[A-Z]:\s{0,4}|[*_]{0,2}maintainers?[*_]{0,2}:[*_]{0,2}\s{0,4}|name["']?\s{0,3}[:=]\s{0,3}["']?)?[[*_"]{0,4}([\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}(?: \p{Ll}{1,3}){0,2}(?: [\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,30}){1,3})[\]*_"]{0,4}\s{0,4}(?:[<(|,[–—]|:(?!\/)|- |$)/u;

/** There is no format for this file, so only what plainly is a login or a full name beside a handle or an address is read. */
function maintainers(lines: readonly string[]): Found[] {
  return lines.flatMap((text, index): Found[] => {
    const short = text.slice(0, 500);
    const logins = [...new Set([...short.matchAll(loginPattern)].flatMap(([, at, link, key]) => at ?? link ?? key ?? []))];
    const named = logins.length > 0 || /\S@\S/.test(short) ? namePattern.exec(short)?.[1] : undefined;
    const name = named?.trim() ?? null;
    if (logins.length === 0) return name === null ? [] : [{ login: null, name, line: index + 1 }];
    return logins.map((login) => ({ login, name: logins.length === 1 ? name : null, line: index + 1 }));
  });
}

const contributorList = z.object({ contributors: z.array(z.object({ login: z.string().regex(/^[\w-]{1,60}$/), name: z.string().max(200).optional().catch(undefined) }).nullable().catch(null)) });

/** `.all-contributorsrc`: https://allcontributors.org/docs/en/bot/configuration. */
function allContributors(text: string, lines: readonly string[]): Found[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  const places = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const login = /"login"\s{0,4}:\s{0,4}"([\w-]{1,60})"/.exec(line.slice(0, 300))?.[1]?.toLowerCase();
    if (login !== undefined && !places.has(login)) places.set(login, index + 1);
  }
  const { data } = contributorList.safeParse(json);
  return (data?.contributors ?? []).flatMap((one) => (one ? [{ login: one.login, name: one.name ?? null, line: places.get(one.login.toLowerCase()) ?? 1 }] : []));
}

function foundIn({ path, text }: RepositoryFile): { as: NamedAs; found: Found[] } | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const whole = text.slice(0, longest);
  const lines = () => whole.split(/\r\n|\r|\n/);
  if (name === 'CODEOWNERS') return { as: 'code owner', found: codeOwners(lines()) };
  if (/^MAINTAINERS(?:\.[a-z]{2,5})?$/i.test(name)) return { as: 'maintainer', found: maintainers(lines()) };
  if (name === '.all-contributorsrc') return { as: 'contributor', found: allContributors(whole, lines()) };
  return null;
}

const known = new WeakMap<RepositoryFile, readonly NamedPerson[]>();

function namedIn(file: RepositoryFile): readonly NamedPerson[] {
  let people = known.get(file);
  if (!people) {
    const read = foundIn(file);
    people = (read?.found ?? []).slice(0, mostPeople).map((one) => ({ ...one, as: read?.as ?? 'contributor', repository: file.repository, path: file.path }));
    known.set(file, people);
  }
  return people;
}

/**
 * Whom the repository's own files name: code owners (CODEOWNERS), maintainers (MAINTAINERS), contributors
 * (.all-contributorsrc). Never throws; other files and what cannot be read name nobody. A file is read once.
 */
export const namedPeople = (files: readonly RepositoryFile[]): NamedPerson[] => files.flatMap(namedIn);

const plain = (login: string) => login.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Whether GitHub accounts are the same: it takes no notice of the case of A to Z, and has no other letters. */
export const sameLogin = (one: string | null, other: string | null): boolean => one !== null && other !== null && plain(one) === plain(other);

/** Where the files name an account as one that maintains, or undefined. */
export const maintainerIn = (files: readonly RepositoryFile[], login: string): NamedPerson | undefined =>
  namedPeople(files).find((person) => person.as !== 'contributor' && sameLogin(person.login, login));
