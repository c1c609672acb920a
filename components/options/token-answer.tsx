import type { ReactNode } from 'react';
import type { TokenCheck } from '../../lib/github/check-token.ts';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const number = new Intl.NumberFormat();

function scopeWords(scopes: readonly string[] | null): string {
  if (scopes === null) return 'GitHub names no scopes, as for fine-grained tokens.';
  if (scopes.length === 0) return 'It has no scopes: it reads what is public.';
  return `Its scopes: ${scopes.join(', ')}. For public repositories, none is needed.`;
}

/** What GitHub says about a token, as sentences. */
export function TokenAnswer({ check }: { readonly check: TokenCheck }): ReactNode {
  if (!check.ok) return <p className="attention">{check.sentence}</p>;
  const { login, expiresAt, scopes, rate } = check;
  return (
    <ul>
      <li>This is the token of <strong>{login}</strong>.</li>
      <li>{expiresAt === null ? 'GitHub names no day on which it expires.' : `It expires on ${day.format(new Date(expiresAt))}.`}</li>
      <li>{scopeWords(scopes)}</li>
      <li>
        {rate === null
          ? 'GitHub did not say what is left of the request limit.'
          : `${number.format(rate.remaining)} of ${number.format(rate.limit)} requests are left until ${time.format(new Date(rate.resetsAt))}.`}
      </li>
    </ul>
  );
}
