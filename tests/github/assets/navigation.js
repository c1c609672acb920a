// In-page navigation in the two ways that github.com has, so that tests can follow a reader from page to page.
// Turbo swaps the repository's frame, React Router the app's root; a page that fits neither is loaded anew.

const frameOf = (root) => root.querySelector('turbo-frame#repo-content-turbo-frame');
const rootOf = (root) => root.querySelector('[data-target="react-app.reactRoot"]');
const pullOf = (url) => /^(\/[^/]+\/[^/]+\/pull\/\d+)(?:\/|$)/.exec(new URL(url, location.href).pathname)?.[1];
const announce = (name) => document.dispatchEvent(new CustomEvent(name, { bubbles: true }));

let shown = location.href;
/** The visit under way: a newer one ends it, whatever its answer would have been. */
let visiting = new AbortController();

/** React keeps what stays the same: between tabs of one pull request its header's elements live on. */
function swapReact(next, url) {
  const samePull = pullOf(shown) !== undefined && pullOf(shown) === pullOf(url);
  const tab = document.querySelector('[data-standin="tab"]');
  const nextTab = next.querySelector('[data-standin="tab"]');
  if (!samePull || !tab || !nextTab) return rootOf(document).replaceChildren(...rootOf(next).childNodes);
  tab.replaceChildren(...nextTab.childNodes);
  const current = next.querySelector('nav[aria-label^="Pull request"] a[aria-current]')?.getAttribute('href');
  for (const link of document.querySelectorAll('nav[aria-label^="Pull request"] a')) {
    if (link.getAttribute('href') === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function swapHead(next) {
  document.title = next.title;
  for (const meta of document.head.querySelectorAll('meta[name]')) meta.remove();
  document.head.append(...next.head.querySelectorAll('meta[name]'));
}

async function visit(url, { isReact, push }) {
  announce(isReact ? 'soft-nav:start' : 'turbo:visit');
  visiting.abort();
  visiting = new AbortController();
  const { signal } = visiting;
  const page = await fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' }, signal })
    .then(async (response) => ({ response, text: await response.text() }))
    .catch(() => null);
  if (signal.aborted || page === null) return;
  const { response, text } = page;
  const next = new DOMParser().parseFromString(text, 'text/html');
  const fits = isReact ? rootOf(document) && rootOf(next) : frameOf(document) && frameOf(next);
  if (!response.ok || !fits) return location.assign(url);
  if (push) history.pushState({}, '', response.url);
  if (isReact) {
    announce('soft-nav:payload');
    swapReact(next, response.url);
    document.title = next.title;
  } else {
    frameOf(document).replaceChildren(...frameOf(next).childNodes);
    swapHead(next);
  }
  shown = location.href;
  const events = isReact
    ? ['soft-nav:success', 'soft-nav:end', 'soft-nav:react-done']
    : ['turbo:render', 'turbo:load', 'soft-nav:end'];
  events.forEach(announce);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.target || link.origin !== location.origin || link.getAttribute('href').startsWith('#') || !frameOf(document))
    return;
  event.preventDefault();
  visit(link.href, { isReact: link.hasAttribute('data-discover') && rootOf(document) !== null, push: true });
});

addEventListener('popstate', () => {
  if (location.href.split('#')[0] === shown.split('#')[0]) return;
  visit(location.href, { isReact: rootOf(document) !== null, push: false });
});

document.addEventListener('click', (event) => {
  const details = event.target.closest?.('.js-details-target')?.closest('.js-details-container');
  if (details) details.classList.toggle('standin-open');
});

async function load(address) {
  const response = await fetch(address, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  return document.createRange().createContextualFragment(await response.text());
}

// "Load more…" in a long timeline.
document.addEventListener('submit', async (event) => {
  if (!event.target.matches('.js-ajax-pagination')) return;
  event.preventDefault();
  const items = await load(event.target.action);
  (event.target.closest('#js-progressive-timeline-item-container') ?? event.target).replaceWith(items);
});

// A folded thread fetches its comments when it is first unfolded.
document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('.review-thread-chevron');
  const thread = button?.closest('review-thread-collapsible');
  if (!thread) return;
  const open = thread.classList.toggle('open');
  button.setAttribute('aria-expanded', String(open));
  const address = thread.getAttribute('data-deferred-content-url');
  if (!open || !address) return;
  thread.removeAttribute('data-deferred-content-url');
  thread.querySelector('[data-target="review-thread-collapsible.body"]').append(await load(address));
});

announce('turbo:load');
