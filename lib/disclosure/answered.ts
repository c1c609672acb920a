/** A statement of a template, and how its author answered it; null where nobody is asked. */
export interface Answered {
  readonly answer: 'yes' | 'no' | 'open' | null;
  /** The statement without the answer. */
  readonly rest: string;
}

const both = '(?:yes|y) ?(?:or|[/|,]) ?(?:no|n)';
const yes = 'yes|yep|y|true|x|\\[x\\]|\\(x\\)|\u2611|\u2705|\u2714';
const no = 'no|nope|none|n|false|never|n/a|0 ?%|\u274C|\u2717|\u2718|\u2716';
const empty = '\\[ {0,3}\\]|\\( {0,3}\\)|\u2610|\u2B1C|\u{1F532}';

/** "**NO**: parts were written by AI", "[no] …", "\u2610 …", or the emphasis alone where the answer was taken out. */
export const leadPattern = new RegExp(`^[\\s>*_+\u2022-]{0,8}(?:(?:(${both}|tbd)|(${yes})|(${no})|[*_]{2,8})[\\s*_)\\]]{0,6} ?: ?|[[(](?:(${yes})|(${no}))[\\])] {1,3}|(${empty}) {0,3}|(\u274C|\u2717|\u2718|\u2716) {0,3})(?=\\S.{8})`, 'iu');
/** "Parts were written by AI: no", "AI was used | No", "… = false". */
export const trailPattern = new RegExp(`[\\s*_]{0,4}(?::|\\?|=|\\||[\\u2013\\u2014-](?= ))[\\s*_\`]{0,6}(?:(${yes})|(${no})|(${empty}))(?=[\\s*_\`]{0,4}(?:$|[,.;(\\u2013\\u2014|-]))`, 'iu');
/** "… (yes/no):" */
export const askedPattern = new RegExp(`[\\s*_]{0,4}\\(?\\b${both}\\)?[\\s*_]{0,4}[:?=]?[\\s*_]{0,4}$`, 'iu');

/** "I did / did not use AI", "none / low / high": a choice that nobody has made. */
export const choicePattern = /^\W{0,4}(?:none|no|yes|low|n\/a)(?: ?[/|] ?[a-z-]{2,14}(?: [a-z-]{2,14})?){1,5}\W{0,4}$|\b(?:did|was|were|have|has|do|does|is) ?[/|] ?(?:did|was|were|have|has|do|does|is)(?: not|n't)\b/i;

/**
 * Reads a sentence as a template's statement with its answer before or behind it: "**NO**: parts of this were written by
 * AI", "AI was used: no". Where both answers still stand there, or none, nobody has said anything.
 */
export function answered(given: string): Answered {
  // Only how an emoji is drawn.
  const sentence = given.replaceAll('\uFE0F', '');
  const lead = leadPattern.exec(sentence);
  if (lead) {
    const [all, , plainYes, plainNo, boxedYes, boxedNo, , cross] = lead;
    const rest = sentence.slice(all.length);
    if (plainNo ?? boxedNo ?? cross) return { answer: 'no', rest };
    return { answer: plainYes ?? boxedYes ? 'yes' : 'open', rest };
  }
  const trail = trailPattern.exec(sentence);
  if (trail) {
    const [, plainYes, plainNo] = trail;
    // What follows a yes may be the scope.
    if (plainYes !== undefined) return { answer: 'yes', rest: /\w/.test(sentence.slice(trail.index + trail[0].length)) ? sentence : sentence.slice(0, trail.index) };
    return { answer: plainNo === undefined ? 'open' : 'no', rest: sentence.slice(0, trail.index).replace(askedPattern, '') };
  }
  return { answer: askedPattern.test(sentence) || choicePattern.test(sentence) ? 'open' : null, rest: sentence };
}
