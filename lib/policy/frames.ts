import { normalise } from '../disclosure/normalise.ts';
import { deniedRefusal } from './rules.ts';
import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/** What a heading or introducing sentence makes of the list below it. */
export type Frame = 'refused' | 'allowed' | null;

const refusing = phrase(/[❌🚫⛔✗🔴]|^\W{0,6}what (?:we|i) (?:do not|don't|will not|won't|cannot|can't) (?:want|need|accept|take|merge|review|like)\b|\b(?:un|non-)accept\w{1,6}\b|\b(?:not|never|don't|cannot|can't|won't|mustn't|shouldn't|do no|no) (?:be )?(?:\w{1,12} ){0,2}?(?:allowed|permitted|accept\w{0,4}|okay|ok|us(?:e|ed|ing)|do|submit|welcome|want|merge\w?|to)\b|\b(?:cannot|can't|must not|mustn't|do not|don't|never|should not|may not)(?: do)?\W{0,4}$|\b(?:prohibit\w{0,3}|forbidden|banned|disallowed|rejected|off-limits|declined|inappropriate|restrictions?|(?:we|will) (?:\w{1,12} )?(?:close|reject|ban))\b|\b(?:hand|human)[- ](?:written|made|coded) only\b|\b(?:must|have to|has to|needs? to) be (?:written|composed|authored|made|done) (?:by (?:you|yourself|hand|humans?|people|an? (?:human|person))|in your own words)\W{0,4}$/u);
const allowing = phrase(/[✅✓🟢]|^\W{0,6}(?:please )?do'?s?\W{0,4}$|\b(?:allowed|permitted|accept(?:ed|able)|encouraged|welcome|fine(?!-)|appropriate|can do|can be used|may be used|may use|can use|ok|okay)\b/u);

/** Reads a heading or an introducing sentence as the frame of its list. */
export function frameOf(text: string): Frame {
  const normal = normalise(text).replaceAll('’', "'").replace(/\bnot limited to\b/g, 'such as');
  if (deniedRefusal.test(normal)) return 'allowed';
  if (refusing.test(normal)) return 'refused';
  return allowing.test(normal) ? 'allowed' : null;
}

/** A row of a table or list with its own verdict: "artwork: ❌", "✅ tests", "translations: yes". */
export const verdictBehind = phrase(/^([^:]{1,120}): (?:(none(?: allowed)?|nope|do not|please don't|no,? thanks?|no,? thank you|❌|🚫|⛔|✗|🔴|👎|no|not allowed|forbidden|prohibited|not accepted|not permitted|never|don't|banned|refused|rejected)|(✅|✓|✔|👍|🟢|yes|allowed|ok|okay|fine|permitted|accepted|welcome|encouraged))(?=$|\s?[.,;!(–—])[^:]{0,80}$/u);
export const verdictBefore = phrase(/^\W{0,3}(?:(❌|🚫|⛔|✗|🔴|👎)|(✅|✓|✔|👍|🟢))/u);

/** "Not allowed: whole features." */
export const verdictAhead = phrase(/^\W{0,6}(?:(not (?:allowed|permitted|accepted|ok|okay|acceptable|welcome)|forbidden|prohibited|unacceptable|banned|disallowed)|(allowed|permitted|accepted|acceptable|ok|okay|fine|welcome)): (?=.)/u);

/** The verdict that a row of a table or list bears itself. */
export function ownFrame(text: string): Frame {
  const normal = normalise(text);
  const verdict = verdictBehind.exec(normal) ?? verdictAhead.exec(normal) ?? verdictBefore.exec(normal);
  if (!verdict) return null;
  const behind = verdict.length > 3;
  return verdict[behind ? 2 : 1] === undefined ? 'allowed' : 'refused';
}

const modal = /\b(?:must|should|shall|may|will|can)\b/;
/** "AI-assisted changes are fine": an item with a verdict of its own takes none from above. */
const ownVerdict = phrase(/\b(?:is|are|may be|can be)(?: (?:\w{1,12}ly|also|always|very|just|more than|all))? (?:fine|ok|okay|welcome|allowed|permitted|accepted|acceptable|encouraged|good|great)\b|\b(?:you|contributors?|people|authors?) (?:may|can|are free to|are welcome to)\b|\bfeel free\b/);
const relative = phrase(/\b(?:that|which|who|whose|where|when|if|you|they|without|nobody|no one)\b/);

/** "All use must be disclosed" says itself what holds of its subject; "code that nobody can explain" only names a thing. */
function standsAlone(text: string): boolean {
  if (/(?:^|: )\W{0,4}(?:we|i) (?:do|don't|will|won't|are|am|never|only|also|welcome|accept|allow)\b/i.test(text)) return true;
  const lower = text.toLowerCase();
  const verdict = ownVerdict.exec(lower);
  if (verdict && !relative.test(lower.slice(0, verdict.index)) && !/\b(?:not|never|no)\b/.test(lower.slice(0, verdict.index))) return true;
  const [before = '', ...rest] = lower.split(modal);
  return rest.length > 0 && /\w/.test(before) && !relative.test(before);
}

/** "Do not use the prefix when:": what is listed is when AI's work bears a mark. */
const marks = phrase(/\b(?:prefix|labels?|tags?|trailers?|footers?|disclosure|disclose)\b/i);

/** The frame of a sentence within a list: its introducing sentence, else the innermost heading; none where it needs none. */
export function listFrame({ depth, intro, heading, text, kind }: PolicySentence): Frame {
  const own = kind === 'text' || kind === 'heading' ? ownFrame(text) : null;
  if (kind === 'heading') return own;
  if (own || depth === 0) return own;
  const above = intro ? intro.text : (heading.split(' / ').at(-1) ?? '');
  if (marks.test(intro?.normal ?? above)) return null;
  const frame = frameOf(above);
  return frame === 'refused' && standsAlone(text) ? null : frame;
}
