import { AI, product } from '../disclosure/normalise.ts';
import { withoutActs } from './acting.ts';
import type { Asks } from './policy.ts';
import { bare } from './narrowing.ts';
import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';
import { tellsElse, toldHere, toldWhen } from './told-when.ts';

/** "If AI was used, replace the placeholder with the tool", "complete the AI section": the form is there. */
const fillsIn = phrase(/\b(?:not|never) (?:delete|remove|skip|omit|leave out) (?:the |our |that )?\uE001[- ](?:\w{1,12} )?(?:section|question|part|box|field|statement)|\b(?:template|form) (?:has|contains|includes|asks) (?:an? |the )?(?:\w{1,12} )?(?:question|section|box|field|check ?box)s? (?:about|on|for|regarding) (?:the use of )?\uE001|\b(?:answer|fill in|fill out|complete|tick|check)\b[^.]{0,30}\b(?:questions?|sections?|box(?:es)?|fields?)\b[^.]{0,24}\uE001|\b(?:if|when|where)\b[^,]{0,60}\uE001[^,]{0,60}, (?:please |then )?(?:replace|fill|complete|enter|list|give|name|put)\b[^.]{0,80}\b(?:tools?|models?|names?|versions?|prompts?|which|what|how|section|box|form|placeholder)\b|^\W{0,6}(?:please )?(?:complete|answer|fill in|fill out) (?:the |your |our )?\uE001 (?:disclosure|section|question|statement|part)/);
/** "Each contribution, AI-assisted or not, must include a section titled: …". */
const holds = phrase(/\b(?:note|statement|remark|paragraph|sentence|line|summary|explanation|description)\b[^.]{0,50}\uE001[^.]{0,40}\b(?:is|are) (?:an? )?(?:\w{1,10} )?part of (?:every|each|any|all|your|the)\b|\b(?:must|should|shall|ha(?:s|ve) to|needs? to|(?:is|are) to) be (?:\w{1,10} )?(?:visible|clear|apparent|obvious|recogni[sz]able|evident|transparent|plain|known)\b[^.]{0,50}\b(?:that|whether|where|which|how|if|what)\b[^.]{0,50}\uE001|\uE001[^.]{0,60}\b(?:must|should|shall|needs? to|has to|have to) (?:\w{1,10} )?(?:include|contain|carry|have|bear) (?:an?|the) (?:\w{1,12} )?(?:section|heading|paragraph|field|line|note|statement)\b[^.]{0,40}\b(?:titled|called|named|headed|entitled|labell?ed)\b/);
/** "… under these terms: …, and the pull request is tagged". */
const tagged = phrase(/\b(?:terms|conditions?|provided|if|as long as|when|only)\b[^.]{0,200}\b(?:prs?|pull requests?|commits?|contributions?|it|they|this) (?:is|are) (?:\w{1,12}ly )?(?:tagged|labell?ed|marked|flagged|disclosed|declared)\b/);
/** "It is obligatory to write about it", "every pull request ends with an AI statement", "yes, with notice", "whoever conceals it". */
const obliged = phrase(/\uE001(?:[- ](?:generated|assisted|written|use|usage|assistance|involvement|help|tools?))?(?: (?!not\b|never\b)[\w-]{1,14}){0,2} (?:must|has to|have to|needs? to|shall|is to|are to) (?:always |clearly )?be (?:made (?:clear|known|visible|transparent)|recorded|identified|called out|pointed out|specified|spelled out|highlighted)\b(?! by (?:the )?(?:reviewers?|maintainers?|tests?))|\b(?:provided|as long as|if|on condition)(?: that)? [^.]{0,40}\b(?:records?|notes?|documents?|lists?|names?|states?|mentions?|declares?) (?:the |which |what )?(?:\w{1,10} )?(?:tools?|models?|\uE001)\b|\b(?:make|making|be|ensure) (?:sure )?(?:that )?(?:this|it|that|\uE001|the use|its use) is (?:\w{1,12} ){0,2}(?:stated|mentioned|noted|indicated|documented|said|disclosed|declared|acknowledged)\b(?! (?:how|where|why)\b)|\b(?:tools?|assistants?|models?|\uE001)(?: (?:that|which) (?:helped|were used|was used|you used|wrote it)| used) (?:are|is) (?:to be )?(?:named|listed|credited|mentioned|stated|recorded|noted)\b|\b(?:ask|asks|asked|call|calls) for (?:an? |the )?\uE001 (?:line|note|statement|field|remark|section|tag|label|entry)\b|\bconditions?\b[^.]{0,160}\b(?:use of \uE001|\uE001(?: use| usage)?) is (?:made )?(?:visible|clear|apparent|recorded|documented|noted|marked|stated)\b|\bsilence about (?:it|this|that|\uE001) is (?:not|no)\b|\b(?:bear|carry|include|have) an? (?:notice|note|statement|mark|label) (?:of|to) (?:that|this)\b|\b(?:record|disclose|declare|log|document|note|report) (?:such|this|that|their) (?:use|usage|assistance|involvement)\b|\b(?<!not )(?:obligatory|mandatory|compulsory|required) (?:for [\w ]{1,24} )?to (?:inform|write|say|tell|state|mention|report|note|disclose|declare|mark|label)\b|\b(?:every|each|all) (?:pull requests?|prs?|commits?|patch(?:es)?|contributions?) (?:ends?|comes?|begins?|starts?|carr(?:y|ies)|ha(?:s|ve)|contains?|includes?|needs?) [^.]{0,20}\uE001 (?:statement|note|disclosure|declaration|section|line)\b|\uE001[^.]{0,30}\b(?:yes|allowed|permitted|ok|okay|fine|welcome),? (?:but )?(?:only )?with (?:an? )?(?:notice|note|disclosure|attribution|credit|label)\b|\b(?:anyone|anybody|whoever|those|people|contributors) (?:who )?(?:conceals?|hides?) (?:it|this|that|\uE001)\b|\b(?:when|if) (?:the |an? )?\uE001 (?:helped|was used|wrote|did)[^,]{0,30}, (?:please )?(?:write|say|mention|note) it\b(?! (?:yourself|by hand|down))/);
/** "Add 'made with …' at the end of your pull request." */
const madeWith = /\b(?:add|put|write|include)\b[^.]{0,12}["'“‘`](?:made|written|generated|created|co-written|built) (?:with|by|using)\b/i;
/** A file of the repository in which the use of AI is kept: `AI_LOG.md`, `docs/ai-usage.md`. */
const keepsLog = /(?<![\w-])(?:[\w.-]{1,20}\/){0,4}(?:ai|llm|gen-?ai)[-_ ]?(?:\w{1,12}[-_])?(?:logs?|usage|use|credits?|disclosures?|prompts?|attributions?|contributions?|history|journal|changelog|record)s?\.(?:md|txt|rst|ya?ml|csv|json)\b/i;
const logs = phrase(/\b(?:add|append|enter|keep|log|logged|note|put|record|recorded|register|update|updated|write|mention|list|document|documented|entry|line)\b/);
/** "The template asks whether AI was used", "AI trailers are mandatory", "AI-generated text has to carry a note". */
const askedFor = phrase(/^\W{0,6}(?:all|any|every) \uE001[^.;]{0,40} (?:is|are) (?:\w{1,12}ly )?(?:disclosed|declared|stated|mentioned|noted|documented) in (?:the|your|each|every|its)\b|\uE001[^.;]{0,60} (?:is|are|gets?) (?:\w{1,12}ly )?(?:marked|labell?ed|tagged|flagged) (?:with|as|by) (?:the |an? )?(?:\w{1,12} )?(?:label|tag|mark|marker|prefix|\uE002|such|so)\b|\b(?:template|form|checklist|questionnaire)\b[^.;]{0,30}\basks?\b[^.;]{0,40}\uE001|\b(?:trailers?|labels?|tags?|attribution|notices?|declarations?)\b[^.;]{0,20}\uE001[^.;]{0,30}\b(?:is|are) (?:mandatory|required|obligatory|compulsory)\b|\uE001[^.;]{0,50}\b(?:must|has to|have to|should|needs? to|is to|are to|shall) (?:carry|bear|have|include|contain) an? (?:\w{1,12} )?(?:note|notice|label|mark|tag|marker|statement|disclaimer|remark)\b/);
/** "… are accepted if all of the following hold:", above "the pull request says that AI was used". */
const underConditions = phrase(/\b(?:confirm|assert|certify|attest|agree|promise|declare|state) (?:that )?[^:]{0,20}:\W{0,4}$|\b(?:if|provided|as long as|when|only|conditions?|requirements?|must)\b[^:]{0,80}:\W{0,4}$/);
const saysIt = phrase(/^\W{0,6}(?:(?:the|your|each|every|its|their|an?) )?(?:[\w-]{1,14} ){0,3}(?:says|states|mentions|declares|discloses|notes|names|lists|documents|records|indicates|is (?:marked|labell?ed|tagged|declared|disclosed|stated|mentioned))\b[^.;]{0,60}\uE001|\uE001[^.;]{0,40}\b(?:is|was|are|were) (?:marked|labell?ed|tagged|declared|disclosed|stated|mentioned|documented)\b/);
/** "Put a line `LLM: …` at the bottom", "set `ai_assisted: true` in the front matter". */
const writesMark = /^\W{0,6}(?:please |always |then )?(?:put|add|include|write|append|set|use|insert)\b[^`.]{0,40}`[^`\n]{0,40}\b_?(?:ai|llm|model|assisted|generated)(?:_\w{2,12})?\b[^`\n]{0,40}`[^.]{0,40}\b(?:in|at|to|on|of)\b/i;
/** "The provenance has to be recorded." */
const provenance = phrase(/\b(?:provenance|origin|authorship)\b[^.;]{0,30}\b(?:must|has to|have to|needs? to|should|is to) be (?:\w{1,12} )?(?:recorded|stated|documented|declared|noted|disclosed|made clear|clear|marked)\b/);
/** "Pull requests must have an `## AI usage` section." */
const sectionHeld = /\b(?:must|should|shall|needs? to|ha(?:s|ve) to|please|requires?|add|include)\b[^.`]{0,40}`#{1,6} [^`\n]{0,30}\b(?:AI|LLM)\b[^`\n]{0,30}`/i;
/** "(optional)", "(encouraged)". */
export const inOption = phrase(/\((?:entirely |strictly |but |completely )?(?:optional|voluntary|encouraged|appreciated|recommended|nice to have|not (?:strictly )?(?:required|mandatory|needed))\)/);

/** "… (this is optional but appreciated)". */
const optionalAside = phrase(/\([^()]{0,60}\b(?:optional|encouraged|appreciated|recommended|not (?:strictly )?required)\b[^()]{0,40}\)/);

/** Words that mean telling about AI wherever a policy on AI uses them. */
export const strongTell = phrase(/\b(?:disclos\w{1,4}|declar(?:e[sd]?|ing|ations?)|transparent(?:ly)?|transparency:|(?:assisted|generated|co-authored|co-developed|made)-(?:by|with)|reveal(?:ed|ing|s)?|open about|(?:be|is|are|being|stay|remain) (?:\w{1,10} )?(?:upfront|up front)|(?:upfront|up front) about|honest about)\b/);
/** Words that do so beside a mention of AI. */
const markTell = phrase(/(?<!\bnot )(?<!\bnever )(?<!\bno )\b(?:identif(?:y|ied) (?:\w{1,12} ){0,2}?as|label(?:l?ed|l?ing)?|mark(?:ed|ing)?(?! (?:[\w-]{1,14} ){0,4}as (?:ready|an? draft|draft|resolved|done|stale|duplicate)\b)|tag(?:ged)?|credit(?:ed)?(?! to (?:the |its |their |his |any )?(?:\w{1,12} )?(?:creators?|authors?|owners?|artists?|persons?|people|humans?|contributors?|sources?))|flag(?:ged)?|indicat(?:e[sd]?|ing)|admit|(?<!\bwe )(?<!\bi )acknowledg\w{1,6}(?! that (?:they|it|these|those|\uE001) (?:can(?:not)?|may|do|are|is|will|might)\b)|(?<!\bregardless of )attribut(?:e[sd]?|ions?|ing)(?! (?:solely |only )?to (?:an? |the |its |their )?(?:human|person|people|author|contributor|source|origin)))\b/);
/** Words that do so where AI, a tool or its use is what is to be told. */
export const weakTell = phrase(new RegExp(`(?<!\\bnot )(?<!\\bnever )(?<!\\bno )(?<!n't )\\b(?:state[sd]?|mention(?:ed|ing)?|note[sd]?|say|tell|told|inform|include|list|specify|specified|report(?:ed)?|explain(?= (?:which|what|how|where|whether|to (?:which|what))\\b)|(?<=(?:^\\W{0,6}|should |must |please |, |and |to ))document|describe|name(?= (?:the|any|each|every|all|which|what|your|both|it|them|\\w{1,12}s)\\b)|add|fill in|let us know|make (?:it |this )?clear|insert)\\b[^.]{0,80}?(?:${AI}|\\bassist\\w{1,5}|\\btools? (?:\\w{1,12} )?(?:used|you)|\\b(?:the|which) (?:tools?|models?|assistants?|agents?)\\b|\\btools?,? (?:and )?models?\\b|\\btool (?:usage|use)\\b|\\bextent\\b|\\bprompts?\\b|\\bagents? used\\b|\\b(?:material|significant|substantial|meaningful|such|its|their|any) (?:use|usage)\\b(?! of (?!${AI})))|\\b(?:if|when|where)\\b[^.]{0,60}${AI}[^.]{0,80}(?:, | please )(?:[\\w']{1,12} ){0,6}?(?:note|noting|make (?:this|it) clear|mention|mentioning|state|stating|say so|say it|report|specify|explain (?:which|what|how|where)|tell|let us know|list|describe|include|disclose)\\b|${AI}[^.]{0,70}\\b(?:be|is|are) (?:\\w{1,12} )?(?:stated|mentioned|noted|specified|reported|documented|listed|named)\\b`));
const imperative = phrase(/(?:^\W{0,6}in (?:each|every|your|the|all) (?:[\w-]{1,12} ){1,3}|^[\W\d_]{0,8}(?:therefore|hence|thus|so),? |^[\W\d_]{0,8}(?:[a-z][\w /-]{0,24}:\s{0,3})?(?:you (?:always |also )?)?|[,;:] (?:and )?(?:you )?(?:please )?|\band (?:please )?(?=disclose|declare|(?:mark|label|tag|flag) (?:it|them)\b|(?:describe|state|mention|note|list|name|indicate) (?:any|all|the|which|what|your|how|where)\b))(?:(?:always|also|then|just|\w{3,12}ly|be sure to|make sure to|remember to|do not forget to) ){0,2}(?:disclose|reveal|prefix|put|flag|give|tick|check|attach|append|place|provide|answer|share|cite|credit|insert|use (?:an?|the|our) (?:[\w-]{1,14} ){0,3}?(?:trailer|tag|label|prefix|footer|marker|template|section|checkbox|line)|declare|state|label|mark|mention|indicate|acknowledge|attribute|identify|tag|specify|list|describe|document|add|include|report|note|name(?! \uE001 [–—-])|say|tell (?:us|me|(?:the |your )?(?:reviewers?|maintainers?|team)))\b/);
/** "Use the section of the template to name the tools". */
const intoPlace = phrase(/^\W{0,6}(?:please )?(?:use|fill (?:in|out)|complete) (?:the|our) [^.]{0,60}\b(?:section|field|template|form)\b/);
/** A call to openness: a demand where nothing softer is said. */
const openly = phrase(/\bbe (?:\w{1,10} )?(?:transparent|open|honest|upfront|up front)\b/);
/** "You must …", "please …", "we ask that …". */
export const demanding = phrase(/\b(?:every|each) (?:[\w-]{1,14} ){0,4}?(?:declares|discloses|states|names|carries|bears|mentions)\b|\b(?:two|three|four|following|these) (?:\w{1,12} )?conditions\b|\b(?:only|one|sole) (?:condition|requirement|rule|thing|ask|request|catch|caveat)\b|\ball (?:we|i) (?:ask|want|need|require)\b|\b(?:must|required?|requires|requirement|needs? (?:to|an?|the|be)|ha(?:ve|s) to|mandatory|shall|insists?|(?:is|are) to be|are expected|is expected|we (?:\w{1,12} )?(?:ask|expect|request|require)|obliged|always|make sure|ensure|please|enforces?|mandates?|ask that|are asked|kindly|should|certif(?:y|ies)|attest|responsibility|as long as|provided|only (?:if|when)|when you|not optional)\b|\bonly [^.]{0,60}\b(?:that|which|who) (?:disclose|declare|state|say|mention|name)s?\b/);
/** Words that leave no choice. */
export const firmly = phrase(/\b(?:must|(?<!not )(?:strictly )?required?|requires|insists?|(?:is|are) to be|needs? (?:to|an?|the|be)|ha(?:ve|s) to|(?<!not )mandatory|shall|always|obliged|expected to|make sure|ensure|are expected|is expected|as long as|responsibility|not optional)\b/);
/** Words that invite. */
export const hopes = phrase(/\b(?:encourag\w{1,4}|appreciat\w{1,5}|recommend\w{0,3}|suggest\w{0,3}|(?<!\bnot )optional\w{0,2}|helpful|nice|consider|would like|feel free|may|can|prefer\w{0,4}|not (?:strictly )?(?:required|mandatory)|(?:if|where) (?:[\w-]{1,12} ){0,3}?(?:useful|helpful)|good practice|voluntar\w{1,3})\b/);
export const notNeeded = phrase(/\b(?:disclos\w{1,4}|declar\w{1,5}|mention\w{0,3}|telling us|statements?|notes?|attribution|labell?ing)\b[^.;,]{0,40} (?:is|are) not (?:strictly |really )?(?:necessary|required|needed|mandatory|expected|obligatory|compulsory|a requirement)\b(?! (?:unless|except|if|when(?! (?:submitting|opening|sending)\b)|where|for|by default)\b)|\b(?:(?:do|does|will) not (?:require|ask|expect|demand|oblige|force|want) (?:you|contributors|authors|anyone|people) to|(?:you|contributors|authors|they) need not) (?:disclose|declare|mention|state|report|label|tell us|say|note|document|mark|flag|announce|acknowledge)\b|\bno (?:[\w-]{1,12} )?(?:notice|notification|disclosure|declaration|statement|label|note|mention|announcement|marking)s?\b[^.;]{0,50}\b(?:is|are) (?:\w{1,12} )?(?:needed|required|necessary|expected|asked)\b|\b(?:do not|don't|does not) (?:demand|require|insist on|expect) (?:it|that|this)\b|\b(?:do not|don't|does not|need not|needn't|not|no) (?:have|needs?|required?|requires|necessary|obliged|expected|ask|expect)? ?(?:you |anyone |people |contributors )?(?:to )?(?:[\w\uE001-]{1,12} ){0,2}(?:disclos(?:e|ing|ures?)|declare|mention it|declaration)\b(?! and| or)|\b(?:need not|needn't|no need to|(?:not|n't) (?:have|need) to) be (?:\w{1,10} )?disclosed\b|\b(?:no need|(?:not|n't) (?:have|need|required|necessary|obliged|expected)) to (?:acknowledge|announce|attribute|credit|declare|disclose|document|flag|indicate|label|list|mark|mention|name|note|report|reveal|say|specify|state|tag|tell)\b(?! (?:us )?(?:every|all|each)\b)|\bdisclos(?:ure|ing)(?: \w{1,12}){0,4} (?:is )?(?:not|isn't) (?:required|needed|necessary)|\b(?:it|this) is not (?:strictly required|required|an? (?:hard |strict |firm )?requirement|mandatory|obligatory)\b|\b(?:do|does|need) not (?:(?:have|need) )?(?:to )?(?:label|tag|mark|state|say|tell|note|flag|report|credit|attribute|indicate|mention) (?:it|that|this|them|us|anything|so|which|whether|\uE001)|\bno (?:special )?(?:labels?|labell?ing|tags?|mention|attribution) (?:(?:is|are) )?(?:needed|required|necessary)|\brather than disclos|\brequires? no disclosure/);
/** "Accounts that do not declare themselves": they, not the readers. */
export const whoDoNot = phrase(/\b(?:that|who|which) (?:do|does) not (?:\w{1,12} )?(?:disclose|declare)\b/);
/** Small help that no policy wants to hear of. */
const smallHelp = phrase(/\b(?:trivial|proofread\w{0,3}|polish\w{0,3}|wording|rephras\w{1,3}|copy-?edit\w{0,3}|auto-?complet\w{1,5}|tab[- ]complet\w{1,5}|spell\w{0,8}|grammar|minor|translat\w{1,6}|typos?|formatting|search|model names?|exceptions?)\b/);
/** The duty begins with a certain amount of help. */
export const substantial = phrase(/\b(?:substantial\w{0,2}|substantive\w{0,2}|significant\w{0,2}|non-?trivial\w{0,2}|material\w{0,2}|meaningful\w{0,2}|considerabl[ey]|extensive\w{0,2}|sizeable|largely|mostly|large (?:parts?|portions?|amounts?)|most of|more than|bulk|beyond|entirely|(?:entire|whole) (?:pr|contribution))\b/);

/** Keeping it back is what is not wanted. */
export const hides = phrase(/\bnot (?:\w{1,10} )?(?:fine|ok|okay|acceptable|allowed|good|cool) to (?:keep (?:quiet|silent|it (?:secret|quiet|to yourself))|hide|conceal|say nothing|not (?:tell|say))\b|\b(?:not|never) (?:be )?(?:submit|send|contribute)(?:ted)? undisclosed \uE001|\uE001[- ](?:use|usage|assistance|help|involvement) (?:(?:that|which) )?(?:was|is|has been|were) (?:\w{1,12}ly )?(?:concealed|hidden|kept (?:secret|quiet|back)|not (?:disclosed|declared|mentioned|stated))\b|\b(?:hid(?:es|den)?|conceals?|concealed|keeps? (?:quiet|silent)) (?:it|this|that|the fact|about)\b[^.;]{0,80}\b(?:not be (?:merged|accepted|reviewed|considered)|closed|rejected|declined|banned)\b|\b(?:as long as|provided(?: that)?|if) [^.]{0,24}\bnot (?:an? |kept )?(?:secret|hidden)\b|\bhiding (?:it|them|that|this|\uE001)[^.]{0,24}\b(?:not|never)\b|\b(?:not|never|don't|nobody|no one)\b[^.]{0,25}\b(?:hid(?:e|ing)|conceal\w{0,3}|keep (?:it|that) (?:secret|quiet|to yourself))\b|\b(?:must|should|may|shall|can)(?: ?not|n't| never) be (?:hidden|concealed|kept (?:secret|quiet|back))\b/);
/** "AI is allowed with full disclosure", "as long as it is disclosed". */
const withTelling = phrase(/\b(?:accept|allowed|permitted|welcome|acceptable|accepted|fine|ok|okay|used?)\b[^.]{1,120}\b(?:with (?:\w{1,8} )?(?:disclosure|attribution|a disclosure)|(?:if|as long as|provided|when) (?:(?:[\w\uE001]{1,8} ){0,4}?(?:disclosed|declared|labell?ed|marked|tagged|flagged|acknowledged)|(?:that )?(?:they|you|it|contributors?|authors?) (?:clearly )?(?:says? (?:so|which|what|where|that)|tells?|disclose|declare|state|mention|label|mark|flag|note|credit|attribute|acknowledge|indicate|list|name)s?))\b/);

/** "(c) record the tool and its version in the merge request". */
const enumerated = /^\W{0,3}\(?(?:[a-z]|\d{1,2}|[iv]{1,4})\) /;
const recordsTool = phrase(/^\W{0,6}(?:record|name|state|list|note|specify|document|mention) (?:the |all |any |which )?(?:\uE001|tools?|models?)(?: and (?:its|their|the) (?:versions?|models?))?(?: used| you used)? (?:in|at|under) (?:the|your|each|every)\b/);

/** "Nobody can tell us where generated code comes from." */
const unknowable = phrase(/\b(?:nobody|no one|none of us) (?:can|could|is able to|will be able to) (?:\w{1,10} )?(?:tell|say|know|disclose|state)\b/);

/** "By opening a pull request you confirm that:" … "you have named any AI tool". */
const attested = phrase(/\b(?:confirm|certify|attest|declare|agree|promise|affirm|acknowledge|warrant)\w{0,3}\b/);
const hasTold = phrase(/\b(?:you|i|we) (?:have |has )?(?:\w{1,12}ly )?(?:named|disclosed|stated|declared|mentioned|listed|labell?ed|credited|documented|marked)\b[^.;]{0,40}\uE001/);

/** About quoting AI, other projects, issues that bear a label, or whoever was copied from: none is telling of a change. */
export const ofQuotes = phrase(/^\W{0,6}(?:[\w\uE001-]{1,24} ){0,3}projects\b[^.,;]{0,40}\b(?:must|should|have to|need to|shall)\b|\b(?:if|when|where) (?:you|they|a contributor|someone) (?:\w{1,12} )?quot|\bmark\w{0,3} (?:\w{1,12} ){0,3}as (?:an? )?quot|\bquote block\b|\bquoted,? [^.]{0,20}\b(?:marked|labell?ed|disclosed|identified)\b|\b(?:issues?|bugs?|tasks?|tickets?) (?:that are |which are |already |clearly )?(?:labell?ed|tagged|marked)\b|\b(?:based on|derived from|copied from|taken from|adapted from|reproduc\w{1,3}|modif\w{1,4}) [^.;]{0,40}\b(?:someone else|somebody else|others|other people|other projects?|third[- ]part(?:y|ies)|existing|copyrighted|another)\b[^.;]{0,40}, [^.;]{0,30}\b(?:cite|credit|name|state|indicate|mention|acknowledge|attribute|note) (?:(?:the|its|their|your|all|any) )?(?:original )?(?:sources?|authors?|origin|licen[sc]es?|owners?)\b|\b(?:credit|acknowledge|attribute) (?:to )?(?:the )?original (?:authors?|works?|sources?|creators?)\b/);

/** "If a test fails, say so": a condition that no tool had a part in. */
export const unrelated = phrase(/^\W{0,6}(?:if|when) (?![^,]{0,80}\b(?:us(?:e|es|ed|ing)|help(?:ed|s)?|assist\w{0,4}|generated|wrote|written|did|do|tools?|models?|agents?)\b)[^,]{1,80},/);
/** "Note that AI makes mistakes", "Note: we use AI": the reader is told, not asked to tell. */
const remark = /^\W{0,6}(?:please )?(?:note|nota bene|nb|notice)\b\W{0,4}:\W{0,4}|\b(?:please |also )?note that\b(?![^.]{0,200}\bin (?:the|your|every|each) (?:\w{1,12} )?(?:prs?|pull|commits?|descriptions?|messages?|submission)\b)/;

/** "If no AI was used, nothing has to be said": nobody is spared anything. */
const unused = phrase(/\b(?:if|when|where|unless) (?:no|none|(?:you|they|it|contributors?) (?:did not|didn't|do not|don't|have not|haven't))\b[^,]{0,60}\uE001[^,]{0,40},/);
/** Told to those who use the software, or shown in it, not to those who review a change. */
export const toUsers = phrase(/\b(?:disclos|declar|reveal|stat|mention|show|label|mark|indicat)\w{0,5} to (?:the |our |all |end[- ])?(?:users|customers|visitors|players|readers|patients)\b|\b(?:disclos|declar|stat|mention|show|label|mark|indicat|tagg|flag)\w{0,5}\b[^.;]{0,40}\bin (?:the |our |its )?(?:\w{1,12} )?(?:ui|user interface|interface|app|dashboard|front-?end|game|game's \w{1,10}|store page)\b/);
/** "This policy is meant to declare that people wrote it": what a text is for, nothing for who reads it. */
const ofText = phrase(/^\W{0,6}(?:[\w'-]{1,14} ){0,4}(?:policy|document|page|statement|declaration)(?: of [^.,]{1,40})? (?:is|was) (?:also |here )?(?:meant|intended|designed|there|to)\b|^\W{0,6}(?:[\w'-]{1,14} ){0,4}(?:policy|document|page|statement|declaration)(?: of [^.,]{1,40})? (?:aims|serves|helps|seeks|exists)\b/);
/** "Risks may include code by AI": told, not asked. */
const listing = phrase(/\b(?:risks?|harms?|liabilit\w{1,3}|problems?|consequences|examples?|this|these|they|it|which) (?:may|can|might|could|will) (?:also )?(?:include|contain)\b/);
/** "I disclose that AI helped with this": told of the project's own making. */
const ownAccount = phrase(/\bi (?:\w{1,12}ly |hereby )?(?:disclose|declare|acknowledge|state)\b|\bwe (?:explicitly|hereby|openly|gladly|fully) (?:disclose|declare|acknowledge|state)\b/);
/** "Undisclosed AI use is not accepted": so it is to be disclosed. */
const undisclosed = phrase(/\bun(?:disclosed|attributed|declared|labell?ed|acknowledged|marked|announced|reported)\b|\bwithout (?:telling|saying|disclosing|mentioning|noting|declaring|stating|marking)\b/);
/** "Pull requests that are made with AI but do not say so may be closed." */
const keptBack = phrase(/\bwithout (?:saying|telling|mentioning|noting|declaring)\b|\bwithout (?:an? |any |the )?(?:\w{1,12} )?(?:note|notice|label|mention|mark|tag|disclosure|declaration|attribution|trailer)\b(?=[^.]{0,60}\b(?:closed?|rejected|declined|refused|reverted|not (?:be )?(?:accepted|merged|reviewed)))|\b(?:not|never|without) (?:disclosing|declaring|mentioning|stating)\b(?! (?:is|are) (?:fine|ok|okay|allowed|acceptable))|\b(?:but|that|who|which|and|if (?:you|they|it)) (?:do|does|did) not (?:clearly |properly )?(?:disclose|declare|mention|state|label|mark|say)\b/);
/** "AI-assisted changes (please mark them) come last." */
const inBrackets = phrase(/\((?:please |but |just |and )?(?:disclose|declare|mark|label|tag|flag|say so|mention|state|note) (?:it|them|this|that|so|such|these|as)\b[^()]{0,60}\)/);
/** "The description should contain:", with "whether AI was used" below. */
const contents = phrase(/\b(?:contain|include|state|mention|describe|answer|list|cover|explain|say|specify|provide|indicate|note)s?\b/);
const asIndirect = phrase(/^\W{0,6}(?:whether|if|which|what|how|any)\b[^.]{0,40}\uE001/);
/** "The tool or model used", as an item of what is to be said. */
const whatHelped = phrase(/^\W{0,6}(?:the |which |what |any )?(?:\w{1,12} )?(?:\uE001|tools?|models?|assistants?|agents?)(?:,? (?:and|or) (?:\w{1,12} )?(?:\uE001|tools?|models?|versions?|vendors?|prompts?))?(?: (?:that |which )?(?:were |was |you )?(?:used|involved|ran))?\W{0,3}$/);
/** "Add the following to your pull request:" */
const addsThis = phrase(/^\W{0,6}(?:please )?(?:add|include|provide|fill (?:in|out)|copy|paste|state|list|answer)\b[^.]{0,60}\b(?:following|this|these|below)\b/);
/** "Maintainers can tell if you copied it": they notice. */
const notices = /\b(?<=\b(?:can|could|will) (?:\w{3,10} )?)tell(?= (?:if|when|that|whether)\b)/g;
/** What follows only shows how it may look. */
const examples = phrase(/^\W{0,6}(?:for )?(?:some )?(?:examples?|instance)\b\W{0,4}$/);

/** "AI-assisted commits end with a co-author line", "Footer on AI-assisted commits: …": what such work bears. */
const carries = phrase(/\b(?:commits?|changes|patch(?:es)?|prs?|pull requests?|code|work|files?)\b[^.]{0,20} (?:created|made|written|generated|produced|done|authored) (?:with|by|using) [^.]{0,20}(?:\uE001|agents?)[^.]{0,30}\b(?:needs?|must|ha(?:s|ve)|requires?|gets?|bears?|carr(?:y|ies)|should)\b[^.]{0,60}\b(?:co-?author|trailers?|footers?|labels?|tags?|markers?|notes?|prefix|attribution)|\uE001-(?:assisted|generated|written|authored) (?:commits?|changes|patches|prs?|pull requests?|work)\b[^.]{0,30}\b(?:keep|carr(?:y|ies)|ends?|includes?|bears?|gets?|needs?|has|have|uses?|adds?)\b[^.]{0,60}\b(?:co-?author|trailers?|footers?|attribution|disclosure)|\b(?:footers?|trailers?|attribution) (?:on|in|for|of) (?:\w{1,8} ){0,2}\uE001-(?:assisted|generated|written|authored)\b/);

/** "Describe it, and AI will draw it": what AI does is not what is to be told. */
const ownClause = /, (?:and|so|then|but) (?:the |an? )?\uE001 (?:will|can|then|does|may)\b[^.]{0,400}/;

/** "The label is not required if you only asked it for advice": who need not tell. */
const spared = phrase(/\b(?:not|n't|no) (?:\w{1,10} )?(?:required|needed|necessary)\b[^.]{0,20}\b(?:if|when|where)\b[^.]{0,20}\bonly\b/);

/** Saying that a text was translated is no word about the change. */
export const ofTranslation = (normal: string): boolean => /\btranslat(?:e[sd]?|ions?|ing|ors?)\b/.test(normal) && !/\bcode\b|\bcontribut|\bpull requests?\b|\bprs?\b/.test(normal);

/** What is to be declared or open, in a sentence that names no AI: "any dependencies you add". */
const disclosing = /\b(?:disclos(?:e[sd]?|ing)|declar(?:e[sd]?|ing)|reveal(?:ed|ing|s)?|(?:transparent|open|honest|upfront|up front) (?:about|on|regarding)) (?:(?:about|on|any|all|the|your|their|its|each|every|an?|relevant|possible|potential|clearly|openly|also|both) ){0,4}([\w'-]{2,24})/;
/** What of it is AI's to the reader of a section about AI. */
const ofAi = /^(?:it|this|that|these|those|so|them|such|us(?:e|ed|age|ing)|assist\w*|help\w*|tools?|tooling|models?|prompts?|how|what|which|whether|where|when|if|whose|extent|everything|anything|involve\w*|in|to|with|at|as|by|for|and|or|because|since|before|after|while|then|please|generat\w*|automat\w*|content|contributions?|code|changes?|work|facts?|details?|information|substantial\w*|significant\w*|material\w*|meaningful\w*|non-?trivial\w*|origins?|provenance|sources?|levels?|degree|amount|role|parts?|portions?|sections?|participation|authorship|means|process|methods?|agents?|assistants?|bots?|machine|\w{2,14}ly|beforehand|first|here|below|above|up|early|its|name|names|version|versions|nature|collaboration|collaborators?)$/;
/** Whether something else is to be declared. */
const ofElse = (normal: string): boolean => {
  const object = disclosing.exec(normal)?.[1];
  return object !== undefined && !ofAi.test(object);
};

/** "Label your pull request with the area it touches". */
const ofArea = /\b(?:label|tag|mark|flag)\w{0,4} [^.;]{0,40}\b(?:area|component|type|scope|kind|module|version|milestone|priority|category|topic|size)s?\b/;
/** "Because such a change may need another look, we ask …": why, before what. */
const whyFirst = /^(?:\w{1,12}, )?[^,]{0,40}\b(?:because|since|as|although|while|whereas|given that)\b[^,]{2,200}, (?=we (?:\w{1,12} )?(?:ask|request|require|expect)\b)/;
/** "They must disclose that forbidden AI was used": what becomes of a breach. */
const ofBreach = phrase(new RegExp(`\\b(?:prohibited|forbidden|banned|disallowed) (?:use of )?[${AI}${product}]`));

/** How firmly one sentence wants to be told; null where it does not speak of that. */
export type Telling = Exclude<Asks, 'not said'> | 'reports only' | 'implied' | 'openly' | 'should';

/**
 * Reads a sentence as a wish or demand to be told about AI.
 *
 * @param sentence the sentence, normalised, with the sentence that introduces its list
 * @param about whether its section is about AI
 */
export function telling(sentence: PolicySentence, about: boolean): Telling | null {
  const normal = withoutActs(bare(sentence.normal).trim().replace(remark, '').replace(ownClause, '').replace(notices, 'see'));
  if (ofQuotes.test(normal) && !/\uE001[^.]{0,80}\bmust (?:\w{1,12} )?be (?:\w{1,12} )?(?:disclosed|declared)\b/.test(normal)) return null;
  const intro = sentence.intro?.normal ?? '';
  if (examples.test(intro) || unknowable.test(normal)) return null;
  // "Please note:" introduces.
  if (/\bnote(?: the following| this| that)?\W{0,3}$/.test(normal) && /:\W{0,4}$/.test(sentence.text)) return null;
  if (unused.test(normal) || toUsers.test(normal) || ownAccount.test(normal) || ofText.test(normal) || listing.test(normal) || ofBreach.test(normal)) return null;
  if (normal.includes(AI) && keptBack.test(normal)) return 'implied';
  if (notNeeded.test(normal) && !whoDoNot.test(normal)) return smallHelp.test(normal) || /:\W{0,6}$/.test(sentence.text) ? null : /\bappreciat|\bencourag|\bhelpful/.test(normal) ? 'encouraged' : 'not needed';
  if (ofTranslation(normal) || spared.test(normal) || tellsElse(normal)) return null;
  if (inOption.test(sentence.normal) && strongTell.test(normal)) return 'encouraged';
  if (/^\W{0,6}feel free\b/.test(normal) && !strongTell.test(normal)) return null;
  const named = normal.includes(AI);
  if (about && (named || !unrelated.test(normal)) && /(?:^\W{0,6}(?:(?:first|second|third|fourth|finally|last)(?:ly)?,? )?(?:(?:if|when|whenever|where|wherever) [^,]{1,80}, (?:please |then )?)?(?:you (?:must|should|need to|have to|are required to|are expected to) )?(?:do |\w{1,12}ly )?|, but (?:please |just |do )?)(?:say (?:so|that|it|(?:which|what) (?:one|tool|model|assistant|\uE001)s?\b)|(?:put|write|add|include|note|give) the names? of (?:the |your |any |all )?(?:tools?|models?|assistants?|\uE001)|tell (?:us|(?:the |your )?(?:reviewers?|maintainers?|team))(?! (?:what|how|which|why|where|when|about)\b(?![^.;]{0,60}(?:\uE001|\b(?:used?|using|tools?|help\w{0,3}|assist\w{0,5}|generated|wrote|written|it|prompts?)\b)))|disclose(?= ?(?:[.,;!]|$|because|since|so))|let us know|(?:disclose|declare|mention|state|note|indicate|acknowledge|report|specify|document|announce|flag) (?:it|this|that)(?! (?:issue|bug|behaviou?r|vulnerability|problem))|(?:tag|label|mark|flag) (?:(?:such|these|those) (?:prs?|pull requests?|contributions?|commits?|submissions?|changes)(?! (?:as|with) (?:an? )?(?:draft|ready|wip))|(?:your|the|any) (?:prs?|pull requests?|contributions?|commits?|submissions?|changes)(?= ?(?:[.,;!]|$|accordingly|as such|(?:as|with) [^.;]{0,20}(?:\uE001|\uE002|disclosure|(?:ai|llm)\b)|with (?:it|this|that|the (?:label|tag))\b|so (?:that )?we))))\b/.test(normal)) return 'required';
  if (named && /(?:[,;] (?:and |but )?|\band | [–—-] )(?:please |just |simply |only )?(?:say (?:so|that|(?:in|on) (?:the|your) [\w -]{1,24} (?:what|how|which|where))|tell us|disclose (?:it|this|that)|mention (?:it|this)|state (?:it|this)|note (?:it|this|that)|declare (?:it|this|that)|put (?:it|this|that) in|let us know)\b(?! (?:ai|it|this) \w{1,10}s\b)/.test(normal)) return 'required';
  if (named && inBrackets.test(sentence.normal)) return 'required';
  if (about && enumerated.test(sentence.text) && recordsTool.test(normal)) return 'required';
  if (named && attested.test(intro) && hasTold.test(normal)) return 'required';
  if ((named || about) && obliged.test(normal) && !notNeeded.test(normal)) return 'required';
  if (about && madeWith.test(sentence.text)) return 'required';
  if (named && (tagged.test(normal) || askedFor.test(normal))) return 'required';
  if (named && (fillsIn.test(normal) || holds.test(normal))) return 'required';
  if ((named || about) && keepsLog.test(sentence.text) && logs.test(normal)) return 'required';
  if (about && sectionHeld.test(sentence.text)) return 'required';
  if (about && writesMark.test(sentence.text) && !hopes.test(normal)) return 'required';
  if (about && provenance.test(normal)) return 'required';
  if (named && sentence.depth > 0 && underConditions.test(intro) && saysIt.test(normal)) return 'required';
  if (sentence.depth > 0 && contents.test(intro) && demanding.test(intro) && (asIndirect.test(normal) || (intro.includes(AI) && whatHelped.test(normal)))) return 'required';
  if (sentence.depth > 0 && about && addsThis.test(intro) && whatHelped.test(normal.replace(/:.{0,80}$/, ''))) return 'required';
  if ((named || about) && hides.test(normal)) return 'required';
  if ((named || about) && withTelling.test(normal) && !notNeeded.test(normal)) return 'required';
  if (carries.test(`${normal} ${sentence.text.toLowerCase()}`)) return 'required';
  if (named && undisclosed.test(normal) && !firmly.test(normal)) return 'implied';
  if (!optionalAside.test(sentence.normal) && (toldWhen(normal) || (about && toldHere(normal)))) return substantial.test(normal) ? 'when substantial' : /\bshould (?!you\b)/.test(normal) && !firmly.test(normal) ? 'should' : 'required';
  if (!named && ofArea.test(normal)) return null;
  const strong = (strongTell.test(`${normal} ${bare(sentence.text.toLowerCase())}`) && (named || (about && !ofElse(normal)))) || (markTell.test(normal) && (named || (about && /\b(?:such|them|it)\b|\bassist|\b(?:tools?|agents?|models?) (?:\w{1,10} )?used\b/.test(normal))));
  if (!about && !named && !intro.includes(AI)) return null;
  if (!strong && !weakTell.test(normal) && !(weakTell.test(`${intro} ${normal}`) && about && /\btools?\b|\bassist/.test(normal))) return null;
  if (/\b(?:fail(?:ure|ing)?|not|without|un|non) ?-?(?:to )?(?:properly )?disclos|\bun(?:disclosed|attributed|declared|labell?ed|acknowledged|marked|announced|reported)\b|\b(?:hidden|concealed|secret)\b[^.]{0,12}\uE001|\bmissing\b[^.]{1,40}disclos/.test(normal) && !firmly.test(normal)) return 'implied';
  if (/\b(?:appreciated|optional|welcome|encouraged|nice|helpful|courtesy|voluntary|recommended)\b,? (?:and |but )?(?:never|not|no) (?:an? |strictly |absolutely )?(?:required|mandatory|requirements?|obligations?|obligatory|dut(?:y|ies)|conditions?|must)\b/.test(normal)) return 'encouraged';
  if (/\bthe (?:incident|violation|vulnerabilit\w{1,4})\b|^\W{0,6}(?:(?:as an )?exceptions?|for (?:instance|example)|e\.g\.|examples?)\b/.test(normal)) return null;
  if (optionalAside.test(sentence.normal)) return 'encouraged';
  if (openly.test(normal) && !firmly.test(normal) && /\b(?:encourag|recommend|appreciat)/.test(normal)) return 'encouraged';
  if (openly.test(normal) && !firmly.test(normal)) return /\bwe (?:\w{1,8} )?(?:want|aim|try|strive|intend|will|are)\b/.test(normal) ? null : 'openly';
  const modal = demanding.test(normal) || (sentence.depth > 0 && demanding.test(intro) && (strongTell.test(normal) || weakTell.test(normal) || (named && markTell.test(normal))));
  const told = imperative.test(normal) || intoPlace.test(normal) || /^\W{0,6}(?:disclosure|transparency|attribution):/.test(normal);
  if (!modal && !told && !/\bdisclosure (?:is )?required|\bwith disclosure\b|\brequires? disclosure\b/.test(normal)) return hopes.test(normal) ? 'encouraged' : null;
  if (!firmly.test(normal) && hopes.test(normal.replace(/\bplease\b/g, '').replace(whyFirst, '')) && !/\bplease\b/.test(normal) && !(told && !/\b(?:consider|encourag|optional|recommend|feel free|(?:if|where) (?:[\w-]{1,12} ){0,3}?(?:useful|helpful))/.test(normal))) return 'encouraged';
  if (!named && !intro.includes(AI) && !strongTell.test(normal) && /\bsuch\b|\bit\b|\bthem\b/.test(normal)) return 'openly';
  const text = `${normal} ${intro} ${/^Vulnerability reports\b/.test(sentence.heading) ? 'reports' : ''}`;
  if (/\bsecurity\b|\breports?\b|\bvulnerabilit|\bcomments?\b|\bdiscussions?\b|\bquote block/.test(bare(text).replace(/\breport (?:the|any|all|your|\uE001)|\b(?:with|in|by|as) (?:an? )?(?:code |inline )?comments?\b/g, '')) && !/\bpull requests?\b|\bprs?\b|\bcontribut|\bcode\b|\bsubmission|\bcommit|\btools? used|\ball \uE001/.test(text)) return 'reports only';
  if (!substantial.test(normal.replace(/\bextent\b.*/, ''))) return modal && /\bshould\b/.test(normal) && !firmly.test(normal) && !/\bplease\b/.test(normal) ? 'should' : 'required';
  return firmly.test(normal) || firmly.test(intro) || /: (?:please )?(?:add|put|use|include|set) (?:an? |the )?(?:\uE002|(?:assisted|generated|co-authored)-by|trailer|label|tag)/.test(normal) || /^\W{0,6}please (?:put|add|set|use|include|write|prefix)\b/.test(normal) || /(?:^\W{0,6}|: )(?:please )?note(?! that\b) |(?:^\W{0,6}|, |: )(?:please |kindly |you )?(?:disclose|declare|mention|state|indicate|acknowledge|specify|report|label|mark|tag|flag|identify|credit|attribute)\b/.test(normal) || /\bshould (?:\w{1,12} ){0,2}(?:disclose|declare|mention|state|indicate|acknowledge|specify|report|label|mark|tag|flag|identify|credit|attribute)\b/.test(normal) ? 'when substantial' : 'encouraged';
}
