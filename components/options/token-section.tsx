import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { TokenCheck } from '../../lib/github/check-token.ts';
import { TokenAnswer } from './token-answer.tsx';

export interface TokenSectionProps {
  /** The stored token; null where there is none. It is shown in the field and nowhere else. */
  readonly token: string | null;
  /** Stores a token, or removes it with null. */
  readonly onSave: (token: string | null) => void;
  readonly onCheck: (token: string) => Promise<TokenCheck>;
}

/**
 * GitHub's page for a new fine-grained token. Its own defaults, public repositories to read and no permission, are all
 * that is needed, so the address only fills in the name. GitHub withdrew its documentation of further parameters in
 * May 2026 (https://github.com/github/docs/pull/44419).
 */
const fineGrained = 'https://github.com/settings/personal-access-tokens/new?name=Another+Signal';
/** A classic token without any scope reads what is public: https://docs.github.com/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps. */
const classic = 'https://github.com/settings/tokens/new?description=Another+Signal';

/** How long typing rests before the token is saved, milliseconds. */
const rest = 400;

/** The token: a field that is saved as typed, and what GitHub says about it. */
export function TokenSection({ token, onSave, onCheck }: TokenSectionProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [answer, setAnswer] = useState<TokenCheck | 'asking' | null>(null);
  const asked = useRef(0);
  // Not a controlled field: React would write the token into the `value` attribute, which is part of the document's text.
  useEffect(() => {
    if (field.current && timer.current === undefined) field.current.value = token ?? '';
  }, [token]);
  const save = () => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    onSave(field.current?.value.trim() || null);
  };
  const typed = () => {
    asked.current += 1;
    setAnswer(null);
    clearTimeout(timer.current);
    timer.current = setTimeout(save, rest);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  const check = async () => {
    save();
    const turn = (asked.current += 1);
    setAnswer('asking');
    const said = await onCheck(field.current?.value ?? '');
    if (asked.current === turn) setAnswer(said);
  };
  const remove = () => {
    if (field.current) field.current.value = '';
    typed();
    save();
    field.current?.focus();
  };
  return (
    <section aria-labelledby="token">
      <h2 id="token" tabIndex={-1}>Token</h2>
      <p>
        With a token, GitHub answers more and more often. For public repositories it needs no permission at
        all: <a href={fineGrained} target="_blank" rel="noreferrer">create a fine-grained token</a> and leave “Public repositories”
        and the empty list of permissions as they are, or <a href={classic} target="_blank" rel="noreferrer">create a classic token</a> without
        any scope.
      </p>
      <p className="muted">
        For private repositories, let a fine-grained token read the Contents and Pull requests of those repositories, nothing more.
      </p>
      <div className="field">
        <label htmlFor="token-field">GitHub token</label>
        <div className="control">
          <input id="token-field" ref={field} type="password" autoComplete="off" spellCheck={false} aria-describedby="token-hint" onChange={typed} onBlur={save} />
          <button type="button" onClick={() => void check()}>Check</button>
          {token === null ? null : <button type="button" onClick={remove}>Remove</button>}
        </div>
        <p className="muted" id="token-hint">Kept in this browser only, out of reach of web pages, and sent to api.github.com only.</p>
      </div>
      <div role="status" className="answer">{answer === 'asking' ? <p>Asking GitHub …</p> : answer ? <TokenAnswer check={answer} /> : null}</div>
    </section>
  );
}
