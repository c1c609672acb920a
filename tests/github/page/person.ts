import type { StoredPull } from '../recordings.ts';
import { slugOf } from '../recordings.ts';
import { html, type Html } from './html.ts';

type Identity = StoredPull['author'];

/** How a page shows an account: its name there and its address. A deleted account is GitHub's `ghost`. */
export function shownAccount({ login, tool }: Identity): {
  readonly name: string;
  readonly href: string;
  readonly isApp: boolean;
} {
  if (login === null) return { name: 'ghost', href: '/ghost', isApp: false };
  const slug = slugOf(login);
  return tool ? { name: slug, href: `/apps/${slug}`, isApp: true } : { name: login, href: `/${login}`, isApp: false };
}

/** The link that Rails pages make of an author: people have a hovercard, apps have none and are marked as bots. */
export function authorLink(author: Identity, classes: string): Html {
  const { name, href, isApp } = shownAccount(author);
  if (isApp)
    return html`<a class="author ${classes}" href="${href}">${name}</a> <span class="Label Label--secondary">Bot</span>`;
  return html`<a class="author ${classes}" data-hovercard-type="user" data-hovercard-url="/users/${name}/hovercard" href="${href}">${name}</a>`;
}

/** A round picture; the page's policy lets none load here, so it is a coloured disc with the first letter. */
export function avatar(author: Identity, size: number): Html {
  const { name } = shownAccount(author);
  return html`<span class="avatar avatar-user standin-avatar" style="width:${size}px;height:${size}px" role="img" aria-label="@${name}">${name[0]?.toUpperCase()}</span>`;
}

const ties: Readonly<Record<string, { label: string; sentence: (owner: string, name: string) => string }>> = {
  OWNER: { label: 'Owner', sentence: (_owner, name) => `This user is the owner of the ${name} repository.` },
  MEMBER: { label: 'Member', sentence: (owner) => `This user is a member of the ${owner} organization.` },
  COLLABORATOR: {
    label: 'Collaborator',
    sentence: (_owner, name) => `This user has been invited to collaborate on the ${name} repository.`,
  },
  CONTRIBUTOR: {
    label: 'Contributor',
    sentence: (_owner, name) => `This user has previously committed to the ${name} repository.`,
  },
  FIRST_TIME_CONTRIBUTOR: {
    label: 'First-time contributor',
    sentence: (_owner, name) => `This user is a first-time contributor to the ${name} repository.`,
  },
  FIRST_TIMER: { label: 'First-time contributor', sentence: () => 'This user is a first-time contributor to GitHub.' },
};

/** The label with an author's tie to the repository; nothing where there is none. */
export function tie({ authorAssociation, owner, name }: StoredPull): Html | null {
  const found = ties[authorAssociation];
  return found
    ? html`<span aria-label="${found.sentence(owner, name)}" data-view-component="true" class="tooltipped tooltipped-n"><span data-view-component="true" class="Label ml-1 tmp-ml-1">${found.label}</span></span>`
    : null;
}
