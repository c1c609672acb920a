import { AI, namesAi } from '../disclosure/normalise.ts';
import { manners, unreviewed } from './narrowing.ts';

/** Words for AI that mean something else outside of a section about AI: "assistants", "the machine", "such tools". */
export const inContext = /(?<=\b(?:from|out of) )(?:an? |your |the )?chat\b(?! (?:room|channel|server|log))|\bbots?(?=-(?:written|generated|made|authored)\b)|\b(?:(?:any|an?|your|which(?:ever)?|whatever|all|such|these|those|the|coding|automated|modern|new|smart) ){0,3}(?:assistants?|copilots?|ki|neural networks?|machine learning(?: (?:tools?|models?|systems?|software|technolog\w{1,3}))?|text generators?|code generators?|probabilistic tools?)\b|\b(?:such|these|those|assistive|automated|smart|probabilistic) (?:\w{1,12} )?tools?\b|(?<=\b(?:use|usage) of )(?:(?:an?|any|the|all|these) )?tools?\b|(?<=\b(?:written|generated|made|authored|produced|created|opened|submitted) (?:entirely |fully |solely )?by )(?:(?:an?|the|code|coding) ){0,2}agents?\b|\bagents(?= (?:may|can|might) (?:also )?be used\b)|\bagents?(?=-(?:written|generated|made|authored|produced|created|only)\b)|\b(?:these|such|those) models?\b|\b(?:a|the) machine\b|(?<=\b(?:from|by|with|of|use|using|ask|asking|let|letting) )an? model\b|\b(?:an?|the|your|any) model(?= (?:wrote|writes|typed|generated|produced|made|did|helped|had|has)\b)|\b(?:machine|computer|auto)(?=[- ](?:generated|written|made|authored|output)\b)|\b(?:their|its)(?= (?:use|usage|output)\b)/g;

/** Names of AI that are none of a tool's, and need no section to be understood. */
export const anywhere = /\bmachine (?=assistance\b|help\b)|\b(?:machine|computer)(?=[- ](?:generated|written|authored) (?:contributions?|pull requests?|prs?|patches|submissions?)\b)|\bgenerative (?:tools?|models?|systems?|technolog\w{1,3})\b|\b(?:machine learning|ml|deep learning) ?\/ ?(?:ai\b|\uE001)|(?:\bai|\uE001) ?(?:\/|&|and) ?(?:machine learning|ml|deep learning)\b(?: (?:tools?|models?|systems?|assistants?|services?|technolog\w{1,3}))?|\bmachine learning (?:tools?|assistants?|generators?)\b|\bgpts\b|\bnatural language processing(?: \uE001)?|\b(?:text|code|image) generators\b|\bimage diffusion models?\b|\b(?:autonomous|agentic)(?: ?(?:,|or|and|\/) ?(?:autonomous|agentic|\uE001))? systems?\b/g;
/** "Slop gets closed": unreviewed output, not all of it. */
const slop = /\bslop\b(?= (?:is|will|gets|has)\b)/g;
/** "They are not fine for …" right after a sentence on AI. */
export const pronoun = /^(\W{0,4}(?:and |but |also,? |however,? |hence,? |therefore,? |thus,? |so,? |consequently,? )?)(?:they|it|these|those|this)(?! is not (?:\w{1,8} ){0,3}(?:requirement|required|mandatory))(?! (?:is|was) (?:(?:not |also |only |just |mainly )?(?:for|because|due|why|how|what|where|when)\b|(?:the|one|our|my) (?:\w{1,12} )?reason))(?! (?:is|was) (?:not |never |also |\w{3,10}ly )?(?:ok|okay|fine|good|important|acceptable|possible|necessary|better|best|hard|easy|expected|essential|crucial|up)\b[^.]{0,14} (?:to|that|whether)\b)(?= (?:is|are|may|must|can|cannot|should|has|have|will|do|does)\b)/;

/** "You may not use it for …", "made with it", which the sentence before spoke of. */
export const object = /\b(us(?:e|ing)(?: (?:something|anything|tools?) like)?|com(?:e|es|ing) from|came from|made with|produced (?:with|by)|written (?:with|by)|generated (?:with|by)|created (?:with|by)) (?:it|them|(?<=like )(?:that|this|these|those))\b/;

/** "… so we do not merge it", in a sentence that names no AI itself. */
export const kept = /\b((?:send (?:us|me)|accept|merg|tak|allow|permit|reject|refus|welcom|avoid|ban|forbid|declin|want)(?:e|ing|ning)?) (?:it|them)\b/;

/** What is said of AI in a section about it without naming it: "Go for it.", "We do not mind." */
const elided: readonly (readonly [RegExp, string])[] = [
  [/^(\W{0,6}(?:tl;?dr|in short|short(?: answer)?|answer)\W{1,4})(fine|ok|okay|welcome|allowed|accepted|permitted) (?=(?:for|in|as|to|on)\b)/, `$1${AI} is $2 `],
  [/^(\W{0,6}(?:if|when|where|for) (?:it is |it's |this is )?(?:about |for |on )?[\w ]{3,30}, (?:please )?)(?:do not|don't)(?=\W{0,3}$)/, `$1do not use ${AI}`],
  [/\bleave (?:them|it|those) out(?: of (?:it|this|here))?(?=\W{0,3}$)/, `do not use ${AI}`],
  [/^(\W{0,6}[^.;:\uE001]{3,60}: )(?:please )?(?:do not|don't|never)(?=\W{0,3}$)/, `$1do not use ${AI}`],
  [/^(\W{0,6}(?:honestly|frankly|sure|yes|in short|basically)?\W{0,3})(?:go for it|go ahead|be our guest|help yourself|knock yourself out|no problem|no worries|(?:that|it|this) is (?:fine|ok|okay|all ?right|alright|permissible|allowed|permitted|welcome)(?=\W{0,3}$|[,;.!])|fine by (?:us|me)|all good|feel free)(?=\W|$)(?! to\b)/, `$1${AI} is fine`],
  [/^(\W{0,6}(?:please,? |just )?(?:do not|don't|never))(?=\W{0,2}$)/, `$1 use ${AI}`],
  [/^(\W{0,6}(?:our answer: |in short,? )?)(?:it is|it's|they are|they're) (?:just |only |simply |merely )?(?:an?(?:other)? )?tools?(?=\W{0,3}$)/, `$1${AI} is fine`],
  [/^(\W{0,6}[^.;:]{2,60}) (may|can|must|should) ?not(?=\W{0,2}$)/, `$1 $2 not be ${AI}-generated`],
  [/^(\W{0,6}(?:we are |i am |we're |i'm )?not (?:accepting|taking|merging|allowing) )(?:any|them|those|it)\b/, `$1${AI}`],
  [/^(\W{0,6}no (?:special |extra |further |additional |separate )?rules)(?! (?:about|on|for|against|regarding|to|of|beyond)\b)/, `$1 on ${AI}`],
  [/\b(can|may|could) (?:rely on|use|work with) (?:them|it|these|those)\b/, `$1 use ${AI}`],
  [/\b(may|can) (submit|send|contribute) (?:it|them)\b/, `$1 $2 ${AI}-generated code`],
  [/\b(welcome|free) to do (?:so|it|that|the same)\b/, `$1 to use ${AI}`],
  [/^(\W{0,6})use (?:it|them) or (?:do not|don't|not|leave (?:it|them))\b/, `$1${AI} is fine`],
  [/\bno ((?:\w{1,10} )?(?:rules?|restrictions?|objections?|stance|opinion|position)) (about|on|for|against|regarding|to) (?:it|them|this|that)\b/, `no $1 $2 ${AI}`],
  [/^(\W{0,6})(?:nothing(?: wrong)?|no objections?|no problem)(?: at all)? (?:against|to|with) (?:it|them|that|this)\b/, `$1${AI} is fine`],
  [/^(\W{0,6}(?:we|i)(?: (?:really|honestly|frankly))? (?:do not|don't|won't|will not)(?: really)? (?:mind|object))(?=\W{0,3}$)/, `$1 ${AI}`],
  [/^(\W{0,6}(?:so|and|but|therefore|hence)?\W{0,3})(?:no,? thanks|no,? thank you|hard pass|not here|not (?:welcome|accepted|allowed|permitted|wanted|possible)|forbidden|prohibited|banned|unwelcome|(?:please )?(?:take (?:it|that|them|this)|go) elsewhere)(?=\W{0,3}$|[,;.!])/, `$1${AI} is not accepted`],
];

/** "About AI it is simple: we do not take it": within one sentence. */
export const thatIs = /(\uE001[^.:;]{0,60}(?:[:;–—] [^.:;]{0,30}\b|[^.:;]{0,40},? (?:and|so) (?:we|i) (?:do not|don't|will not|won't) )(?:take|accept|allow|permit|merge|want|use|do) )(?:it|them)\b/;

/** "Such contributions", which the sentence before spoke of. */
export const such = /\bsuch (?=(?:contributions?|prs?|pull requests?|submissions?|changes|patches|code|content|material|work)\b)|\bsuch (?=outputs?\b)/;

/** "Vibe coded pull requests" are AI's, without its name. */
export const vibes = new RegExp(`\\bvibe[- ]?coded(?= (?:and |or |stuff|things|work|code|prs?\\b|pull|patch|contribut|submission|changes|slop|commits?))(?![^.]{0,30}${AI})`, 'g');

/** "AI-only changes", "made by AI alone": nobody had a part in it. */
const aloneMade = /\uE001[- ]only(?=[- ](?:[\w-]{1,14} )?(?:code|contributions?|prs?|pull|patches|submissions?|changes|work|content))/g;
const nothingBut = /\b(?:consists? of |is |are |made of )?nothing (?:but|except) (?:\uE001(?:[- ]generated)?(?:[- ](?:output|code|text))?|\uE003)/g;
const aloneBy = /\b(?:only |solely )?by \uE001 (?:alone|only|by itself|on its own)\b/g;
/** "Agentic code": what an agent wrote. */
const agentic = /\bagentic (?=(?:code|contributions?|patches|pull requests?|prs?|commits?|changes|submissions?|bug reports?|issues)\b)/g;
/** What people think of AI: no use of it. */
const opinions = /\uE001[- ](?:bashing|shaming|blam(?:e|ing)|griping|hat(?:e|ers?|red)|hype|debates?|discourse|scepticism|skepticism|evangelism|advocacy)\b/g;

/** "Code that you did not write yourself", in a section about AI. */
export const notYours = /\b(code|patches|contributions|pull requests|prs|work|text) (?:(?:that|which) )?you (?:did not|didn't|have not|haven't) (?:write|written|author\w{0,3}|create[sd]?|made|make)(?: yourself)?\b/g;
/** "AI-generated/assisted", "AI-written or -assisted": one word for both. */
const either = /(\uE001[- ])(?:generated|written|created|made|authored|assisted|aided)(?: ?\/ ?|,? (?:or|and) |, )\uE001?[- ]?(?:ai-)?(?:generated|written|created|made|authored|assisted|aided)(?= )/g;
/** To vibe code is to have AI write. */
const vibeCode = /\b(not|never|avoid|no|stop) vibe[- ]?cod(?:e|ing)(?! (?:slop|garbage|is|are)\b)(?= (?:any|your|the|a|new|this|features?|changes|code|patches|contributions?|pull|prs)\b)/g;

/** "We do not use AI, and take nothing that was made with it." */
const withIt = /(\uE001[^.;]{0,120}\b(?:(?:produced|made|written|generated|created) (?:with|by|using)|free (?:of|from)) )(?:it|them)\b/;
/** What held once, in words that no pattern takes for what holds now. */
const once = (held: 'apart' | 'inside'): string => `once ${AI} stood ${held}`;
const was = new RegExp(`^\\W{0,6}once ${AI} stood (?:apart|inside)`);

/** "Code that AI wrote", "code written with AI". */
const madeBy = /\b(code|changes|patches) (?:(?:that|which) )?(?:(?:was|were|is|are) )?(?:written|generated|made|produced|created) (?:by|with|using) \uE001(?![- ](?:generated|assisted))(?=\W{0,3}$|[,;.]| (?:before|that|which|and|or|is|are|will|must|may|should|in|on|for)\b)|\b(code|changes|patches) (?:(?:that|which) )?\uE001 (?:wrote|generated|produced|made)(?=\W{0,3}$|[,;.]| (?:before|and|or|is|are|will|must|may|should|in|on|for)\b)/g;

/** "Non-AI code generators": other tools. */
const otherTools = /\bnon-\uE001 (?=(?:code )?(?:generators?|tools?|tooling|linters?|formatters?)\b)/g;

/** A normalised sentence with general words for AI named so. */
export const named = (normal: string): string => normal.replace(otherTools, 'other ').replace(madeBy, (_, one: string | undefined, other: string | undefined) => `${AI}-generated ${one ?? other ?? 'code'}`).replace(withIt, `$1${AI}`).replace(wasBanned, (past) => (past.includes(AI) ? once('apart') : past)).replace(wasTaken, (past) => (past.includes(AI) ? once('inside') : past)).replace(thatIs, `$1${AI}`).replace(anywhere, AI).replace(either, '$1generated').replace(vibeCode, `$1 submit ${AI}-generated code for`).replace(slop, `unreviewed ${AI}`).replace(agentic, `agentic ${AI}-generated `).replace(opinions, 'opinions').replace(nothingBut, `is fully ${AI}-generated`).replace(aloneMade, `fully ${AI}-generated`).replace(aloneBy, `entirely by ${AI}`).replace(vibes, `vibe coded ${AI}-generated`);

/**
 * What "they" stands for right after a sentence on AI: AI, or its unreviewed output where that was spoken of, so that
 * "Unreviewed output is slop. It will not be accepted." does not refuse the rest.
 */
export const antecedent = (before: string): string => (unreviewed.some((pattern) => pattern.test(before)) || manners.some(([, pattern]) => pattern.test(before)) ? `unreviewed ${AI}` : AI);

/** "They bump the version; don't": in a list it takes up the item, not AI. */
const bareDont = /^\W{0,6}(?:please,? |just )?(?:do not|don't|never)\W{0,2}$/;

/**
 * A normalised sentence of a section about AI, with AI named where it goes without saying.
 *
 * @param listed whether it stands in a list
 */
export const elidedIn = (normal: string, listed = false): string => (normal.includes(AI) || (listed && bareDont.test(normal)) ? normal : elided.reduce((text, [pattern, full]) => text.replace(pattern, full), normal));

/** "Submitting what it wrote". */
const whatItWrote = /(?<=\b(?:submit|send|past|paste|post|commit|copy|push|contribut|contribute|copie[ds]|pasted|submitted|sent)(?:ting|ing|ed|s)? )what(?:ever)? (?:it|they|an? \uE001|the (?:tool|model|machine|assistant|agent)) (?:wrote|writes?|produced?|produces|generated?|generates|came up with|gave you|gives you|spat out|spits? out)\b/g;

/** A normalised sentence of a section about AI, with what means AI there named so. */
export const inSection = (normal: string): string => normal.replace(notYours, `${AI}-generated $1`).replace(whatItWrote, `${AI}-generated code`).replace(inContext, AI).replace(/\b((?:believe|suspect|find|deem|consider)(?:ed|s)? (?:it |them )?to be|(?:appears?|seems?)(?: to be)?|looks?) generated\b(?! (?:by|with|from|using))/g, `$1 ${AI}-generated`).replace(/\bgenerated (code|contributions?|patches|pull requests?|prs|images?|icons?|art(?:work)?|assets|translations?|text|prose|content|material|pages?|articles?|solutions?|answers?|submissions?|changes)\b/g, (match, made: string, at: number, all: string) => (all[at - 2] === AI || all[at - 1] === '-' ? match : `${AI}-generated ${made}`));

/** "Such code cannot be contributed", right behind a sentence that names AI: it goes on about it. */
export const takesUp = /\bsuch (?:code|contributions?|changes|patches|work|output|pull requests|prs|submissions|content|material)\b/i;
/** What others do is not done here: "Some projects ban LLMs. We don't." */
const unlikeThem = /^\W{0,4}(?:we|i|this project|here we)(?:'re| are| is)? (?:do not|don't|does not|doesn't|not)\W{0,3}$/;
/** "In the library itself we do not." */
const elsewhereNot = /^\W{0,4}(?:in|for|within) [^.;]{2,60} (?:we|i) (?:do|will|can)(?: ?not|n't)\b/;
const bans = /\b(?:ban|forbid|prohibit|reject|refuse|disallow)\w{0,4}\b/;
const takes = /\b(?:allow|accept|permit|welcome|embrace|encourage)\w{0,4}\b/;
/** "We used to ban AI.", "Until last year we allowed it.": as it was. */
const wasBanned = /\b(?:we|i|this project|the project) used to (?:ban|forbid|prohibit|reject|refuse|disallow)\b[^.;]{0,200}/;
const wasTaken = /\b(?:we|i|this project|the project) used to (?:allow|accept|permit|welcome|take|merge|embrace)\b[^.;]{0,200}/;
/** "We no longer do." */
const noLonger = /^\W{0,4}(?:[^.;\uE001]{2,60}, |[^.;\uE001]{2,60} )?(?:we|i|it|this project) (?:no longer|don't|do not|does not|doesn't|stopped|have stopped|gave (?:that|it) up)(?: (?:do|does|any ?more|any longer|doing (?:so|that)|now))?\W{0,3}$/;
/** "Did you use AI? Then say which tool." */
const then = /^\W{0,4}(?:then|if so|if yes|in (?:that|this) case),? (?:please )?/;

/** "You are the author. The LLM isn't." */
const youAre = /\b(?:you(?:'re| are)|people are|humans? (?:are|is))\b/i;
const aiIsNot = /^\W{0,4}(?:(?:the|an?|your) )?\uE001 (?:is|are)(?: not|n't)\W{0,3}$/;

/**
 * A normalised sentence with what it takes over from the one before it.
 *
 * @param before the sentence before under the same heading, normalised, where it names AI; null elsewhere
 * @param words the sentence before as it stood, under whichever heading; empty for none
 */
export function after(normal: string, before: string | null, words: string): string {
  if (/\?\W{0,3}$/.test(words) && namesAi(words)) return normal.replace(then, `if ${AI} was used, please `);
  if (aiIsNot.test(normal) && youAre.test(words)) return `${AI} is no author.`;
  if (before === null) return normal;
  if (noLonger.test(normal) && was.test(before)) return before.includes('stood apart') ? `${AI} is fine here.` : `${AI} is not accepted.`;
  if (unlikeThem.test(normal)) return bans.test(before) ? `${AI} is fine here.` : takes.test(before) ? `${AI} is not accepted.` : normal;
  return elsewhereNot.test(normal) && takes.test(before) ? `${AI}-generated core code is not accepted: ${normal}` : normal;
}
