import { slots, type Slot } from './slots.ts';

const short: readonly (readonly [RegExp, string])[] = [
  [/\b(?:do not|don't|never) forget to\b/g, 'remember to'],
  [/\bwon't\b/g, 'will not'],
  [/\bwhat (you|we|i|contributors?|people) (?:may|must|can|should|shall|do|will|are) ?(?:not|n't)(?: allowed to| supposed to)? do is (?:to )?/g, '$1 may not '],
  [/\bcan't\b/g, 'cannot'],
  [/\b((?:must|should|shall|ha(?:s|ve) to|needs? to) be (?:\w{1,12} )?(?:written|typed|authored|created|made|composed|drafted)) (?:manually|personally|(?:by )?yourself|by you personally)(?=\W{0,3}$|[,;]| (?:and|in|not)\b)/g, '$1 by hand'],
  [/\b(do|does|did|is|are|was|were|has|have|had|must|should|would|could|need)n't\b/g, '$1 not'],
  [/\b(we|you|they)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/^(\W{0,6})(?:neither|nor) (is|are) ([^.;]{0,60}[\uE001\uE003][^.;]{0,60})(?=[.;]|$)/g, '$1$3 $2 not accepted'],
  [/\b(it|that|there)'s\b/g, '$1 is'],
  [/\b(accept|take|want|merge|allow|permit|include|use|welcome|ship|publish)s? no (?!(?:official |clear |particular |strong )?(?:position|stance|side|sides|view|opinion|interest|issue|offence|offense|responsibility|liability|part|account|action)\b)(?=(?:[\w-]{1,14} ){0,2}[\uE001\uE003])/g, 'do not $1 '],
  [/\b(?:if|when|where) (?:an? )?\uE001 (?:wrote|typed|generated|made|created|produced|authored) (?:it|this|that|(?:your|the|a|any) (?:code|patch|pr|pull request|change|contribution)),? (?:then )?(?:please )?(?:we )?(?:do|will) not (?:want|take|accept|merge|send|submit|open|contribute)\b[^.;]{0,20}/g, 'do not submit \uE001-generated contributions'],
  [/(\uE001[^.;]{0,60}),? (?:but |while |whereas )?((?:[\w-]{1,14} ){1,4})(may|can|must|should|will) ?not(?=\W{0,3}$)/g, '$1; \uE001-generated $2$3 not be accepted'],
  [/\bgenerated (code|content|patches|contributions|work) \((?=[^()]{0,40}\uE001)/g, '\uE001-generated $1 ('],
  [/\uE001((?:[- ][\w-]{1,14}){0,4}) (is|are) not(?=\W{0,3}$|[;!])/g, '\uE001$1 $2 not accepted'],
  [/\b((?:using|use of) (?:it|them|\uE001) (?:to|for) [^.;,]{2,40}) (is|are) not(?=\W{0,3}$|[;!])/g, '$1 $2 not accepted'],
  [/\bnot (submit|send|contribute) (?:any |the )?(code|text|patches|work|changes|contributions)(?: that| which)? (?:it|they|\uE001) (?:has |have )?(?:wrote|written|generated|produced|made)\b/g, 'not $1 \uE001-generated $2'],
];

/** Why, said before what: it sets no scope. */
const reason = /^\W{0,6}(?:because|since|due to|owing to|given|considering|in order to) [^,;:\uE001\uE003]{3,120}, /;

/** "Including, but not limited to": a list goes on, and nothing is limited. */
const goesOn = /,? ?\b(?:(?:but|and|which|that) )?(?:(?:is|are|may|can|will) )?not (?:be )?limited to\b/g;

const endings: readonly string[] = ['', 's', 'ed', 'ing'];

/** A slot's wordings as one pattern. */
function patternOf({ wordings, after = '\\b', before = '(?![\\w-])' }: Slot): RegExp {
  const inflected = wordings.map((wording) => wording.replace('e~', '(?:e[sd]?|ing)').replace('~', '(?:e?s|ed|ing)?'));
  return new RegExp(`(${after})(?:${inflected.join('|')})(?:${before})`, 'g');
}

const folds = slots.map((slot) => ({ pattern: patternOf(slot), means: slot.means }));

/** The ending of the first word of a wording, as a number into the forms of what it means. */
function formOf(wording: string): number {
  const first = /^[a-z-]+/.exec(wording)?.[0] ?? '';
  const ending = /ing$/.test(first) ? 'ing' : /[^e]ed$/.test(first) ? 'ed' : /[^s]s$/.test(first) ? 's' : '';
  return endings.indexOf(ending);
}

/**
 * A normalised sentence with the wordings of `slots.ts` as the words that the patterns know, and contractions written out,
 * as `normalise` makes one sign of every name of AI: each meaning has to be known in one wording alone.
 *
 * @param normal a sentence in small letters, about AI
 */
export function fold(normal: string): string {
  let text = normal.replace(reason, '').replace(goesOn, '');
  for (const [pattern, full] of short) text = text.replace(pattern, full);
  for (const { pattern, means } of folds) {
    text = text.replace(pattern, (whole: string, kept: string) => `${kept}${means[means.length > 1 ? formOf(whole.slice(kept.length)) : 0] ?? means[0]}`);
  }
  return text;
}
