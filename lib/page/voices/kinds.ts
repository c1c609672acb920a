import type { Account, KnownAccount } from '../../channel/messages.ts';

/** What is known of the accounts on the page; the answers come from the background, which has the catalogue. */
export interface Kinds {
  /** Undefined while not answered, or where there is no account. */
  known(account: Account | null): KnownAccount | undefined;
  /** Asks about those that were not asked about. */
  ask(accounts: readonly Account[]): void;
  /** @returns whether any of it is new */
  learn(accounts: readonly KnownAccount[]): boolean;
  /** Asks again about those without an answer. */
  askAgain(): void;
}

const keyOf = ({ login, app }: Account) => `${login.toLowerCase()} ${app}`;

/** An empty store. `send` asks the background. */
export function createKinds(send: (accounts: readonly Account[]) => void): Kinds {
  const known = new Map<string, KnownAccount>();
  const asked = new Map<string, Account>();
  return {
    known: (account) => (account ? known.get(keyOf(account)) : undefined),
    ask(accounts) {
      const fresh = accounts.filter((account) => !known.has(keyOf(account)) && !asked.has(keyOf(account)));
      for (const account of fresh) asked.set(keyOf(account), account);
      const distinct = new Map(fresh.map((account) => [keyOf(account), account]));
      if (distinct.size > 0) send([...distinct.values()]);
    },
    learn(accounts) {
      const fresh = accounts.filter((account) => JSON.stringify(known.get(keyOf(account))) !== JSON.stringify(account));
      for (const account of accounts) {
        known.set(keyOf(account), account);
        asked.delete(keyOf(account));
      }
      return fresh.length > 0;
    },
    askAgain: () => asked.size > 0 && send([...asked.values()]),
  };
}
