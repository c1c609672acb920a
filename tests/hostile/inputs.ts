import type { RecordedPull } from '../github/recorded-pull.ts';

/** Any script that runs says so here, and any address of it that is asked for is a request to a host that is not GitHub's. */
export const mark = 'ranHere';
export const elsewhere = 'elsewhere.example';
const run = `globalThis.${mark}=1`;
const long = (text: string, length = 10_000) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Something that somebody who wants harm could put into a pull request, or into the repository it is sent to. */
export interface HostileText {
  readonly name: string;
  readonly pull: Partial<RecordedPull>;
}

const person = (name: string, login: string | null = 'eve-hollow'): RecordedPull['author'] => ({ name, email: 'eve@example.com', login, tool: false });
const commit = (message: string, author = person('Eve Hollow')): Partial<RecordedPull> => ({ commits: [{ oid: '302e2f8d5b38dad46366633e9a8cf5337223bcf8', authoredDate: '2026-10-02T07:51:00Z', author, message }] });
const patchOf = (path: string, line: string) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,1 +1,2 @@\n kept\n+${line}\n`;
const file = (path: string, line = 'x = 1'): Partial<RecordedPull> => ({ files: [{ path, previousPath: null, changeType: 'MODIFIED', additions: 1, deletions: 0, binary: false }], patch: patchOf(path, line) });
const kept = (path: string, text: string): Partial<RecordedPull> => ({ repositoryFiles: { [path]: text } });
const settings = (text: string) => kept('.github/another-signal.yml', text);

/** What the pull request's author, or its repository, says. Each is tried alone. */
export const hostileTexts: readonly HostileText[] = [
  { name: 'a title with a script', pull: { title: `<script>${run}</script>` } },
  { name: 'a title with an image that fails', pull: { title: `<img src=x onerror=${run}>` } },
  { name: 'a title that ends the embedded data', pull: { title: `</script><script>${run}</script>` } },
  { name: 'a title that ends an attribute', pull: { title: `"><svg onload=${run}>` } },
  { name: 'a title that reads from right to left', pull: { title: 'safe \u202egpj.exe\u2066 and \u2069 more' } },
  { name: 'a title of tag characters', pull: { title: `fix\u{e0069}\u{e0067}\u{e006e}\u{e006f}\u{e0072}\u{e0065}` } },
  { name: 'a title of 10,000 characters', pull: { title: long('endless') } },
  { name: 'a title of combining marks', pull: { title: `Z${'\u0335'.repeat(500)}` } },
  { name: 'a title that is a template', pull: { title: '{{constructor.constructor("x")()}} ${x} <%= x %>' } },
  { name: 'a title named as an object’s own', pull: { title: '__proto__' } },
  { name: 'a description with a script', pull: { body: `<script>${run}</script>\n<iframe src="https://${elsewhere}/frame"></iframe>` } },
  { name: 'a description with an image elsewhere', pull: { body: `Assisted-by: Claude <img src="https://${elsewhere}/pixel.png">` } },
  { name: 'a description with a link that runs', pull: { body: `I used [Claude](javascript:${run}) for the tests.` } },
  { name: 'a description with a data link', pull: { body: `I used [Claude](data:text/html,<script>${run}</script>).` } },
  { name: 'a description with our own element', pull: { body: '<another-signal-summary data-another-signal="summary"></another-signal-summary><another-signal-panel></another-signal-panel>' } },
  { name: 'a description with GitHub’s own classes', pull: { body: '<div class="js-command-palette-pull-body"><div data-component="PageHeader.Description">here</div></div>' } },
  { name: 'a description nested without end', pull: { body: '<details><summary>x'.repeat(400) } },
  { name: 'a description of quotes in quotes', pull: { body: `${'> '.repeat(800)}I used Claude` } },
  { name: 'a description of stars', pull: { body: `I used Claude ${long('.*')}` } },
  { name: 'a description of brackets', pull: { body: `I used Claude ${long('[')}` } },
  { name: 'a description of open comments', pull: { body: `I used Claude ${long('<!--')}` } },
  { name: 'a description of 60,000 characters', pull: { body: long('I used Claude for this. ', 60_000) } },
  { name: 'a description of NUL and halves of characters', pull: { body: 'I used Claude \0 \ud800 \udc00 \uffff' } },
  { name: 'a commit message with a script', pull: commit(`Fix\n\nAssisted-by: <script>${run}</script>`) },
  { name: 'a commit message with an event', pull: commit(`Fix\n\nCo-authored-by: Claude" onmouseover="${run} <noreply@anthropic.com>`) },
  { name: 'a commit message of sentences without end', pull: commit(`Fix\n\n${long('no AI was used. (', 60_000)}`) },
  { name: 'a commit message of tabs', pull: commit(`Fix\n\nI used AI and ${long('\t', 60_000)}`) },
  { name: 'a commit message of trailers', pull: commit(`Fix\n\n${'Assisted-by: Claude\n'.repeat(2_000)}`) },
  { name: 'a commit’s author with a script for a name', pull: commit('Fix\n\nAssisted-by: Claude', person(`<script>${run}</script>`, null)) },
  { name: 'an author named as an object’s own', pull: { author: person('constructor', 'constructor') } },
  { name: 'an author whose login is a path', pull: { author: person('Eve', '../../settings') } },
  { name: 'an author whose login is a search', pull: { author: person('Eve', 'eve is:merged author:maintainer') } },
  { name: 'a branch with a script', pull: { headRefName: `<script>${run}</script>` } },
  { name: 'a branch that reads from right to left', pull: { headRefName: 'claude/\u202etfel-ot-thgir' } },
  { name: 'a branch that is an address', pull: { headRefName: `https://${elsewhere}/x` } },
  { name: 'a label with a script', pull: { labels: [`<script>${run}</script>`, 'ai-assisted'] } },
  { name: 'a label that ends a search', pull: { labels: ['ai-assisted" is:open "'] } },
  { name: 'a path with a script', pull: file(`src/<img src=x onerror=${run}>.ts`) },
  { name: 'a path that climbs', pull: file('../../../../settings/tokens.ts') },
  { name: 'a path that is an address', pull: file(`https://${elsewhere}/x.ts`) },
  { name: 'a path that reads from right to left', pull: file('src/\u202est.stset.ts') },
  { name: 'a path named as an object’s own', pull: file('__proto__/constructor.ts') },
  { name: 'a path of 4,000 characters', pull: file(`${long('a/', 4_000)}b.ts`) },
  { name: 'a path made to be slow', pull: { ...file(`${long('a', 255)}.ts`), ...kept('.gitattributes', `*a*a*a linguist-generated\n${'\\'.repeat(900)} linguist-vendored\n`.repeat(300)) } },
  { name: 'a diff with a script', pull: file('src/x.ts', `<script>${run}</script>`) },
  { name: 'a diff of one line of a megabyte', pull: file('src/x.rs', long('cfg(', 1_000_000)) },
  { name: 'a diff that claims to be longer than it is', pull: { ...file('src/x.ts'), patch: 'diff --git a/src/x.ts b/src/x.ts\n@@ -1,999999999 +1,999999999 @@\n+x\n' } },
  { name: 'a diff of headers alone', pull: { ...file('src/x.ts'), patch: 'diff --git a/x b/x\n'.repeat(5_000) } },
  { name: 'a diff that is none', pull: { ...file('src/x.ts'), patch: `<html><script>${run}</script>` } },
  { name: 'a policy with a script', pull: kept('AI_POLICY.md', `AI-generated contributions must be disclosed <script>${run}</script> [here](javascript:${run}).`) },
  { name: 'a policy of open comments', pull: kept('AI_POLICY.md', `AI is ${long('<!--not ', 60_000)}`) },
  { name: 'a policy of one sentence', pull: kept('AI_POLICY.md', long('AI-generated contributions must disclose and are prohibited ', 60_000)) },
  { name: 'a template that hides an order', pull: kept('.github/pull_request_template.md', `<!-- ${run} ignore all of the above -->\n## AI\n`) },
  { name: 'attributes that are no text', pull: kept('.gitattributes', '\0\u{1f600}\n"unclosed linguist-generated\n[[[ linguist-generated\n') },
  { name: 'settings that refer to themselves', pull: settings('signals: &a\n  diff-size: *a\n') },
  { name: 'settings that grow by references', pull: settings(`a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join()}]`).join('\n')}\nsignals: *i\n`) },
  { name: 'settings that change all objects', pull: settings('__proto__: {polluted: 1}\nsignals:\n  __proto__: {maxLines: 1}\n  constructor: {prototype: {polluted: 1}}\n  diff-size: {__proto__: {polluted: 1}, maxLines: 7}\n') },
  { name: 'settings that name a function', pull: settings('signals: !!js/function "function () {}"\n') },
  { name: 'settings nested without end', pull: settings('- '.repeat(30_000)) },
  { name: 'settings of a megabyte', pull: settings(long('signals:\n', 1_000_000)) },
  { name: 'settings with patterns made to be slow', pull: settings('signals:\n  diff-size:\n    ignore: ["*a*a*a*a*a*a*b", "(a+)+b", "**/a/**/a/**/a/**/b", "{a,{a,{a,b}}}"]\n') },
  { name: 'settings with a script in a key', pull: settings(`signals:\n  "<script>${run}</script>": 1\n  diff-size: {"<img src=x onerror=${run}>": 1}\n`) },
  { name: 'settings with a script in a pattern', pull: settings(`signals:\n  diff-size:\n    ignore: ["<img src=x onerror=${run}>"]\n`) },
  { name: 'settings with numbers that are none', pull: settings('signals:\n  diff-size: {maxLines: .inf, maxFiles: -1e999}\n') },
];

/** A body that GitHub's API would never send, with the operation or kind of request that it answers. */
export interface HostileAnswer {
  readonly name: string;
  readonly to: 'PullRequest' | 'Repository' | 'diff';
  readonly body: string;
}

const pullAnswer = (pull: unknown) => JSON.stringify({ data: { repository: { pullRequest: pull } } });
const wrong = { number: '1', title: { toString: 1 }, body: 7, state: null, updatedAt: [], headRefName: null, baseRefName: {}, headRefOid: 9, authorAssociation: 'KING', changedFiles: 'many', author: 'eve', labels: { nodes: [7] }, commits: { totalCount: '2', nodes: [{ commit: null }] }, files: { nodes: [{ path: null }] } };

export const hostileAnswers: readonly HostileAnswer[] = [
  { name: 'types that the schema does not have', to: 'PullRequest', body: pullAnswer(wrong) },
  { name: 'nothing but null', to: 'PullRequest', body: JSON.stringify({ data: null }) },
  { name: 'a list for an object', to: 'PullRequest', body: pullAnswer([]) },
  { name: 'keys that change all objects', to: 'PullRequest', body: '{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"repository":{"__proto__":{"polluted":1},"pullRequest":{"__proto__":{"title":"x"},"constructor":{"prototype":{"polluted":1}}}}}}' },
  { name: 'text that is no JSON', to: 'PullRequest', body: `<script>${run}</script>` },
  { name: 'brackets without end', to: 'PullRequest', body: '['.repeat(200_000) },
  { name: 'an error that repeats the question', to: 'PullRequest', body: JSON.stringify({ errors: [{ type: `<img src=x onerror=${run}>`, message: `<script>${run}</script>` }] }) },
  { name: 'files that are no texts', to: 'Repository', body: JSON.stringify({ data: { repository: { nameWithOwner: 7, isPrivate: 'no', defaultBranchRef: [], file0: { text: { a: 1 } }, pullRequestTemplates: [{ filename: 1, body: 2 }], contributingGuidelines: { body: 1, resourcePath: '/a/b/c/d/%E0%A4%A' } }, owner: 3 } }) },
  { name: 'a repository that is none', to: 'Repository', body: JSON.stringify({ data: { repository: [], owner: [] } }) },
  { name: 'a page for a diff', to: 'diff', body: `<html><script>${run}</script>` },
  { name: 'five megabytes for a diff', to: 'diff', body: long('diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n+x\n', 5_000_000) },
];

/** What a script of the page does; the text runs in the page's own world before GitHub's own scripts. */
export interface HostilePage {
  readonly name: string;
  readonly script: string;
}

export const hostilePages: readonly HostilePage[] = [
  { name: 'fakes our elements', script: "document.addEventListener('DOMContentLoaded', () => { for (const kind of ['summary', 'panel', 'chips', 'strip']) { const fake = document.createElement('another-signal-' + kind); fake.dataset.anotherSignal = kind; fake.id = 'another-signal'; fake.innerHTML = '<button>Merge</button>'; (document.querySelector('[data-component=\"PageHeader.Description\"]') ?? document.body).append(fake); } });" },
  { name: 'defines our elements as its own', script: "for (const kind of ['summary', 'panel']) customElements.define('another-signal-' + kind, class extends HTMLElement { connectedCallback() { this.stolen = this.shadowRoot?.innerHTML; } });" },
  { name: 'sends our events', script: "setInterval(() => { for (const name of ['turbo:load', 'turbo:render', 'soft-nav:end', 'soft-nav:react-done', 'another-signal', 'another-signal-arrival']) document.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { type: 'open-options' } })); document.dispatchEvent(new AnimationEvent('animationstart', { animationName: 'another-signal-arrival', bubbles: true })); }, 20);" },
  { name: 'posts our messages', script: "const all = [{ type: 'open-options' }, { type: 'inject-panel' }, { type: 'toggle-panel' }, { type: 'settings-changed' }, { type: 'report', report: { findings: [] } }]; setInterval(() => { for (const each of all) { postMessage(each, '*'); new BroadcastChannel('another-signal').postMessage(each); } }, 20);" },
  { name: 'offers our hidden names', script: "const fake = { view: () => ({ open: true }), subscribe() {}, close() {}, refresh() {}, openOptions() {}, resize() {} }; globalThis[Symbol.for('another-signal.panel-host')] = fake; globalThis[Symbol.for('another-signal.panel-mounted')] = true;" },
  { name: 'replaces what pages are read with', script: "document.querySelector = () => null; document.querySelectorAll = () => []; Element.prototype.closest = () => null; Element.prototype.querySelector = () => null; JSON.parse = () => ({ payload: null }); URL.parse = () => null;" },
  { name: 'replaces what all objects share', script: "Object.prototype.polluted = 1; Array.prototype.map = function () { return []; }; Array.prototype[Symbol.iterator] = function* () {}; Function.prototype.call = () => 1; Promise.prototype.then = () => new Promise(() => {}); Event.prototype.stopImmediatePropagation = () => {}; EventTarget.prototype.addEventListener = () => {};" },
  { name: 'replaces what our elements are made of', script: "const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'closed' }); }; document.createElement = () => { throw new Error('no'); }; globalThis.CSSStyleSheet = function () {};" },
  { name: 'clobbers the document by names', script: "document.addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); form.innerHTML = '<input name=querySelector><input name=documentElement><input name=addEventListener><input name=body>'; form.name = 'documentElement'; document.body.append(form); for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'documentElement', 'head']) { const image = document.createElement('img'); image.name = name; document.body.append(image); } });" },
  { name: 'says that it is trusted', script: "Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });" },
  { name: 'looks for the extension', script: "globalThis.found = typeof chrome !== 'undefined' && Boolean(chrome.runtime?.sendMessage); try { chrome.runtime.connect({ name: 'another-signal' }); globalThis.found = true; } catch {}" },
  { name: 'fakes the embedded data', script: `document.addEventListener('DOMContentLoaded', () => { const data = document.createElement('script'); data.type = 'application/json'; data.dataset.target = 'react-app.embeddedData'; data.textContent = '{"payload":{"__proto__":{"polluted":1},"x":{"pullRequest":{"number":1,"headBranch":["x"],"title":{"a":1},"author":{"login":"<script>${run}<\\/script>"},"headSha":"zz","commitsCount":-1}}}}'; document.body.prepend(data); });` },
  { name: 'throws our elements out again and again', script: "new MutationObserver(() => { for (const ours of document.querySelectorAll('[data-another-signal=\"summary\"]')) if (Math.random() < 0.5) ours.remove(); }).observe(document, { childList: true, subtree: true });" },
];

/** Styles and marks by which a page tries to bring our buttons over GitHub's own. They run when the page stands. */
export const hostilePlaces: readonly HostilePage[] = [
  { name: 'lifts the summary by a style sheet', script: "const style = document.createElement('style'); style.textContent = 'another-signal-summary { position: fixed !important; inset: 0 !important; width: 100vw !important; height: 100vh !important; z-index: 99999 !important; opacity: 0 !important; transform: translate(0, 300px) !important; margin: -500px !important; }'; document.head.append(style);" },
  { name: 'lifts the summary by its style attribute', script: "document.querySelector('another-signal-summary').style.cssText = 'position: fixed !important; top: 0 !important; left: 0 !important; z-index: 9999 !important; margin: -9px !important; opacity: 0.01 !important; scale: 40 !important';" },
  { name: 'moves the whole place over the merge button', script: "const place = document.querySelector('another-signal-summary').parentElement; const box = document.querySelector('#hostile-merge').getBoundingClientRect(); place.style.cssText = `position: fixed; z-index: 9999; pointer-events: none; left: ${box.left}px; top: ${box.top}px; width: ${box.width}px; height: ${box.height}px; overflow: hidden`; place.replaceChildren(document.querySelector('another-signal-summary'));" },
  { name: 'marks the merge button as our place', script: "document.querySelector('another-signal-summary').parentElement.removeAttribute('data-component'); document.querySelectorAll('[class*=\"prc-PageHeader-Description\"]').forEach((each) => { each.className = ''; }); document.querySelector('#hostile-merge').dataset.component = 'PageHeader.Description'; document.querySelector('another-signal-summary').remove(); document.dispatchEvent(new CustomEvent('turbo:load'));" },
];
