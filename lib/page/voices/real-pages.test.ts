// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasShared, shared } from '../../../tests/shared.ts';
import { machineAccount } from '../../disclosure/machine-account.ts';
import type { Account } from '../../channel/messages.ts';
import { readComments, type Comment } from './comment.ts';
import { createSpokenAbout } from './pushes.ts';
import { kindHere, replied } from './replies.ts';
import { countReviewers, readReviewers, reviewsInWords, type Reviewer } from './reviewers.ts';

function open(page: string): void {
  document.documentElement.innerHTML = readFileSync(shared(`github/pages/${page}`), 'utf8');
}

const words = (reviewers: readonly Reviewer[], of: typeof kindOf): string[] | null => {
  const counts = countReviewers(reviewers, of);
  return counts && reviewsInWords(counts);
};
const kindOf = (account: Account | null) => (account ? (machineAccount(account.login, account.app)?.kind ?? null) : undefined);

/** Every comment's words on the page, found another way: from GitHub's own "Bot" and "AI" labels and from hovercards of people. */
function expected(): { machine: string[]; people: string[] } {
  const machine: string[] = [];
  const people: string[] = [];
  for (const words of document.querySelectorAll('.js-discussion .js-comment-body')) {
    if (words.closest('form')) continue;
    let holder: Element | null = words;
    while (holder && !holder.querySelector('h3 strong')) holder = holder.parentElement;
    const strong = holder?.querySelector('h3 strong');
    const label = strong?.querySelector('.Label')?.textContent.trim();
    const who = strong?.querySelector('a')?.textContent.trim() ?? '?';
    (label === 'Bot' || label === 'AI' ? machine : people).push(who);
  }
  return { machine: machine.sort(), people: people.sort() };
}

const isMachine = ({ account }: Comment) => kindOf(account) !== null;

const isThere = hasShared('github/pages/INDEX.md');

describe.skipIf(!isThere)('a real conversation, signed out', { timeout: 60_000 }, () => {
  beforeAll(() => open('conversation-2026-08-logged-out.html'));

  test('every machine is found, and no person', () => {
    const comments = readComments(document);
    const { machine, people } = expected();
    expect(machine.length).toBeGreaterThan(20);
    expect(people.length).toBeGreaterThan(10);
    expect(comments.filter(isMachine).map(({ account }) => account?.login).sort()).toEqual(machine);
    expect(comments.filter((comment) => !isMachine(comment)).map(({ account }) => account?.login).sort()).toEqual(people);
  });

  test('each is of its kind', () => {
    const comments = readComments(document);
    const kinds = new Map(comments.filter(isMachine).map((comment) => [comment.account?.login, kindHere(comment, comments, kindOf)]));
    expect(Object.fromEntries(kinds)).toEqual({
      'chatgpt-codex-connector': 'llm-reviewer',
      coderabbitai: 'llm-reviewer',
      codecov: 'automation',
      'gemini-code-assist': 'llm-reviewer',
    });
  });

  test('reviews name their commit and the pushes since', () => {
    const spokenAbout = createSpokenAbout(document);
    const said = readComments(document).flatMap((comment) => spokenAbout(comment) ?? []);
    const since = new Map(said.map(({ oid, since }) => [oid.slice(0, 7), since]));
    expect(Object.fromEntries(since)).toEqual({ '411ee33': { pushes: 2 }, '720f3eb': { pushes: 1 }, f6ecf8e: { pushes: 0 } });
  });

  test('who replied is read from threads alone', () => {
    const comments = readComments(document);
    for (const comment of comments) {
      const thread = comment.element.closest('review-thread-collapsible');
      const names = [...(thread?.querySelectorAll('h3 a.author') ?? [])].map((link) => link.getAttribute('href'));
      if (!thread) expect(replied(comment, comments, kindOf)).toBeNull();
      else if (isMachine(comment)) expect(replied(comment, comments, kindOf)).toBe(names.some((href) => href === '/Pollo3470') ? 'person' : 'nobody');
    }
  });

  test('reviewers are counted apart', () => {
    expect(words(readReviewers(document)?.reviewers ?? [], kindOf)).toEqual(['3 machines']);
  });

});

describe.skipIf(!isThere)('a real conversation, signed in', { timeout: 60_000 }, () => {
  beforeAll(() => open('conversation-2026-03-logged-in.html'));

  test('Copilot is a reviewer, whatever else it is', () => {
    const comments = readComments(document);
    const { machine, people } = expected();
    expect(comments.filter(isMachine)).toHaveLength(machine.length);
    expect(comments.filter((comment) => !isMachine(comment))).toHaveLength(people.length);
    expect(comments.filter(isMachine).map((comment) => kindHere(comment, comments, kindOf))).toEqual(machine.map(() => 'llm-reviewer'));
    expect(words(readReviewers(document)?.reviewers ?? [], kindOf)).toEqual(['1 machine']);
  });
});
