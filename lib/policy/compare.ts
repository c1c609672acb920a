import type { Marker } from '../disclosure/marker.ts';
import { discloses } from '../disclosure/marker.ts';
import type { Form, PolicyReading } from './policy.ts';
import { phrase } from './phrase.ts';

/** What a pull request shows, as far as it is known. */
export interface Shown {
  readonly markers: readonly Marker[];
  /** AI sections of the description that were left empty. */
  readonly unanswered: readonly string[];
  /** Null where labels are not known. */
  readonly labels: readonly string[] | null;
}

/** How the two lie side by side. None of them says that anybody broke a rule. */
export type Match =
  | 'no-policy'
  | 'could-not-tell'
  | 'nothing-to-check'
  | 'met'
  | 'prohibited'
  /** Opened by an agent's account where the policy does not want agents to open pull requests. */
  | 'restricted-use'
  | 'forbidden-form'
  | 'wrong-form'
  | 'section-missing'
  | 'contradiction';

export interface Comparison {
  readonly match: Match;
  /** The markers that decide it. */
  readonly markers: readonly Marker[];
  /** The forms that the policy names and the pull does not show, or shows against it. */
  readonly forms: readonly Form[];
}

const trailers: readonly Form[] = ['assisted-by', 'generated-by', 'co-authored-by', 'co-developed-by', 'signed-off-by', 'trailer'];
/** Places a policy can ask for; any one of those it names will do. */
const places: readonly Form[] = ['description', 'section', 'checkbox', 'commit message', ...trailers];

/** A product with a version, of a tool that nobody has listed yet. */
export const versionedName = phrase(/\b[A-Z][A-Za-z]{1,20}[ -]?\d{1,3}(?:\.\d{1,3})?\b/);

/** The form a marker has, in a policy's words. */
export function formsOfMarker(marker: Marker): Form[] {
  const list: Form[] = [];
  const form = trailers.find((one) => one === marker.form);
  if (form) list.push(form, 'trailer');
  if (marker.place.in === 'message') list.push('commit message');
  if (marker.place.in === 'description') list.push('description');
  if (marker.kind === 'box') list.push('checkbox');
  return list;
}

/** Puts what a policy asks beside what a pull shows. */
export function compare(policy: PolicyReading, { markers, unanswered, labels }: Shown): Comparison {
  const answer = (match: Match, by: readonly Marker[] = [], forms: readonly Form[] = []): Comparison => ({ match, markers: by, forms });
  if (policy.stance === 'none found') return answer('no-policy');
  const used = markers.filter((marker) => discloses(marker) && !(marker.meaning === 'language-only' && policy.exempt.includes('translations')));
  const denied = markers.filter(({ meaning }) => meaning === 'none-used');
  if (policy.stance === 'could not tell') return answer('could-not-tell', used);
  if (policy.stance === 'refuse') return used.length > 0 ? answer('prohibited', used) : answer('nothing-to-check', denied);
  if (denied.length > 0 && used.some(({ kind }) => kind !== 'sentence')) return answer('contradiction', [...denied, ...used]);
  const forbidden = used.filter((marker) => isForbidden(marker, policy));
  if (forbidden.length > 0) return answer('forbidden-form', forbidden, policy.forbiddenForms.filter((form) => forbidden.some((marker) => formsOfMarker(marker).includes(form) || form === 'brand name')));
  const agents = used.filter(({ kind }) => kind === 'account');
  if (agents.length > 0 && policy.uses.includes('agents')) return answer('restricted-use', agents);
  const asks = policy.asks === 'required' || policy.asks === 'when substantial';
  if (asks && unanswered.length > 0) return answer('section-missing', used, ['section']);
  if (used.length === 0) return denied.length > 0 ? answer('met', denied) : answer('nothing-to-check');
  if (policy.asks === 'not said' || policy.asks === 'not needed') return answer('nothing-to-check', used);
  const missing = asks ? missingForms(policy, used, labels) : [];
  return missing.length > 0 ? answer('wrong-form', used, missing) : answer('met', used);
}

function isForbidden(marker: Marker, policy: PolicyReading): boolean {
  const forms = formsOfMarker(marker);
  if (policy.forbiddenForms.some((form) => form !== 'trailer' && forms.includes(form))) return true;
  if (policy.forbiddenForms.includes('trailer') && forms.includes('trailer') && !forms.some((form) => form !== 'trailer' && policy.forms.includes(form))) return true;
  return policy.forbiddenForms.includes('brand name') && marker.tools.length > 0 && (marker.kind === 'trailer' || marker.kind === 'co-author');
}

function missingForms(policy: PolicyReading, used: readonly Marker[], labels: readonly string[] | null): Form[] {
  const shownForms = new Set(used.flatMap(formsOfMarker));
  const wanted = policy.forms.filter((form) => places.includes(form));
  const missing: Form[] = [];
  const inDescription = shownForms.has('description');
  const named = wanted.filter((form) => trailers.includes(form) && form !== 'trailer');
  if (named.length > 0 && !wanted.includes('description')) {
    if (!named.some((form) => shownForms.has(form))) missing.push(...named);
  } else if (wanted.length > 0 && !wanted.some((form) => shownForms.has(form) || (form === 'section' && inDescription) || (form === 'checkbox' && inDescription))) missing.push(...wanted);
  if (policy.forms.includes('extent') && named.length === 0 && !inDescription) missing.push('extent');
  if (policy.forms.includes('tool name') && used.every(({ tools, text }) => tools.length === 0 && !versionedName.test(text))) missing.push('tool name');
  if (policy.labels.length > 0 && policy.forms.includes('label') && labels !== null && !policy.labels.some((label) => labels.includes(label))) missing.push('label');
  return [...new Set(missing)];
}
