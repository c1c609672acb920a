import { machineAccount } from '../disclosure/machine-account.ts';
import type { Account, Author } from '../facts/facts.ts';
import type { ConversationEvent } from '../facts/process-facts.ts';
import { sameLogin } from '../people/named-people.ts';

/** Whose doing an event is. `unclear`: deleted and imported accounts, of which GitHub no longer says what they were. */
export type Voice = 'author' | 'person' | 'machine' | 'unclear';

const bare = (login: string) => login.toLowerCase().replaceAll(/[^a-z\d]/g, '');

/** Whether an account bears the author's login with the word bot. Own choice: GitHub names no bot's owner. */
export function isNamedAfter(login: string, author: string | null): boolean {
  if (author === null) return false;
  const [name, owner] = [bare(login), bare(author)];
  return [`${owner}bot`, `${owner}robot`, `bot${owner}`].includes(name);
}

/** Whether an account is the author's, another person's, a machine's, or of none that can be told. */
export function voiceOf({ login, kind }: Account, author: Author): Voice {
  if (login === null || kind === 'deleted') return 'unclear';
  if (sameLogin(login, author.login)) return 'author';
  if (kind === 'mannequin') return 'unclear';
  return machineAccount(login, kind === 'bot') || isNamedAfter(login, author.login) ? 'machine' : 'person';
}

/**
 * Whose doing an event is. A push is named by who wrote the commit, so two kinds without the author's name are the
 * author's side all the same: commits whose address belongs to no account, and those of a coding agent, which works on
 * the author's branch. Words of an agent are a machine's, whoever asked for them.
 */
export function voiceOfEvent({ by, kind }: ConversationEvent, author: Author): Voice {
  const voice = voiceOf(by, author);
  if (kind !== 'push') return voice;
  if (by.login === null) return by.kind === 'user' ? 'author' : voice;
  return voice === 'machine' && machineAccount(by.login, by.kind === 'bot')?.kind === 'agent' ? 'author' : voice;
}
