import { AI, product } from '../disclosure/normalise.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Patterns over one clause of a normalised sentence, where one sign is any AI and another a product named after one. */

const ai = `[${AI}${product}]`;
const pattern = (text: string): Phrase => phrase(new RegExp(text));
const not = "(?:do not|don't|does not|doesn't|did not|will not|won't|cannot|can't|can not|no longer|never|not going to|must not|mustn't|may not|should not|shouldn't|shall not|not able to|unable to|not in a position to|nobody (?:may|can|should|must|is allowed to|is to)|no one (?:may|can|should|must|is allowed to|is to)|are not|is not|(?<!\\bor )not|nor)";

/** "At no point may …": a negation that stands before the verb. */
const atNone = '\\b(?:(?:at|in|under|on|by) no (?:point|time|stage|case|event|way|circumstances?|conditions?|account|means)|nowhere)\\b';
/** How something comes about. */
const made = '(?:generated|created|written|authored|made|produced)';
/** "It is forbidden to submit AI code"; also "Unacceptable use of AI", which as a heading does not refuse. */
export const unacceptableUse = pattern(`\\b(?:prohibited|forbidden|banned|not allowed|unacceptable|prohibition)\\b[^.]{0,80}\\b(?:contribute|submit|use|using|create|include|contributions?|code)\\b[^.]{0,100}${ai}`);
/** "We do not accept contributions made with AI", in its many wordings. */
export const refusals: readonly Phrase[] = [
  pattern(`\\b${not} (?:be )?(?:\\w{1,14} ){0,3}?(?:accept\\w{0,4}|allow\\w{0,3}|permit\\w{0,4}|want|take|merge\\w?|submit\\w{0,4}|use|using|used|contribute\\w?|contain\\w?|include\\w?|welcome|tolerate\\w?|open|consider\\w{0,3}|consent to|approve of|condone|interested in|send|post|paste|copy|add|allowed|permitted|(?:be )?(?:written|created|generated))\\b[^.]{0,110}${ai}`),
  pattern(`${ai}[^.]{0,140}\\b(?:not|never|no longer|cannot|can't|won't) (?:be )?(?:\\w{1,12} ){0,2}?(?:accept\\w{0,4}|allowed|permitted|welcome|tolerated|merged|considered|wanted|used|eligible|submitted|reviewed|committed|contributed|included|added)\\b`),
  pattern(`\\b${not} be (?:\\w{1,12} )?${ai}[- ]?(?:generated|written|authored|made|created)`),
  pattern(`${ai}[^.]{0,140}\\btainted\\b`),
  pattern(`\\b(?:must|should|shall|to) be (?:your|their|the author's|entirely|solely|human)\\b[^.]{0,40}\\bnot (?:the )?(?:product|output|work|result|\\w{1,10})\\b[^.]{0,20}${ai}`),
  pattern(`${ai}[^.]{0,140}\\b(?:(?:is|are|be|been|get|strictly|expressly|explicitly|generally|hereby|completely|automatically|immediately|permanently|considered|deemed|regarded as|treated as) ){1,3}(?:prohibited|forbidden|banned|disallowed|rejected|declined|unwelcome|off[- ]limits|unacceptable|closed|deleted|hidden|removed|ignored|refused|denied|discarded|blocked|not ok|turned (?:down|away))\\b`),
  pattern(`\\b(?:decline|reject|ban|prohibit|forbid|refuse|disallow|exclude|deny|close)(?:s|ned|d|ed|ning|ing|en|ts)?\\b(?:(?!, not\\b)[^.]){0,110}${ai}`),
  pattern(`\\bwe (?:will |shall |do )?(?:delete|remove|discard)\\b[^.]{0,80}${ai}`),
  unacceptableUse,
  pattern(`\\b(?:no|zero|anti)-(?:${product}|${AI}(?=\\W{0,3}$))|\\b(?:an?|our|the|this|its|strict|firm|hard|full|total|complete) (?:\\w{1,12},? ){0,2}?(?:no|zero|anti|non)[- ](?:${product}|${AI} (?:rule|stance|approach|principle|commitment))`),
  pattern(`(?<!\\b(?:nothing|no rule|no objections?|no argument) )\\b(?:against|opposed to|stopped|ceased|ended) (?:accept|allow|tak|merg|permitt|us|welcom)ing\\b[^.]{0,60}${ai}`),
  pattern(`\\b(?:confirm|certif(?:y|ies)|agree|attest|affirm|declare|warrant|guarantee|promise|must|shall|ensure|make sure)\\b[^.;]{0,80}\\b(?:contains?|includes?|uses?|involves?|ha(?:s|ve)) no (?:\\w{1,12} )?${ai}(?![- ](?:\\w{1,10} )?(?:disclosures?|declarations?|trailers?|co-?authors?))`),
  pattern(`\\b(?:keep|leave|stay)\\b[^.]{0,30}${ai}[^.]{0,20}\\b(?:out|away|at home)\\b|\\bsay(?:s|ing)? no to (?:\\w{1,12} )?${ai}|\\bnot (?:a single|one|even one|so much as)\\b[^.]{0,30}${ai}|${ai}[^.]{0,40}\\b(?:disqualif\\w{1,4}|no,? thanks|no,? thank you)`),
  pattern(`(?:^\\W{0,6}|, )(?:(?:absolutely|strictly|please|there (?:must|should|shall) be) )?(?:no|zero) (?:(?!longer|need|matter|objection|problem|issue|required?)[\\w-]{1,18},? ){0,5}?${ai}(?![- ](?:\\w{1,10} )?(?:disclosures?|declarations?|statements?|labels?)\\b)`),
  pattern(`(?:\\banti-?${ai}|${ai}[- ]free|\\bno-${ai}) (?:project|policy|repository|codebase|zone)\\b|\\b(?:this|it|which|project|\\w{1,12}) is (?:\\w{1,12} )?${ai}[- ]free\\b`),
  pattern(`\\b(?:must|should|shall) (?:be )?(?:\\w{1,14},? ){0,9}?(?:without|free of|free from) (?:the )?(?:\\w{1,12} ){0,4}?${ai}`),
  pattern(`\\b(?:refrain from|avoid|abstain from|stay away from|closed to|keep out)\\b[^.]{0,60}${ai}`),
  pattern(`${ai}[^.]{0,100}\\b(?:(?:don't|do not|never) (?:submit|open|send|contribute)|will (?:result in|lead to|get you)[^.]{0,30}(?:\\bban|\\bblock|\\bclos|\\breject))`),
  pattern(`${ai}(?:[- ]\\w{1,12}){0,3} (?:are |is )?(?:excluded|excepted|ruled out)\\b|\\b(?:as long as|so long as|provided(?: that)?|only if|on condition that)\\b[^.;]{0,20}\\bno (?:\\w{1,12} )?${ai}|^(?!.{0,200}\\b(?:not|no|never|cannot|prohibited|forbidden)\\b)[^.;]{0,120}\\b(?:welcome|accept\\w{0,4}|allowed|open|fine|consider\\w{0,3})\\b[^.;]{0,60}\\b(?:except(?: for| those)?|excepting|with the exception of|apart from|other than)\\b[^.;]{0,40}${ai}`),
  pattern(`\\bnever (?:let|use|allow|have|ask)\\b[^.]{0,40}${ai}`),
  pattern(`^\\W{0,6}(?:no|none|nothing|not (?:a|one|any)) [^,;:.]{0,60}\\b(?:may|can|should|must|shall|will|is to|are to)\\b(?: be)?(?: \\w{1,12})? (?:${made}|come|contain|include|used?)\\b[^.,;]{0,40}${ai}|${ai}[^.]{0,80}\\bagainst (?:our|the|this|these|project) (?:\\w{1,12} )?(?:rules?|polic\\w{1,3}|terms|guidelines?|principles|code of|spirit|wishes)\\b`),
  pattern(`${ai}[^.]{0,120}\\b(?:accept|take|merge|allow) no (?:\\w{1,12} )?(?:submissions?|contributions?|patches|pull requests?|prs)\\b`),
  pattern(`${ai}[^.]{0,60}\\b(?:has|have) no (?:place|home|room)\\b|\\bno (?:place|home|room) for ${ai}|\\bzero[- ]tolerance\\b[^.]{0,40}${ai}|${ai}[^.]{0,60}\\b(?:is|are) (?:disabled|switched off|turned off) (?:for|in|on) this (?:repo|project)|${AI}[- ](?:generated|written|made|authored|created)(?: \\w{1,12}){0,3} (?:conflicts?|(?:is|are) (?:legally )?(?:incompatible|not compatible)) with (?:this|the|our)\\b`),
  pattern(`${atNone}[^.;]{0,50}${ai}[^.;]{0,40}\\b(?:used?|accept\\w{0,3}|allowed|permitted|merged?|welcome|submitted|taken|included|contributed)\\b|${atNone}[^.;]{0,50}\\b(?:use|accept|allow|permit|merge|submit|take|include|contribute|add)\\b[^.;]{0,50}${ai}`),
];
/** Says no to leaning on AI: it limits the use that is named with it and refuses nothing by itself. */
export const leaning = pattern(`\\b${not} (?:\\w{1,12} )?(?:rely|depend|lean) (?:\\w{1,12} )?on (?:\\w{1,12} )?${AI}`);
/** All work is to be people's: AI need not be named. */
export const humanWork: readonly Phrase[] = [
  phrase(/\bhumans?[- ]only (?:project|code ?base|repo\w{0,7}|contributions?|zone|space|code)\b|\b(?:only|solely|exclusively) (?:accept|take|merge|welcome|allow|want) (?:contributions (?:by|from) )?humans?\b|\b(?:accept|take|merge|welcome|allow|want) human (?:contributions?|code|work|patches|pull requests|prs) (?:only|alone|exclusively)\b|\b(?:anything|everything|all|code) (?:beyond|else|more|other)\b[^.]{0,30}\b(?:must|should|has to) be\b[^.]{0,20}\b(?:your own|yours|human)\b|^\W{0,6}(?:please )?write (?:the |your |all )?(?:own )?code (?:yourself|by hand|on your own)\b/),
  phrase(/\b(?:must|should|shall|has to|have to|needs? to|only|entirely|fully|100 ?%) (?:be )?(?:\w{1,12} ){0,2}?(?:human|hand)[- ](?:written|made|authored|created|crafted|generated)\b/),
  phrase(/\b(?:must|should|shall|has to|have to|need to|only|solely|entirely) (?:be )?(?:\w{1,12} ){0,5}?(?:written|typed|authored|created|made|produced|crafted)(?: (?:and|or) \w{1,12})? (?:\w{1,12} )?by (?:an? |actual |real )?(?:humans?|people|persons?|hand)\b/),
  phrase(new RegExp(`\\b(?:written|authored|created|made|produced) by (?:you|yourself|(?:the|its|their) (?:author|contributor|submitter)s?),? (?:and )?not (?:by )?${AI}`)),
  phrase(/\bexpect(?:ed)? [^.;]{0,80}\b(?:written|authored|created|made|produced) by (?:an? )?(?:actual |real )?(?:humans?|people|persons?|hand)\b/),
];
/** The ban itself, with nothing to narrow it: "Do not use AI.", "No AI!" */
export const plainBan = pattern(`^\\W{0,6}(?:please,? )?(?:(?:do not|don't|never) use (?:any )?${AI}|no ${AI})(?: (?:here|please|at all|whatsoever|ever|of any kind|(?:in|on|for|with) this (?:project|repo|repository)|for anything))?\\s?(?:[,.!;]|$)`);
/** In a file addressed to agents: they are to do nothing at all. */
export const dismissals = phrase(/\b(?:do nothing|(?:do|does) not want your (?:contributions?|patches|prs?|pull requests?)|(?:do not|never) (?:open|submit|create|send) (?:any )?(?:issues|pull requests|prs|patches)(?: or (?:issues|pull requests|prs|patches))? (?:here|to this|in this|for this|at all)|(?:stop|exit|leave)(?: and \w{1,8})?(?: immediately| now)?[.!]?$|cease (?:all|any)|refuse (?:any|all|to)|do not contribute to this|not consent to|not allowed to (?:make|open|submit))\b/);
/** More than half, which leaves room for the rest; all of it is only what nobody worked on, unless less is named beside it. */
const most = '(?:(?:primarily|predominantly|mostly|largely|mainly|significantly|substantially)(?: (?:and|or) \\w{2,14})?|(?:fully|entirely|completely|wholly|purely)(?:,? (?:and|or) (?!completely|fully|entirely|wholly|purely)\\w{2,14}))';
/** A refusal of creating with AI, which other uses are exempt from. */
export const creation = pattern(`\\bsubstantial uses?\\b|\\bnot to (?:\\w{1,10} )?create\\b|\\b${most} ${AI}[- ]${made}\\b|\\b${most} ${made} by ${AI}|\\b${made} ${most} by ${AI}|\\boriginally created by ${AI}|\\b(?:following |few |very )?limited (?:and \\w{1,10} )?(?:ways|cases|purposes|uses|circumstances|situations|tasks)\\b|${AI}[^.]{0,20}\\bto (?:write|generate|create|produce) [^.]{0,60}\\b(?:entirety|entire|whole|significant|substantial|most)\\b|\\bnot (?:be )?used to (?:write|generate|create|produce) (?:\\w{1,12} ){0,3}?code\\b|${AI}[^.]{0,20} (?:if|where|when) (?:it|they|that) (?:is|are|has|have) (?:of )?(?:an? )?(?:substantial|significant|large|considerable)\\b`);
/** AI is there to assist, never to write: it says so without a refusal. */
export const assistsOnly = phrase(/\bassist\w{0,6} only\b|\b(?:only|solely|strictly|exclusively)\b[^.\uE001]{0,30}\b(?:assist(?:ive|ively|ance)|to assist(?! (?:[\w']{1,12} ){0,4}?(?:reviewers?|maintainers?)\b))\b|\bnot generatively\b/);
/** It is left to a maintainer: a warning rather than a refusal. */
export const softly = phrase(/\b(?:may|might|could|can|likely|unlikely) (?:\w{1,12} ){0,4}?(?:clos|reject|refus|hid|delet|remov|declin|ban|block)|\b(?:unlikely|may not|might not|less likely)\b[^.,;]{0,30}\b(?:accept|merg)|\b(?:right|option|authority|discretion|power) to\b|\bat (?:our|the|their) discretion\b|\bdiscourag\w{1,4}\b|\b(?:advis|recommend|caution|urg)\w{1,3} against\b|\b(?:not|n't|never) (?:\w{1,12} )?encourag\w{1,4}\b|\bprefer\w{0,4}\b|\bavoided where\b|\b(?:if|where(?:ver)?|as far as) possible\b|\bideally\b|\bpreferably\b|\btry (?:not )?to\b|\b(?:overall|generally|as a rule|mostly|primarily)\b[^.]{0,30}\bshould\b|\bshould (?:\w{1,12} )?(?:generally|mostly|primarily|ideally)\b/);
/** It is not left to anybody. */
export const flatly = phrase(/\b(?:will|must|shall|is|are) (?:\w{1,12} )?(?:be )?(?:closed|rejected|refused|declined|prohibited|forbidden|banned|not (?:be )?(?:accepted|allowed|merged))\b/);
/** Talk of forms, answers, data or somebody else; no refusal of AI in contributions. */
export const notRefusal = pattern(`\\b(?:co-?authors?|co-authored|co-signing|assisted-by|signed-off-by|co-developed|trailers?|sign(?:ed)?[- ]offs?|credit yourself|train(?:ing)? (?:of |for |on )?(?:\\w{1,12} ){0,3}?(?:data|models?|${AI})|(?:for|from|in) (?:use (?:for|in) )?training|to train|crawl\\w{0,4}|scrap(?:e|ers?|ing)|secrets?|credentials?|personal data|personal information|confidential|proprietary|detective|(?:acceptable|valid|good|an|sufficient) (?:answer|excuse|response|justification|explanation|argument|reason)|excuses?|compensation|stigma|have to disclose|need to disclose|must disclose|(?:other|some|many|several) (?:projects|maintainers|people|communities)|(?:projects|foundations|organi[sz]ations) (?:that|which) (?:prohibit|ban|forbid|refuse)|not (?:an? )?anti|endorsement|(?:in|to|for|from) their (?:own )?(?:repositor\\w{1,3}|repos?|projects?|codebases?|trackers?)|(?:to|in|for) (?:an? |the |that |those )?upstream)\\b|${AI} (?:wrote|did|generated|said|says|told|made|outputt?ed|suggested) (?:it|this|that|so|me)\\b|\\bwhether\\b[^.]{0,80}\\b(?:prohibited|banned|allowed|forbidden|acceptable)\\b|\\bno (?:strict rules?|stance|position)\\b|\\b(?:others|some|many|(?:some|many|most|other) (?:people|developers|projects|contributors)) (?:avoid|refuse|reject|ban|prohibit|oppose|dislike)s?\\b|\\b(?:certain|specific|some|these|those) (?:${AI}|(?:\\w{1,12} )?(?:tools|models|services|products|providers)) (?:is|are|may|must|cannot)\\b|\\b(?:the )?(?:terms?|words?|phrase|acronym|abbreviation) (?:of )?${AI}|\\bbecause (?:an? |the )?(?:${AI}|(?:models?|tools?|machines?|agents?)) (?:wrote|produced|generated|made|suggested|said|did)\\b|\\b(?:designed|built|made|used|meant|helps?|aims?) (?:\\w{1,12} )?to (?:\\w{1,12},? (?:and |or )?){0,3}?(?:detect|catch|identify|flag|close|block|reject|filter)\\b|\\blittle (?:to|or) no\\b|\\bhad (?:they|you|he|she|it|the \\w{1,12}) not\\b|(?:^|[,;:] )\\W{0,3}i (?:do not|don't|never) (?:\\w{1,12} )?use ${AI}`);
/** A refusal denied: "this is not a ban on AI". */
export const deniedRefusal = phrase(/\bnot (?:an? )?(?:\w{1,12} )?\uE001[- ]free\b|\b(?:not|never) (?:\w{1,10} )?(?:accuse|blame|shame|judge|suspect|speculate|guess|assume)\b|\b(?:not|never)\b[^.;]{0,40} (?:no|anti|zero)[- ][\uE001\uE003]|\b(?:(?:at|in|under|on|by) no (?:point|time|stage|case|event|way|circumstances?|conditions?|account|means)|nowhere)\b[^.;]{0,16}\b(?:ban|prohibit|forbid|reject|refuse|disallow|oppose|discourage|against)\b|\btempt(?:ation|ing) (?:\w{1,8} )?to\b|\b(?:not|never|n't) (?:\w{1,10} ){0,3}say(?:ing)?,? no\b|\b(?:do not|don't|does not|need not|no need to|not) (?:have to |need to )?(?:avoid|refrain)\b|\b(?:nobody|no one|nothing|no rule)\b[^.]{0,20}\b(?:stops?|prevents?|keeps?|forbids?|prohibits?|against)\b|(?:\b(?:not|never|no)\b|n't\b)[^.]{0,20}\b(?:ban|refuse|reject)(?:ed|ned|d)?\b(?! (?:to|by)\b)|\bno reason (?:for|to) (?:clos|reject|refus)|\b(?:do not|don't|never|won't|will not) (?:ask|care|check|track)\b|\bneither\b[^.]{0,20}\b(?:forbid|ban|prohibit|reject|refuse)\b|\bnot using\b[^.]{0,40}\bnot\b|\bno (?:blanket |general |outright )?(?:ban|prohibition)\b|\b(?:ban|prohibition) would\b|\b(?:not|never|n't|don't|doesn't|won't|isn't|no plans? to|rather than|instead of|nor) (?:(?:an?|the|to|about|outright|simply|categorically|want to|intend\w{0,3} to|currently|explicitly|fully|blanket|going to|aim\w{0,3} to|seek\w{0,3} to) ){0,4}(?:ban|bans|banned|banning|prohibit\w{0,5}|forbid\w{0,5}|disallow\w{0,4}|oppose\w?|against|discourage\w?|police|mind|care|anti-)\b/);

const free = "(?<!\\bcannot )(?<!\\bnot )(?<!\\bnever )(?<!\\bn't )(?<!\\bnor )(?<!\\bno longer )(?<!\\bdon't )(?<!\\bnot be )(?<!\\bnot explicitly )";
/** "Contributors can use whatever tools they like." */
export const welcomes: readonly Phrase[] = [
  pattern(`${free}\\b(?:welcome[sd]?|embrac\\w{1,3}|encourage[sd]?|allow(?:s|ed)?|permit(?:s|ted)?|accept(?:s|ed|able)?|fine|ok|okay|(?:happy|glad|free|open) to(?= (?:\\w{1,12} )?(?:us|accept|see|review|tak|merg|hav|receiv|get|work|try|experiment|employ|leverag|let|contribut|submit|send|consider|look|incorporat|generat|writ)\\w{0,3}\\b)|open to(?= (?:[\\w-]{1,14} ){0,5}?${AI})|support(?:s|ed)?|appreciated?)\\b(?:(?!\\b(?:not|no|without|never|prohibited|forbidden)\\b)[^.]){0,100}${AI}`),
  pattern(`${AI}[^.]{0,140}\\b(?:(?:is|are|be|can|may|also|generally|conditionally|fully|totally|perfectly|absolutely|very|therefore|even) ){1,3}(?:welcomed?|preferred|allowed|permitted|acceptable|accepted|fine|ok|okay|encouraged|(?<=\\b(?:be|only|also) )used)\\b`),
  pattern(`(?:\\b(?:you|we|they|i|one|who|anyone|anybody|everyone|everybody|contributors?|authors?|developers?|people|maintainers?|members?|users|participants|students|newcomers)\\b[^.;]{0,60}|^\\W{0,6}|[:,;(] )\\b(?:can|may|might|could) (?:(?!not\\b|never\\b|no\\b)\\w{1,10} )?(?:use|using|leverage|utili[sz]e|employ)\\b[^.]{0,60}${AI}|\\b(?:can|may|might|could|free to|welcome to|are allowed to) (?:(?!not\\b|never\\b|no\\b)\\w{1,10} )?be (?:written|created|generated|used|made|produced|prepared|developed|done|drafted|built|implemented)\\b[^.]{0,60}${AI}|\\b(?:free|welcome|allowed) to (?:(?!not\\b)\\w{1,10} )?(?:use|using|leverage|utili[sz]e|employ)\\b[^.]{0,60}${AI}`),
  pattern(`^\\W{0,6}use (?:any|whatever|whichever|what|the) [^.]{0,30}${AI}|^\\W{0,6}use (?:any )?${AI} (?:to|for|as|freely|however|wherever|when|if|responsibly|wisely|carefully)\\b|^\\W{0,6}use ${AI}[^.;]{0,60}\\b(?:if|as|wherever|however) you (?:like|want|wish|prefer|please|must)\\b`),
  pattern(`${AI}[^.]{0,40}\\b(?:may|can) (?:also )?(?:assist|help|support|be used)\\b|\\b(?:may|can) be (?:\\w{1,12} )?${AI}[- ](?:assisted|generated|written)\\b|${AI} (?:is|are) (?:\\w{1,10} )?(?:an? )?(?:other )?tools? (?:like|as good as)\\b|\\b(?:no objections?|nothing|no problem) (?:to|against|with)\\b[^.]{0,40}${AI}|${AI}[^.]{0,60}\\b(?:nothing against (?:it|that|them)|(?:like|as) (?:any|all|every) ?(?:other|thing else|the others?)|(?:just )?like the rest)\\b`),
  phrase(/\b(?:choose|pick|decide|free to)\b[^.]{0,30}\b(?:which|what|their|your) (?:\w{1,12} )?tools?\b/),
  phrase(/\b(?:whatever|any|which(?:ever)?) (?:\w{1,12} )?tools?\b[^.]{1,60}\b(?:like|prefer|want|wish|choose|craft|used)\b/),
  phrase(/(?:\b(?:it|they|that|this|use|usage)|\uE001) (?:is|are) not (?:\w{1,12} )?(?:forbidden|prohibited|banned|disallowed)\b/),
  pattern(`${AI}[^.]{0,80}\\b(?:same|equal|identical|no different)\\b[^.]{0,30}\\b(?:scrutiny|standards?|reviews?|bar|rules?|process|terms|treatment|criteria|way)\\b|\\b(?:treat|regard|see|review)\\b[^.]{0,30}${AI}[^.]{0,30}\\b(?:like|as|the same as) any other\\b`),
  pattern(`\\b(?:valid|legitimate|appropriate|acceptable|permissible|reasonable) (?:[\\w-]{1,16} )?uses? (?:of|for) ${AI}`),
  pattern(`\\btrust (?:you|contributors?|people|everyone|authors?|developers?) to use ${AI}`),
  pattern(`\\bwith or without ${AI}|\\bwith ${AI} or without\\b`),
  pattern(`\\bwe (?:\\w{1,8} )?(?:love|like|enjoy|cherish) (?:\\w{1,10} )?${AI}`),
  pattern(`${AI}[^.]{0,50}\\b(?:your (?:own )?(?:business|call|choice|decision|discretion)|up to you)\\b`),
  pattern(`\\b(?:no|neutral) (?:\\w{1,12} )?(?:position|stance|opinion|preference|restrictions?|special rules?|extra rules?|rules)\\b[^.]{0,60}${AI}|${AI}[^.]{0,80}\\b(?:no|neutral) (?:\\w{1,12} )?(?:position|stance|opinion|preference|special rules?|extra rules?)\\b`),
  pattern(`\\b(?:do(?:es)? not|don't|doesn't|will not|won't|no plans? to|not)\\b[^.]{0,30}\\b(?:prohibit|forbid|ban|oppose|mind|care|police|disallow|discriminate|distinguish|differentiate|tell you|dictate|prescribe|regulate)\\b[^.]{0,80}(?:${AI}|how you)`),
];
/** "Nobody may use …", "we are unable to accept …": what follows is no welcome. */
export const deniedWelcome = phrase(/^\W{0,6}(?:when|once|if|after) [^,]{1,120}\b(?:is|are|gets?) (?:accepted|merged|introduced), [^.]{0,80}\b(?:can|may|could|might|will)\b[^.]{0,60}\b(?:malicious|attack\w{0,3}|vulnerab\w{1,7}|harm\w{0,3}|liab\w{1,5}|break\w{0,3}|burden\w{0,3})|\bwhat (?:\w{1,10} ){0,4}?(?:is|are|counts as|will be) (?:\w{1,12} )?(?:ok|okay|fine|allowed|acceptable|permitted|accepted|welcome)\b|\b(?:(?:at|in|under|on|by) no (?:point|time|stage|case|event|way|circumstances?|conditions?|account|means)|nowhere)\b[^.;]{0,60}\uE001|^\W{0,6}(?:no|none|nothing|neither|not (?:a|one|any)) [^,;:.]{0,60}\b(?:may|can|could|should|must|shall|will|is|are)\b|\b(?:nobody|no one|no contributors?|none of|unable to|neither|hardly|(?<!\bnothing )against|opposed to|stopped|ceased|not in a position to|refuse to|instead of|rather than)\b[^.]{0,40}\b(?:may|can|use|using|accept\w{0,4}|allow\w{0,3}|permit\w{0,4}|welcom\w{1,3}|support\w{0,3})\b/);
/** AI is spoken of as something contributors use, or as useful; it says little against a refusal. */
export const presuppositions: readonly Phrase[] = [
  pattern(`(?:^\\W{0,6}(?:(?:please|always|carefully|thoroughly) ){0,2}|\\b(?:must|should|have to|need to) (?:\\w{1,12} ){0,2}?)(?:review|test|check|verify|validate|proofread|audit|inspect|understand|edit|clean up|double-check)\\b[^.]{0,30}${AI}-(?:generated|written|assisted|produced)`),
  pattern(`\\b(?:if|when|where|whether|even if|regardless of whether)\\b[^.]{0,40}\\b(?:use|used|uses|using|rely on|employ|leverage|assisted|generated|written|help)\\b[^.]{0,60}${AI}`),
  pattern(`\\b(?:if|when|where|whether|regardless of whether)\\b[^.]{0,60}${AI}[^.]{0,40}\\b(?:used|assisted|involved|helped|generated)\\b`),
  pattern(`${AI}[^.]{0,90}\\b(?:valuable|powerful|helpful|useful|great|productive|productivity)\\b`),
  pattern(`${AI}[- ](?:assisted|generated|written|authored|aided)\\b[^.]{0,60}\\b(?:must|should|need|meet|held|require)\\w{0,2}\\b`),
  pattern(`${AI} (?:wrote|did|generated|made|suggested|said) (?:it|this|that|so)\\b|\\b(?:whether|no matter (?:if|whether|who))\\b[^.]{0,60}${AI} (?:did|wrote|typed|made|helped)\\b`),
];
/** A welcome to understand, translate or look things up with AI, not to write the contribution with it. */
export const aside = phrase(/\b(?:translat\w{1,5}|grammar|spell\w{0,8}|proof-?read\w{0,3}|polish\w{0,3}|wording|learn\w{0,3}|understand\w{0,3}|questions?|research\w{0,3}|search\w{0,3}|information|brainstorm\w{0,3}|accessib\w{1,5}|auto-?complet\w{1,5}|tab[- ]complet\w{1,5}|native|fluent|private\w{0,2}|personal use|inspiration|explain\w{0,3}|look up|english|find(?:ing)? (?:\w{1,12} ){0,2}?(?:bugs?|issues|problems|vulnerabilities))\b/);
/** "For other purposes": not only for what was named. */
export const others = phrase(/\b(?:other purposes|everything else|anything else|all else)\b/);
/** Where the purpose ends and what is asked for begins: "…, but you must be able to explain it". */
const condition = /[,;:]? (?:but|provided|as long as|however|and you|so long as|if you)\b/;
/** Whether AI is welcomed for such an aside: its purpose stands behind the mention of AI, or opens the sentence. */
export function isAside(normal: string): boolean {
  if (others.test(normal)) return false;
  const at = normal.indexOf(AI);
  const purpose = /\b(?:to|for|as|with|like|including|such as) (.{1,80})/.exec(normal.slice(Math.max(at, 0)).split(condition)[0] ?? '')?.[1] ?? '';
  return at < 0 ? aside.test(normal) : aside.test(purpose) || aside.test(normal.slice(0, 30));
}
/** Hard words beside a mention of AI: where no rule reads such a sentence, nothing is concluded from the others. */
export const hardWords = pattern(`\\b(?:no(?! matter| longer| need)|(?<!\\bor )not|never|ban\\w{0,4}|forbid\\w{0,5}|prohibit\\w{0,5}|reject\\w{0,4}|refus\\w{1,4}|declin\\w{1,3}|unacceptable|disallow\\w{0,3})\\b(?: [\\w,-]{1,18}){0,5} ?${AI}|${AI}[^.]{0,60}\\b(?:ban(?:ned|s)?|forbidden|prohibited|rejected|refused|declined|unacceptable|disallowed|not (?:\\w{1,10} )?(?:allowed|accept\\w{0,4}|permitted|welcome))\\b`);
/** The contributor answers for the change. */
export const responsibility = phrase(/\b(?:responsib\w{1,8}|accountab\w{1,7}|ownership|own(?:s|ing)?|stand behind|understand\w{0,3}|review(?:ed)?|verif\w{1,6}|same (?:standards?|bar|quality|scrutiny|requirements|rules|criteria))\b/);
/** The words of a rule. */
export const ruleWords = phrase(/\b(?:must|should|shall|responsib\w{1,8}|understand|review(?:ed)?|accountab\w{1,5}|own|required?|expect\w{0,3}|please)\b/);
/** In a README or a file for agents a sentence counts only where it speaks of contributing. */
export const contributing = phrase(/\b(?:contribut\w{1,6}|pull requests?|prs?|patch(?:es)?|submi\w{1,7}|issues?|merged?|maintainers?|co-?author\w{0,4}|disclos\w{1,5}|accept\w{0,4}|commits?|welcome)\b|\b(?:no|anti)-[\uE001\uE003]|\uE001[- ]free\b|\b(?:mrs?|merge requests?)\b|\b(?:in|for|from|to|by) this (?:project|repository|repo)\b|\bthis (?:project|repository|repo) (?:does not|doesn't|will not|never|cannot)\b|\bwe (?:do not|don't|will not|won't|cannot|can't|never)\b/);
/** Words for who is spoken to, or whose the project is: a paper on a game's opponents has none. */
export const toPeople = phrase(/\b(?:you|your|we|our|us|i|my|project|repository|contributors?|authors?|people|humans?|policy)\b/);
