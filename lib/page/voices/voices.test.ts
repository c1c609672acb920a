// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Account, VoiceKind } from '../../channel/messages.ts';
import { readAccount } from './account.ts';
import { readComments } from './comment.ts';
import { createKinds } from './kinds.ts';
import { createSpokenAbout } from './pushes.ts';
import { kindHere, mayFold, replied } from './replies.ts';
import { countReviewers, readReviewers, reviewsInWords, type Reviewer } from './reviewers.ts';
import { drawStrip, type StripView } from './strip.ts';

const known: Record<string, VoiceKind> = { coderabbitai: 'llm-reviewer', devin: 'agent', codecov: 'automation' };
const words = (reviewers: readonly Reviewer[], of: typeof kindOf): string[] | null => {
  const counts = countReviewers(reviewers, of);
  return counts && reviewsInWords(counts);
};
const kindOf = (account: Account | null) => (account === null ? undefined : account.app ? (known[account.login] ?? 'unknown-bot') : null);

function show(markup: string): void {
  document.documentElement.innerHTML = `<body>${markup}</body>`;
}

const rails = (href: string, words: string, id = 'issuecomment-1') =>
  `<div id="${id}" class="js-comment"><div><h3><strong><a class="author" href="${href}">Name</a></strong></h3></div><task-lists><div class="comment-body">${words}</div></task-lists></div>`;
const react = (href: string, words: string) =>
  `<div class="ReviewThreadComment-module__ReviewThreadContainer__a"><div><div data-testid="comment-header"><a data-testid="avatar-link" href="${href}">Name</a></div></div><div><div class="markdown-body">${words}</div></div></div>`;
const thread = (...comments: string[]) => `<div class="js-comments-holder">${comments.join('')}</div>`;

describe('whose account it is', () => {
  test.each([
    ['/mara', { login: 'mara', app: false }],
    ['https://github.com/apps/codecov', { login: 'codecov', app: true }],
    ['/apps/codecov/', { login: 'codecov', app: true }],
    ['/dependabot%5Bbot%5D', { login: 'dependabot', app: true }],
    ['/claude-lindqvist', { login: 'claude-lindqvist', app: false }],
    ['#', null],
    ['/', null],
    ['/a"b', null],
  ])('%s', (href, account) => {
    show('<a>claude[bot]</a>');
    const link = document.querySelector('a');
    link?.setAttribute('href', href);
    expect(link && readAccount(link, document.body)).toEqual(account);
  });

  test.each([
    ['<img alt="@coderabbitai" src="https://avatars.githubusercontent.com/in/347564?s=40">', true],
    ['<img alt="@coderabbitai" src="https://avatars.githubusercontent.com/u/347564?s=40">', false],
    ['<img alt="@somebody" src="https://avatars.githubusercontent.com/in/347564?s=40">', false],
    ['<img alt="@coderabbitai" src="https://elsewhere.example/in/347564">', false],
  ])("an app's picture tells where the address does not: %s", (picture, app) => {
    show(`${picture}<a href="/coderabbitai">x</a>`);
    const link = document.querySelector('a');
    expect(link && readAccount(link, document.body)).toEqual({ login: 'coderabbitai', app });
  });
});

test('a link in the words is not their author, and a preview is nobody', () => {
  show(`${rails('/mara', '<a class="author" href="/apps/codecov">codecov</a>')}<div class="js-comment"><a class="author" href="/apps/codecov">x</a><form><div class="comment-body">preview</div></form></div>`);
  expect(readComments(document).map(({ account }) => account?.login)).toEqual(['mara']);
});

test('of a React thread each comment is its own, and the editor is none', () => {
  show(`<div data-testid="review-thread">${react('/apps/coderabbitai', 'One')}${react('/mara', 'Two')}<div class="MarkdownEditor-module__preview__a"><div class="markdown-body">Nothing to preview</div></div></div>`);
  const comments = readComments(document);
  expect(comments.map(({ words }) => words?.textContent)).toEqual(['One', 'Two']);
  expect(comments.map((comment) => replied(comment, comments, kindOf))).toEqual(['person', 'nobody']);
});

describe('who replied', () => {
  const repliedTo = (...hrefs: string[]) => {
    show(thread(rails('/apps/coderabbitai', 'First'), ...hrefs.map((href) => rails(href, 'Later'))));
    const comments = readComments(document);
    const [first] = comments;
    return first && replied(first, comments, kindOf);
  };
  test('a person', () => expect(repliedTo('/apps/codecov', '/mara')).toBe('person'));
  test('machines only', () => expect(repliedTo('/apps/codecov', '/apps/devin')).toBe('nobody'));
  test('a deleted account may have been either', () => expect(repliedTo('/ghost')).toBeNull());
  test('an account that the page does not name may be either', () => expect(repliedTo('#')).toBeNull());
  test('a part of the thread that is hidden may hold anything', () => {
    show(thread(rails('/apps/coderabbitai', 'First'), '<form class="js-ajax-pagination"></form>'));
    const comments = readComments(document);
    expect(comments[0] && replied(comments[0], comments, kindOf)).toBeNull();
  });
});

test('an agent reviews where it began, and is an agent where it answers', () => {
  const review = (inner: string) => `<div class="js-comment" id="pullrequestreview-1"><a class="author" href="/mara">x</a>${inner}</div>`;
  show(`${rails('/apps/devin', 'Done')}${rails('/apps/devin', 'Review', 'pullrequestreview-2')}${review(thread(rails('/mara', 'Why?'), rails('/apps/devin', 'Because')))}${thread(rails('/apps/devin', 'Line'))}`);
  const comments = readComments(document);
  const kinds = comments.filter(({ account }) => account?.app).map((comment) => kindHere(comment, comments, kindOf));
  expect(kinds).toEqual(['agent', 'llm-reviewer', 'agent', 'llm-reviewer']);
});

describe('what may be folded', () => {
  const foldable = (markup: string) => {
    show(markup);
    const comments = readComments(document);
    return comments.map((comment) => mayFold(comment, comments, kindOf));
  };
  test('a comment', () => expect(foldable(rails('/apps/codecov', 'x'))).toEqual([true]));
  test('not one with a quote', () => expect(foldable(rails('/apps/codecov', '<blockquote>A person said</blockquote>'))).toEqual([false]));
  test('not one in a thread with a person, before or after', () =>
    expect(foldable(thread(rails('/mara', 'x'), rails('/apps/codecov', 'y'), rails('/apps/devin', 'z')))).toEqual([true, false, false]));
  test('not a description', () => expect(foldable(`<div class="js-command-palette-pull-body">${rails('/apps/devin', 'x')}</div>`)).toEqual([false]));
});

describe('the commit and what came after', () => {
  const oid = (digit: string) => digit.repeat(40);
  const commits = (...digits: string[]) =>
    `<div class="js-timeline-item">${digits.map((digit) => `<div class="TimelineItem-body"><code><a class="markdown-title" title="m" href="/o/r/pull/1/commits/${oid(digit)}">m</a></code></div>`).join('')}</div>`;
  const review = (digit: string) =>
    `<div class="js-comment" id="pullrequestreview-1"><div><strong><a class="author" href="/apps/coderabbitai">x</a></strong></div><a href="/o/r/pull/1/files/${oid(digit)}">View</a>${rails('/apps/coderabbitai', 'x', 'pullrequestreview-1')}</div>`;
  const forced = '<div class="TimelineItem" id="event-1"><div class="TimelineItem-badge"><svg class="octicon-repo-push"></svg></div></div>';
  const group = '<div class="TimelineItem" id="commits-pushed-abc"><div class="TimelineItem-badge"><svg class="octicon-repo-push"></svg></div></div>';
  const hidden = '<form class="js-ajax-pagination"></form>';

  test.each([
    ['nothing came', commits('a') + review('a'), { pushes: 0 }],
    ['two groups came', commits('a') + review('a') + group + commits('b', 'c') + commits('d'), { pushes: 2 }],
    ['it was not the last commit then', commits('a') + commits('b') + review('a'), { pushes: 1 }],
    ['the branch was rewritten', commits('a') + review('a') + forced + commits('b'), 'force-pushed'],
    ['a rewriting before it says nothing of after', forced + commits('a') + review('a') + commits('b'), { pushes: 1 }],
    ['a part is hidden', commits('a') + review('a') + hidden + commits('b'), null],
    ['the commit is not on the page', commits('a') + review('f') + commits('b'), null],
  ])('%s', (_name, markup, since) => {
    show(markup);
    const [comment] = readComments(document);
    expect(comment && createSpokenAbout(document)(comment)).toMatchObject({ oid: expect.stringMatching(/^[af]{40}$/), since });
  });
});

test('reviewers who were only asked do not count', () => {
  const row = (href: string, icon: string) => `<div><span data-assignee-name="x"><a href="${href}">x</a></span><a id="review-status-x"><svg class="octicon ${icon}"></svg></a></div>`;
  show(`<div class="discussion-sidebar-item"><h3 class="discussion-sidebar-heading">Reviewers</h3>${row('/mara', 'octicon-check')}${row('/jun', 'octicon-dot-fill')}${row('/ola', 'octicon-file-diff')}${row('/apps/coderabbitai', 'octicon-comment')}</div>`);
  const reviewers = readReviewers(document)?.reviewers ?? [];
  expect(words(reviewers, kindOf)).toEqual(['2 people, 1 machine', 'approved: 1 person']);
  expect(countReviewers(reviewers, () => undefined)).toBeNull();
});

test('each account is asked about once, and again where no answer came', () => {
  const sent: string[][] = [];
  const kinds = createKinds((accounts) => sent.push(accounts.map(({ login }) => login)));
  const mara = { login: 'mara', app: false };
  const codecov = { login: 'codecov', app: true };
  kinds.ask([mara, codecov, { ...mara }]);
  kinds.ask([{ login: 'Mara', app: false }]);
  const answer = { ...codecov, kind: 'automation', name: 'codecov' } as const;
  expect([kinds.learn([answer]), kinds.learn([answer])]).toEqual([true, false]);
  kinds.askAgain();
  expect(sent).toEqual([['mara', 'codecov'], ['mara']]);
  expect(kinds.known({ login: 'CodeCov', app: true })?.kind).toBe('automation');
  expect(kinds.known({ login: 'codecov', app: false })).toBeUndefined();
});

test('a strip says what is known, as text, and leaves out the rest', () => {
  const view: StripView = { account: { login: 'x"><b>y', app: true, kind: 'unknown-bot', name: 'x' }, spokenAbout: null, replied: null, place: 'comment', folded: null };
  const strip = drawStrip(null, view, () => undefined);
  const text = () => strip.shadowRoot?.querySelector('.text')?.textContent;
  expect(text()).toBe('Another signal, not a verdict · x"><b>y · unknown bot');
  expect(strip.shadowRoot?.querySelector('button')).toBeNull();
  const asked: Element[] = [];
  drawStrip(strip, { ...view, folded: true }, (clicked) => asked.push(clicked));
  expect(strip.hasAttribute('data-folded')).toBe(true);
  const button = strip.shadowRoot?.querySelector('button');
  expect([button?.textContent, button?.getAttribute('aria-expanded')]).toEqual(['Show comment', 'false']);
  button?.click();
  // A script of the page made this click; what a reader's does is tested in the browser.
  expect(asked).toEqual([]);
  const spokenAbout = { oid: 'a1b2c3d4'.repeat(5), href: 'https://github.com/o/r/pull/1/files/a', since: { pushes: 1 } };
  drawStrip(strip, { ...view, spokenAbout, replied: 'nobody' }, () => undefined);
  expect(text()).toBe('Another signal, not a verdict · x"><b>y · unknown bot · on a1b2c3d, 1 push ago · no reply by a person yet');
  expect(strip.hasAttribute('data-folded')).toBe(false);
});
