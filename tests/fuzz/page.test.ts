// @vitest-environment jsdom
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { ToBackground } from '../../lib/channel/messages.ts';
import { parseMessage } from '../../lib/channel/parse.ts';
import { readTabMessage } from '../../lib/channel/tab-message.ts';
import { pageFacts } from '../../lib/facts/from-page.ts';
import { readEmbedded } from '../../lib/page/embedded-data.ts';
import { locate } from '../../lib/page/locate.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { anyCharacter, anyJson, anyText, hostileText, spoiled, survives } from './fuzz.ts';

const reference = { owner: 'lantern', repository: 'grid', number: 7 };
const login = fc.stringMatching(/^[a-z\d][a-z\d-]{0,20}$/);
const oid = fc.stringMatching(/^[0-9a-f]{40}$/);

const pull = fc.record({
  number: fc.constant(7), headBranch: fc.constantFrom('fix', 'a/b'), baseBranch: fc.constant('main'), headSha: oid, title: anyText.filter((text) => text !== ''), commitsCount: fc.nat(300),
  author: fc.record({ slug: fc.option(login), login, isAgent: fc.boolean() }),
});
const embedded = fc.tuple(fc.constantFrom('layout', 'pullRequestsLayoutRoute', '__proto__x', 'constructor'), pull).map(([route, pullRequest]) => ({ payload: { other: 1, [route]: { pullRequest } } }));

function page(data: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['target'] = 'react-app.embeddedData';
  script.textContent = data;
  document.body.replaceChildren(script);
}

test('embedded data comes back as it was', () => {
  survives(embedded, (data) => {
    page(JSON.stringify(data));
    const found = Object.values(data.payload).flatMap((route) => (typeof route === 'object' ? [route.pullRequest] : []))[0];
    if (!found) throw new Error('The sample holds no pull request.');
    expect(readEmbedded(reference)).toEqual({
      title: found.title, author: found.author.slug ?? found.author.login, app: found.author.slug !== null || found.author.isAgent,
      head: found.headBranch, base: found.baseBranch, headOid: found.headSha, commits: found.commitsCount,
    });
  });
});

test('embedded data of any shape or text is read, and what is sent of it passes the check', () => {
  const text = fc.oneof(spoiled(embedded).map((data) => JSON.stringify(data)), anyJson.map((data) => JSON.stringify({ payload: data })), hostileText(['{"payload":', '{', '}', '[', '"pullRequest":', '"number":7', ',', '"headBranch":', 'null', '"__proto__":', '1e999', '\\u0000', '<!--', '</script>'], 20_000));
  survives(text, (data) => {
    page(data);
    const reading = readPage(reference);
    if (parseMessage({ type: 'page', page: reading, whole: true }) === null) throw new Error('The whole reading was refused, not the odd part.');
  });
});

const text = fc.string({ unit: anyCharacter, maxLength: 30 });
const reading = fc.record(
  {
    author: fc.record({ login: fc.option(login), kind: fc.constantFrom('user' as const, 'bot' as const, 'mannequin' as const, 'deleted' as const), association: fc.constantFrom('MEMBER' as const, null) }),
    title: text, descriptionMarkdown: text, descriptionHtml: text, branch: fc.record({ head: fc.option(text), base: fc.option(text), headOid: fc.option(oid) }),
    commits: fc.record({ commits: fc.array(fc.record({ oid, message: text, author: fc.record({ name: text, email: text, login: fc.option(login) }), authoredAt: fc.constant(null) }), { maxLength: 3 }), total: fc.nat() }),
    labels: fc.record({ names: fc.array(text, { maxLength: 3 }) }),
  },
  { requiredKeys: [] },
);
const message: fc.Arbitrary<ToBackground> = fc.oneof(
  fc.record({ type: fc.constant('watch' as const), reference: fc.constant(reference), revalidate: fc.boolean() }),
  fc.record({ type: fc.constant('page' as const), page: reading, whole: fc.boolean() }),
  fc.record({ type: fc.constant('panel' as const), open: fc.boolean(), width: fc.integer({ min: 320, max: 560 }) }),
  fc.constantFrom({ type: 'refresh' as const }, { type: 'inject-panel' as const }, { type: 'open-options' as const, repository: 'lantern/grid', signal: 'diff-size' }),
);

test('a message comes back as it was; any other is refused or loses its odd part', () => {
  const types = ['watch', 'page', 'refresh', 'panel', 'inject-panel', 'open-options'];
  survives(fc.tuple(message, spoiled(message), anyJson), ([good, bad, anything]) => {
    expect(parseMessage(good)).toEqual(good);
    for (const raw of [bad, anything]) {
      const read = parseMessage(raw);
      if (read !== null && !types.includes(read.type)) throw new Error(`A message of type ${read.type}.`);
      if (read?.type === 'open-options' && /[^\w./-]/.test(`${read.repository ?? ''}${read.signal ?? ''}`)) throw new Error('An odd address of the options page.');
      readTabMessage(raw, 'us', 'us');
    }
  });
});

test('an address of anything is a pull request or nothing', () => {
  survives(hostileText(['https://github.com', 'https://github.com@x', '/', 'lantern', 'pull', '7', '0', '..', '%2e%2e', '%', '\\', '?', '#', ':', '\t', '@', '.example'], 2_000), (address) => {
    const found = locate(address);
    if (found && !(/^[\w-]+$/.test(found.owner) && /^[\w.-]+$/.test(found.repository) && found.number > 0)) throw new Error('An odd reference.');
  });
});

const htmlWords = ['<p>', '</p>', '<ul>', '<li>', '<table>', '<tr>', '<td>', '<a href="javascript:x">', '<img src=x onerror=y>', '<script>x</script>', '<div>', '</div>', '<code>', '<pre>', '<blockquote>', '<input type="checkbox" checked>', '<br>', '<svg><a>', '<template>', '<select>', '<!--', '-->', '<![CDATA[', '&amp;', '&#x202e;', '&', 'words', '*', '_', '`', '\n', '<h1>', '<del>', '<details><summary>'];

test('HTML of anything becomes Markdown', () => {
  survives(hostileText(htmlWords, 1_500), (html) => void pageFacts({ descriptionHtml: html }));
});

test('the words of a paragraph come back as they were', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '9', '*', '_', '`', '[', ']', '(', ')', '#', '>', '-', '+', '|', '~', '!', '\\', '&', 'é', '.', ':', '@', '/'), minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
  survives(words, (list) => {
    const sentence = list.join(' ');
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    const markdown = pageFacts({ descriptionHtml: paragraph.outerHTML }).description?.markdown ?? '';
    expect(toString(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))).toBe(sentence);
  });
});
