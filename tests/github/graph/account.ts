import type { RecordedPull } from '../recorded-pull.ts';
import { gitHubDate, madeUpOid, slugOf } from '../recordings.ts';
import type { Answers } from './connection.ts';

type Identity = RecordedPull['author'];

/** A global id in the shape of GitHub's: a prefix and letters that say nothing. */
export function globalId(prefix: string, text: string): string {
  return `${prefix}_${Buffer.from(madeUpOid(prefix + text).slice(0, 18), 'hex').toString('base64url')}`;
}

function named(type: 'User' | 'Bot', login: string): Answers {
  const path = type === 'Bot' ? `/apps/${login}` : `/${login}`;
  const common = {
    login,
    id: globalId(type === 'Bot' ? 'BOT' : 'U', login),
    url: `https://github.com${path}`,
    resourcePath: path,
  };
  const avatarUrl = `https://avatars.githubusercontent.com/${login}`;
  return { __typename: type, ...common, avatarUrl, name: null };
}

/** Who opened a pull: a `Bot` without `[bot]` for tools, a `User`, or null for a deleted account. */
export function actor({ login, tool }: Identity): Answers | null {
  if (login === null) return null;
  return named(tool ? 'Bot' : 'User', slugOf(login));
}

/** The same with the profile's display name, which only people have. */
export function namedActor(identity: Identity): Answers | null {
  const answers = actor(identity);
  return answers && (identity.tool ? answers : { ...answers, name: identity.name || null });
}

/** A git identity. `user` is null where no account is linked, and for apps, which are no users. */
export function gitActor({ name, email, login }: Identity, date: string | null): Answers {
  const user = login === null || login.endsWith('[bot]') ? null : named('User', login);
  return { name, email, user, date: date === null ? null : gitHubDate(date) };
}

/** The person whose token it is. */
export function viewer(login: string): Answers {
  return named('User', login);
}
