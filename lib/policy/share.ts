import { AI, product } from '../disclosure/normalise.ts';
import { phrase } from './phrase.ts';

/** A part of the software, or a kind of work on its code. */
const part = '(?:(?:new|core|central|critical|main|whole|entire|complete|major|larger?|non-?trivial|complex|security-(?:critical|sensitive)|public|business|original|key) ){0,2}(?:features?|functionality|modules?|components?|classes|subsystems?|algorithms?|logic|architecture|designs?|engines?|kernel|cores?|core code|critical code|drivers?|proofs?|apis?|parsers?|compilers?|backends?|solutions?)';
const ai = `[${AI}${product}]`;
/** What may be done with AI's help, rather than under which condition. */
const what = '(?:for|to|in|on|with)\\b(?! (?:(?:the|these|those|an?|our|your|full|proper|clear) ){0,3}(?:conditions?|basis|terms|premise|understanding|disclosure|attribution|care|caution|approval|permission|issues?|existing|accepted|approved|open|assigned|triaged|discussed|text|code|contributions?)\\b| (?:(?:help|assist|aid|support) (?:you )?(?:with |in )?)?(?:(?:the|your|software) )?(?:coding|development|programming)(?=\\W{0,3}$|[,;]| (?:and|but)\\b))';
const permits = '(?:(?:may|can|should|must|could|is|are) (?:only |solely |exclusively )?(?:be )?(?:used|employed|permitted|allowed|accepted|acceptable|ok|okay|fine|applied|welcome|consulted))';

/** AI is kept to a kind of work by "only": "AI may only be used for tests", "for documentation only". */
const only = phrase(
  new RegExp(
    `\\b(?:small|limited|minor|tiny|modest|little) (?:amounts?|portions?|bits|pieces|parts) of ${ai}[^.;]{0,80}\\b(?:acceptable|fine|ok|okay|allowed|permitted|accepted|tolerated)\\b|\\b(?:limit|restrict|confine)s? (?:(?:the )?(?:use|usage) of )?${ai} to\\b(?! (?:the )?(?:following (?:conditions|rules)|members|maintainers))|${ai}[^.;]{0,40}\\b(?:may|can|should|must|is|are|could) (?:only|solely|exclusively) (?:be )?(?:used|employed|permitted|allowed|accepted|applied|consulted) (?:by \\w{1,12} )?${what}|${ai}[^.;]{0,40}\\b(?:may|can|should|must|is|are|could) (?:be )?(?:used|employed|permitted|allowed|accepted|applied|consulted) (?:only|solely|exclusively) ${what}|${ai}[^.;:]{0,40}\\b${permits} (?:for|to|in|on) [^.;:]{2,80} (?:only|alone|and nothing else)\\W{0,3}$|\\b(?:accept|allow|permit|use|take|welcome)\\w{0,3} (?:[\\w-]{1,14} ){0,3}?${ai}[^.;]{0,30}\\b(?:only|solely|exclusively) ${what}|\\bonly (?:use|accept|allow|permit) (?:[\\w-]{1,14} ){0,3}?${ai}[^.;]{0,30}\\b${what}|${ai}[^.;]{0,40}(?<!\\bnot )\\b(?:limited|restricted|confined) to\\b(?! (?:the )?(?:following (?:conditions|rules)|members|maintainers|accepted|existing|approved))`,
  ),
);
/** AI is kept out of a part: "AI may not be used to write core code", "new features must be written by hand". */
const without = phrase(
  new RegExp(
    `\\b(?:whole|entire|complete) (?:functions?|methods?|files?|features?|modules?|classes|components?) (?:from|by|written by|made by|of) ${AI} (?:are|is|may|can|must|should) ?not\\b|${AI}-(?:generated|written|authored|assisted) (?:new )?${part} (?:may|can|must|should|will|are|is) ?not\\b|${ai}[^.;]{0,80}\\bno ${AI}-(?:assisted|generated|written|authored|made) (?:new )?${part}\\b|^\\W{0,6}(?:[\\w-]{1,14} ){0,3}?${part} (?:must|should|shall|has to|have to|needs? to) (?:stay|be|remain|be kept) (?:\\w{1,12} )?free (?:of|from) ${ai}|${ai} (?:must|may|should|can|will) not (?:be )?(?:the author of|write|generate|author|produce) more than\\b|${ai}[^.;]{0,20}\\b(?:may|can) (?:be used|help|assist)\\w{0,2} (?:with|for|in|on) [^.;,]{2,40}, (?:but )?not (?:with|for|in|on) (?:[\\w-]{1,14} ){0,2}?${part}\\b|\\b(?:not|never) (?:\\w{1,12} ){0,2}?(?:accept|allow|permit|take|merge|want)\\w{0,3} [^.;]{0,60}${AI}-(?:generated|written|authored) ${part}\\b|${ai}[^.;]{0,60}\\b(?:not|never|cannot) (?:be )?(?:\\w{1,12} ){0,2}?(?:used|allowed|permitted|accepted|employed|welcome) (?:\\w{1,12} )?(?:for|to (?:write|generate|create|produce|implement|design|build|develop|author)|in|on|when (?:writing|designing|implementing)) (?:[\\w-]{1,14} ){0,3}?${part}\\b|\\b(?:not|never|avoid) (?:\\w{1,12} )?(?:use|using|let) (?:[\\w-]{1,12} )?${ai}[^.;]{0,20} (?:for|to (?:write|generate|create|produce|implement|design|build|develop|author)|in|on|write|generate|design|when (?:writing|designing|implementing)) (?:[\\w-]{1,14} ){0,3}?${part}\\b|\\busing ${ai} (?:for|to (?:write|generate|create|produce|implement|design|build|develop|author)) (?:[\\w-]{1,14} ){0,3}?${part} (?:is|are) (?:not|never|prohibited|forbidden|banned)\\b|${ai} (?:(?:must|may|should|can|will|is to|are to) (?:not|never)|cannot|never) (?:be used to )?(?:author|write|generate|design|implement|produce|create|architect)\\w{0,2} (?:[\\w-]{1,14},? (?:or |and )?){0,4}?(?:${part}|(?:the|your|any|production|all)(?: of the| of your)?(?: [\\w-]{1,12})? (?:code|implementation|patch|contribution))\\b|^(?:[^.;]{0,40}\\b(?:all|the|any) )?\\W{0,6}(?:[\\w-]{1,14} ){0,3}?${part} (?:must|should|shall|has to|have to|needs? to|is to|are to) (?:always |still |entirely |be |remain |stay ){1,3}(?:human|hand|(?:written|authored|made|designed|done|created|implemented) by (?:hand|you|an? |humans?|people))`,
  ),
);
const like = '(?: (?:or|such as|like|and) [^.;,:]{1,30}?)?';
const permitted = `(?:(?:may|can|could|(?:are |is |be )?(?:free|welcome|allowed|permitted|encouraged|invited) to|(?:fine|okay|ok|acceptable|all right|alright|good|happy for you|no problem) to|happily|do) (?:(?!not\\b|never\\b)\\w{1,12} )?(?:use|employ|rely on|work with) (?:an? |the |any )?${ai}${like}|(?:use|usage) of ${ai} (?:is|are) (?:\\w{1,10} )?(?:fine|ok|okay|allowed|permitted|accepted|acceptable|welcome)|${ai} (?:is|are|may be|can be) (?:(?!not\\b|never\\b)\\w{1,10} )?(?:fine|ok|okay|allowed|permitted|accepted|acceptable|welcome|used|usable)|^\\W{0,6}(?:please )?use ${ai}${like}|\\busing ${ai}${like})`;
const work = '(?:for|to|in|on|with|when|while) [^.;:]{2,80}?';
/** "You may use AI for tests only", "…, but not for the core": it is kept to the one, or out of the other. */
const keptTo = phrase(
  new RegExp(
    `${permitted} ${work}(?:,? (?:only|exclusively|solely|(?:and|but) (?:for )?nothing (?:else|more|beyond (?:it|that))|(?:and|but) (?:for )?no other (?:work|purpose|use)|(?:and|but) no (?:more|further)|and that(?:'s| is) (?:it|all)))(?=\\W{0,3}$|[,;])|${permitted} ${work},? (?:(?:but|and|yet|though),? )?(?:please )?(?:not|never) (?:for|to|in|on|with|when|while)(?: (?:the|our|any|your|its|new|writ\\w{1,3}|generat\\w{1,3}|creat\\w{1,3}|implement\\w{0,3}|design\\w{0,3}|touch\\w{0,3}|this|all|of)){0,4} (?:[\\w-]{1,16} ){0,2}?${part}(?![\\w-])|${permitted} ${work},? (?:but|while|whereas|yet) [^.;:]{2,60} (?:is|are|remain|remains|stay|stays) (?:off[- ]limits|excluded|exempt(?:ed)?|out of bounds|taboo|hand[- ]written|rejected|not accepted|forbidden|barred)\\b|${permitted} (?:for|with|on) (?!(?:\\w{1,12} )?(?:research|learn|question|expla|underst|search|brainstorm|ideas|look|help))[^.;:,]{2,60}?,? (?:(?:but|and|yet|though),? )?(?:not|never) for (?:(?:the|writing|generating|actual|production|real) ){0,3}code(?=\\W{0,3}$|[,;])`,
  ),
);
/** People are to do the greater share: "contributions must be predominantly human-written". */
const mostly = phrase(/(?<!\b(?:all|every|any) )\b(?:implementation|code|solution|logic|design|patch|fix|change|text)(?: itself)? (?:must|has to|should|needs to) (?:come from|be done by|be written by) (?:you|yourself|an? human|humans|people)\b(?! and\b| or\b|,? (?:and )?not (?:by|with)\b)|\b(?:must|should|shall|has to|have to|needs? to) (?:be |remain |stay )(?:\w{1,12} )?(?:predominantly|mostly|primarily|largely|mainly|substantially|fundamentally) (?:written by |authored by |made by |the work of )?(?:an? )?(?:human|people|your own|you\b|hand)|\b(?:most|the (?:majority|bulk|substance|core|heart)) of (?:the |your |any |each )?(?:code|work|contributions?|patch|pr|pull request|change)\b[^.;]{0,30}\b(?:must|should|has to|have to|needs? to)\b[^.;]{0,30}\b(?:by (?:you|hand|an? human|humans?|people)|human|your own)\b/);
/** Pictures, talk, and what is refused for being unwanted or unread: no share of the making. */
const beside = phrase(new RegExp(`${AI}[- ](?:generated|written|made|created)? ?(?:media|images?|art(?:work)?|assets?|text|comments?|issues?|reports?|translations?|descriptions?|music|audio)\\b|\\b(?:that|which) (?:no one|nobody|you|has|have|are|is|cannot|do|does)\\b`));
/** And for nothing beside: "It cannot be used for anything else." */
const nothingElse = phrase(new RegExp(`${ai}[^;]{0,100}; (?:generat|writ|creat|produc)\\w{1,4} [^.;]{2,60} (?:is|are) not\\W{0,3}$|${ai}[^.;]{0,80}[,;:]? (?:and |but )?(?:everything|anything|all) else (?:must|has to|should|needs? to|is to) (?:be |come )?(?:yours?|your own|from you|written by (?:you|hand|an? human|people)|human|done by (?:you|hand))\\b|${ai}[^.;]{0,40}\\b(?:not|never) (?:okay|ok|fine|acceptable|permitted|welcome|allowed) for (?:anything else|any other|other)\\b|${ai}[^.;]{0,80},? (?:and|but) (?:for |in )?(?:nowhere|nothing) else\\b|${ai}[^.;]{0,40}\\b(?:not|never|cannot) be (?:used|accepted|allowed) for (?:anything else|any other|other)\\b(?! either)|\\b(?:do not|never) use ${ai} for (?:anything else|any other|other)\\b(?! either)`));

/**
 * Whether a sentence leaves AI a share of the work and keeps it out of the rest: a kind of it, a part of the software, or
 * the smaller half.
 *
 * @param normal a sentence, normalised
 */
const byHand = phrase(new RegExp(`^\\W{0,6}(?:(?:all|any|every|the|our) )?(?:[\\w-]{1,14} )?${part}(?:(?:, (?:and |or )?| (?:and|or) )[\\w-]{2,16}){0,3} (?:must|should|shall|has to|have to|needs? to|(?:is|are) to|will) (?:always )?be (?:[\\w-]{1,12} ){0,4}?(?:written|designed|made|done|authored|created|implemented|coded)(?: (?:and|or) \\w{3,12})? (?:by (?:an? )?(?:humans?|people|persons?|hand|you|yourself)|manually|without ${ai})`));
export const leavesShare = (normal: string): boolean => !beside.test(normal) && (only.test(normal) || keptTo.test(normal) || without.test(normal) || byHand.test(normal) || mostly.test(normal) || nothingElse.test(normal));

const inPart = phrase(new RegExp(`^\\W{0,8}${ai}(?:[- ](?:generated|written|assisted))? (?:(?:code|use|help) )?(?:for|in|on) (?:the |our |any )?${part}\\W{0,3}$`));

/** Whether an item of a list names a part of the work: "AI for new features". */
export const ofPart = (normal: string): boolean => inPart.test(normal);

const madePart = phrase(new RegExp(`\\b(?:accept|take|merge|allow|want|review)(?: any)? (?:(?:new|whole|entire|large|larger) )?${part}\\b[^.;]{0,60}\\b(?:produced|generated|made|written|created) (?:with|by|using) ${ai}`));

/** Whether a refusal is of a part of the software that AI made: "we do not accept new features that were produced with AI". */
export const refusesPart = (normal: string): boolean => madePart.test(normal);
