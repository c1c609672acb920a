import { anyOf, commitLinks, findEvery, forcePushes, hiddenItems, railsComments, railsWords, reviews, timelineItems } from '../anchors.ts';
import { linkPath } from '../link-path.ts';
import type { Comment } from './comment.ts';

/** What happened to the branch after a commit: so many pushes, a push that replaced its history, or the page does not say. */
export type Since = { readonly pushes: number } | 'force-pushed' | null;

/** The commit that a review spoke about. */
export interface SpokenAbout {
  /** 40 hexadecimal digits. */
  readonly oid: string;
  /** The link by which GitHub says so. */
  readonly href: string;
  readonly since: Since;
}

const words = anyOf(railsWords);
const containers = anyOf(railsComments);
const commits = anyOf(commitLinks);
const pushes = anyOf(forcePushes);
const items = anyOf(timelineItems);
const reviewed = anyOf(reviews);

/** GitHub's link to a commit's changes in a pull request; of a range, the end. */
const commitPath = /\/pull\/\d+\/(?:files|changes|commits)\/(?:\w+\.\.)?([0-9a-f]{40})$/;

function findCommit(element: Element): { oid: string; href: string } | null {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href*="/pull/"]')) {
    const oid = commitPath.exec(linkPath(link))?.[1];
    if (oid !== undefined && !link.closest(words)) return { oid, href: link.href };
  }
  return null;
}

interface Entry {
  readonly element: Element;
  /** `commits`: a group that GitHub draws as one; `gap`: entries that are hidden until asked for. */
  readonly kind: 'commits' | 'force-push' | 'gap';
  readonly oids: Set<string>;
}

/** The entries of the timeline that tell of the branch, in the order of the page. */
function readTimeline(root: ParentNode): Entry[] {
  const entries: Entry[] = [];
  for (const element of findEvery(root, commitLinks, forcePushes, hiddenItems)) {
    if (!element.matches(commits)) {
      entries.push({ element, kind: element.matches(pushes) ? 'force-push' : 'gap', oids: new Set() });
      continue;
    }
    const group = element.closest(items) ?? element;
    const last = entries.at(-1);
    const entry: Entry = last?.element === group ? last : { element: group, kind: 'commits', oids: new Set() };
    if (entry !== last) entries.push(entry);
    const oid = commitPath.exec(linkPath(element))?.[1];
    if (oid !== undefined) entry.oids.add(oid);
  }
  return entries;
}

/**
 * Reads from the page which commit each review spoke about and what was pushed since. GitHub draws pushes with nothing
 * between them as one group, so the number is that of the groups. After a force push, or where GitHub hides a part of the
 * timeline, the rows do not tell the number.
 *
 * @param root the page
 * @returns what a comment spoke about; null where the page does not say, as for comments outside reviews
 */
export function createSpokenAbout(root: ParentNode): (comment: Comment) => SpokenAbout | null {
  let timeline: Entry[] | undefined;
  /** By review: its threads ask for the same. */
  const commitsOf = new Map<Element, ReturnType<typeof findCommit>>();

  function commitOf(review: Element): ReturnType<typeof findCommit> {
    const known = commitsOf.get(review);
    if (known !== undefined) return known;
    const found = findCommit(review);
    commitsOf.set(review, found);
    return found;
  }

  function since(oid: string, comment: Element): Since {
    timeline ??= readTimeline(root);
    const spoken = timeline.findIndex(({ oids }) => oids.has(oid));
    const later = timeline.slice(spoken + 1);
    const after = later.filter(({ element }) => comment.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (after.some(({ kind }) => kind === 'force-push')) return 'force-pushed';
    if (spoken === -1 || later.some(({ kind }) => kind !== 'commits')) return null;
    return { pushes: later.length };
  }

  return (comment) => {
    const { element, thread } = comment;
    // An answer in a thread was given later, about a commit that the page does not name.
    if (thread && thread.querySelector(containers) !== element) return null;
    const review = element.parentElement?.closest(reviewed) ?? element.closest(reviewed);
    const found = review && commitOf(review);
    return found && { ...found, since: since(found.oid, element) };
  };
}
