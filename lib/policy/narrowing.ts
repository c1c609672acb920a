import { AI, product } from '../disclosure/normalise.ts';
import type { RestrictedUse } from './policy.ts';
import { flatly, softly } from './rules.ts';
import { phrase, type Phrase } from './phrase.ts';

/** A kind of text or work: narrows a refusal unless code or contributions are named beside it. */
export const kinds: readonly (readonly [RestrictedUse, Phrase])[] = [
  ['communication', phrase(/\b(?:comments?|communicat\w{1,5}|correspondence|repl(?:y|ies)|respon(?:d|se|ses|ding)|discussions?|conversations?|descriptions?|bug reports?|(?<!\b(?:solv|fix|resolv|clos|address|tackl)(?:e|es|ed|ing)? (?:\w{1,10} )?)issues?|messages?|emails?|forums?|chats?|proposals?|answers?|feedback|reports?|vulnerabilit\w{1,4}|talk|speak for|in your own words|post(?:ing|s|ed)?|participat\w{1,5}|summar\w{1,5}|interactions?)\b/)],
  ['media', phrase(/\b(?:media|images?|art(?:work)?|assets?|audio|videos?|icons?|music|sounds?|logos?|textures?|screenshots?|graphics|illustrations?|(?:game|visual|creative|artistic|map|level|story|narrative|lore) content)\b/)],
  ['review bots', phrase(/\b(?:review bots?|to review (?:other|someone|somebody|another|each|pull requests?|prs?|contributions?|patches)|automated reviews?|review tools?|code reviews?|as a reviewer|reviewers?|reviewing|reviews)\b/)],
  ['documentation', phrase(/\b(?:(?<=\bfor )translations|translat(?:e|ing) (?:[\w-]{1,14} ){0,3}(?:using|with|by|via)|documentation|docs|docstrings?|blog\w{0,5}|articles?|prose)\b/)],
];
/** A way of working or a condition: narrows a refusal whatever it is of. */
export const manners: readonly (readonly [RestrictedUse, Phrase])[] = [
  ['agents', phrase(/\b(?:agents?|agentic|autonomous\w{0,2}|unattended|unsupervised|automated (?:\w{1,12} )?(?:prs?|pull|submissions?|contributions?|tool\w{0,3}|agents?|posts?|comments?|reports?|accounts?|process\w{0,2}|scripts?|pipelines?|mass)|automatically|bots?|openclaw|without human|no human|human[- ]in[- ]the[- ]loop|yolo|autopilot|pipelines?|on (?:their|its) own)\b/)],
  ['good first issues', phrase(/\b(?:good[- ]first|starter|beginner|easy)[- ](?:issues?|bugs?|tasks?|tickets?)|\bnewcomers?\b|\b(?:first-time|new) (?:\w{1,12} )?(?:contributors?|users|authors)\b|\bbeginners?\b|\bmentor\w{0,4}\b/)],
  ['unaccepted issues', phrase(/\b(?:accepted issues?|approved issues?|triaged|unsolicited|drive-?by|without an? (?:\w{1,12} )?issue|existing issues?)\b/)],
  ['prior agreement', phrase(/\b(?:arranged|agreed(?: on)?|discussed|approved|cleared)\b[^.]{0,40}\b(?:before(?:hand)?|first|in advance|ahead|reviewers?|maintainers?)\b|\b(?:prior|pre-?arranged|explicit|written) (?:\w{1,12} )?(?:approval|agreement|consent|permission|discussion)\b|\bnot (?:\w{1,12} )?(?:explicitly|otherwise|expressly) (?:allowed|permitted|listed|covered)\b|\b(?:unless|except where) (?:it is |they are )?(?:explicitly|otherwise|expressly|specifically) (?:allowed|permitted|listed|stated|noted)\b|\b(?:unless|without) (?:\w{1,12} ){0,6}?(?:approv|agree|permi|discuss|ask)\w{0,6}/)],
];
const degree = '(?:purely|simply|merely|entirely|fully|solely|wholly|completely|exclusively|mostly|largely|primarily|predominantly|mainly|obvious\\w{0,2}|visibly|clearly|unsupervised|unattended|unread|overly|lengthy|verbose|substantial\\w{0,2}|significant\\w{0,2}|large|raw|bulk|mass-(?:produced|generated)|huge|(?:un|non)-?(?:reviewed|verified|tested|edited|checked|filtered|modified|supervised|disclosed)|low[- ](?:quality|effort|value)|excessive|repeated(?:ly)?|blind\\w{0,2}|undisclosed|poor|bad|sloppy|shallow|lazy|mindless|thoughtless|careless|untested|half-baked|useless|fabricated|hallucinated|broken|buggy|incorrect|nonsensical|superficial|unmaintainable|unreadable|irrelevant|spammy|shoddy|extractive|unaccountable|irresponsible|unsophisticated|misleading|vague|wholesale|generic|boilerplate|(?:high|large) (?:percentage|proportion|amounts?|share)|majority|undeclared|100 ?%)';
/** Output nobody stands behind: "purely generated", "without understanding it", "unless you tested it". */
export const unreviewed: readonly Phrase[] = [
  phrase(new RegExp(`\\b${degree}[\\s,*_-]{1,4}(?:[\\w-]{1,16}[\\s,/-]{1,3}){0,6}?[${AI}${product}]`)),
  phrase(new RegExp(`${AI}(?:[- ]\\w{1,12}){0,3} (?:slop|spam|garbage|dumps?|verbatim|blindly)\\b|\\b(?:slop|spam|vibe[- ]?cod\\w{1,4}|hallucinat\\w{1,5}|fabricat\\w{1,3}|speculative|verbatim|blindly|shotgun|copy[- /]?(?:and[- ])?past\\w{1,4}|dump\\w{0,3}|low[- ](?:quality|effort|value)|generated entirely|entirely generated)\\b`)),
  phrase(new RegExp(`[${AI}${product}](?:[ /-](?!will\\b|is\\b|are\\b|be\\b|must\\b|(?:get|take|cost|require|waste|need|mean|bring)s?\\b)[\\w-]{1,16}){0,4},? (?:where|that|which|who|whose|when|if|in which)\\b(?! (?:you |are |is |get |will be )?(?:sent|contribut|submit|work|writ|creat|mak|open|send|prepar|develop))`)),
  phrase(/\b(?:without|lack\w{0,3}|missing|no) (?:[\w-]{1,14} ){0,5}?(?:review\w{0,3}|understanding|disclos\w{0,4}|oversight|transparen\w{1,3}|test\w{0,4}|check\w{0,3}|reading|verif\w{0,8}|attribution|saying|telling|mention\w{0,4}|label\w{0,5}|stating|noting|credit|validation|supervision|thought|thinking|human\w{0,2}|authorship|responsibility|involvement)\b|\bwithout (?:it|this|that|one|them|these)\b/),
  phrase(/\b(?:do|does|did|have|has|had|is|are|was|were|am|be|been|you|they|contributors?|authors?|that|which)(?: not|n't) (?!(?:be )?(?:accept|allow|permit|welcom|use|fine|ok))(?:[\w-]{1,14} ){0,4}?(?:understand|understood|review\w{0,3}|test\w{0,3}|verif\w{0,3}|disclos\w{0,3}|explain\w{0,2}|run|ran|tried|compiled|built|follow|comply|meet|read|check\w{0,3}|adhere|marked|labell?ed|able to)\b/),
  phrase(/\b(?:not|never|n't) (?:be )?(?:\w{1,12} ){0,2}?(?:merge|accept|approve|submit|open|send)\w{0,3}\b[^.]{0,50}\b(?:until|before) [^.]{0,60}\b(?:review|approv|check|test|read|underst|sign|verif|confirm|vouch)\w{0,8}/),
  phrase(/\b(?:was|is|has been|were) (?:\w{1,12}ly )?(?:concealed|hidden|kept (?:secret|quiet|back))\b|\b(?:can(?: ?not|'t)|unable to|inability to|fail\w{0,3} to|never) (?:\w{1,12} ){0,3}?(?:explain|understand|answer|justify|defend|read|review|test|disclose|meet|comply|discuss)\w{0,4}\b|\bnot know\b|\b(?:not|never) (?:simply|just|merely)\b|\bthink for\b|\bunless\b|\bundisclosed\b|\botherwise\b|\bor (?:it|they|else|your (?:pr|pull request)) will\b|\bbeyond\b|\bas the sole\b|\bas[- ]is\b|\b(?:replac\w{1,3}|instead of|substitut\w{1,4}(?: for)?) (?:\w{1,12} ){0,3}?(?:reviews?|judge?ment|humans?|people|thinking|understanding)\b|\b(?:simply|merely|solely|just|only) because\b/),
];
/** Beside what AI generated, what is vibe coded is no worse. */
const orVibeCoded = /\b(generated|assisted|written) or vibe[- ]?coded\b/g;
/** "Of any kind": no degree is meant then. */
const anyDegree = phrase(/\b(?:any (?:other|kind|form|amount|part|degree|way|extent|capacity|circumstances?|use)|in part|in-part|partially|partly|any step|whatsoever|at all|assisted or generated|generated or assisted|(?:entirely|wholly|fully|completely|totally|primarily|mostly) or (?:partial\w{0,2}|partly|in part)|partly or|in whole|of any)\b/);
/** Their name alone speaks of issues. */
const firstIssues = /\b(?:good[- ]first|starter|beginner|easy)[- ](?:issues?|bugs?|tasks?|tickets?)\b/;
/** Names the whole of what a contribution is, where no phrase such as "pull request descriptions" is meant. */
const whole = phrase(/\b(?:(?<!\b(?:other|fellow) )contribut\w{1,6}|code|codebase|patch(?:es)?|pull requests?|prs?|mrs?|commits?|submissions?|software)\b|\b(?:want|accept|take|have|tolerate) \uE001(?:-\w{1,12})? in (?:our|this) (?:repository|repo|code ?base|tree)\b/);
const partPhrases = /\b(?:review|comment on|approve)\w{0,3} (?:other people's|others'|someone(?: else)?'s|each other's) (?:pull requests?|prs?|contributions?|patches|code)\b|\b(?:descriptions?|titles?|summar(?:y|ies)|bod(?:y|ies)|texts?) of (?:the |your |any |all )?(?:pull requests?|prs?|commits?|merge requests?|patch(?:es)?)\b|\b(?:prose|written|media|art|text|documentation) (?:contributions?|submissions?)\b|\b(?:pull requests?|prs?|merge requests?|mrs?|commits?|code|issue|project|patch|contribution)(?:'s)?[ /-](?:and [\w-]{1,12} )?(?:descriptions?|body|bodies|texts?|messages?|comments?|titles?|summar\w{1,5}|templates?|reviews?|reviewers?|discussions?|spaces?|channels?|threads?|discourse|communications?)\b|\b(?:communicat\w{1,5}|conversations?|discussions?|comment\w{0,3}|repl(?:y|ies|ying)|respon\w{1,6}|answer\w{0,3}|interact\w{1,4}|talk\w{0,3}|writing) (?:on|in|under|about|within) (?:the |your |our |any |all )?(?:pull requests?|prs?|merge requests?|mrs?|commits?|issues?)(?:(?:,| and| or|,? \/) (?:pull requests?|prs?|merge requests?|mrs?|issues?|discussions?|commits?)){0,2}\b/g;

/** A condition that every contributor meets. */
const contributes = phrase(/\b(?:contribut\w{0,6}|submit\w{0,4}|submission|open\w{0,3}|pull requests?|prs?|patch\w{0,3}|commit\w{0,4}|work\w{0,3}|writ\w{1,4}|cod(?:e|ing)|projects?|chang\w{1,3}|creat\w{1,4}|mak(?:e|ing)|send\w{0,3}|possible)\b/);
/** What a condition is about where it is more than that AI was used. */
export const quality = phrase(/\b(?:less|more|fewer|only|just|merely|not|cannot|can't|without|too|fails?|low|poor|rather than|instead of|lacks?)\b|n't\b/);

/** "Don't paste AI-generated text in descriptions or pull requests": it is posted, not contributed. */
const posted = phrase(new RegExp(`\\b(?:paste|post)\\b[^.]{0,40}[${AI}${product}][^.]{0,30}\\b(?:in|into|as|on)\\b[^.]{0,60}\\b(?:descriptions?|comments?|issues?|discussions?|reviews?|repl(?:y|ies)|responses|threads?)\\b`));
/** What AI may not settle: who decides is no matter of who writes. */
const decides = phrase(new RegExp(`${AI}[^.]{0,60}\\b(?:not|never|n't) (?:\\w{1,12} ){0,3}?(?:to )?(?:decide|judge|approve|vote|choose|determine)\\b`));

/** AI is given something, such as a reviewer's words. */
export const intoAi = phrase(new RegExp(`\\b(?:pasted|fed|sent|forwarded|uploaded|passed|put|given|shared|exposed|piped|leaked)\\b[^.]{0,40} (?:(?:in)?to|with) (?:an? |the |any )?${AI}|\\b(?:past(?:e|ing)|feed(?:ing)?|send(?:ing)?|forward(?:ing)?|upload(?:ing)?|pass(?:ing)?|submit(?:ting)?|put(?:ting)?)\\b[^.]{0,80} (?:in)?to (?:an? |the )?${AI}`));
export const madePattern = phrase(new RegExp(`${AI}(?:[- ](?:generated|written|authored|created|made|assisted|produced)(?:,? (?:or|and) ${AI}?[- ]?\\w{1,10})?)?((?: (?!(?:or|and)\\b(?! (?:prs?|pull|code|contributions?|patches|commits?)\\b)|in\\b|on\\b|to\\b|for\\b|is\\b|are\\b|will\\b|must\\b|may\\b|should\\b|can|be\\b|not\\b|within\\b|that\\b|which\\b)[\\w-]{1,18}){1,4}(?:, (?:or |and )?[\\w-]{1,18}(?: [\\w-]{1,18})?(?=,| (?:or|and|to|in|is|are|will|may|must)\\b|[.;]|$)){0,4})`));
export const purposePattern = phrase(new RegExp(`${AI}[^,]{0,48}? (?:to|for|when|while|as|during|in|within|on) (.{4,400})$`));
export const verbPattern = phrase(new RegExp(`${AI}[^,]{0,40}? to (?:\\w{1,12}ly )?(\\w{2,14})\\b`));

/** A clause without what stands in brackets. */
export const bare = (clause: string): string => clause.replace(/\([^()]{0,300}\)/g, ' ').replace(/ {2,5}/g, ' ');
/** How it is refused, not what: "closed without further discussion". */
const penalty = /\b(?:closed|rejected|declined|refused|deleted|removed|banned|blocked)\b[^.,;]{0,20},? without (?:any |further |prior |additional |more )?(?:discussion|notice|warning|comment|explanation|review|questions?)\b/g;

/**
 * To which uses a refusal in this clause is limited; none where it is of AI in contributions altogether.
 *
 * @param clause normalised
 * @param scope normalised text that sets its scope: the heading above it, the items below it
 */
export function narrowings(clause: string, scope = ''): RestrictedUse[] {
  const text = bare(clause).replace(penalty, 'closed');
  if (/\btainted\b/.test(text)) return [];
  if (onQuality(text) || inCase(text)) return ['unreviewed'];
  const head = text.split(/,? (?:unless|except)\b/)[0] ?? '';
  if (head !== text && head.includes(AI) && !namesWhole(head) && kinds.some(([, pattern]) => pattern.test(head))) return narrowings(head, scope);
  const list: RestrictedUse[] = manners.filter(([, pattern]) => pattern.test(text)).map(([use]) => use);
  if (list.includes('good first issues') && firstIssues.test(text)) return narrowedBy(text.replace(firstIssues, 'tasks'), scope, list);
  return narrowedBy(text, scope, list);
}

/** The uses beside the manners that were found: the kinds of text or work that a clause names, else its carelessness. */
function narrowedBy(text: string, scope: string, list: RestrictedUse[]): RestrictedUse[] {
  // Careless issues are refused for their carelessness, not for being issues.
  const [ofDegree, ...others] = unreviewed;
  if ((!anyDegree.test(text) && ofDegree?.test(text)) || others.some((pattern) => pattern.test(text.replace(orVibeCoded, '$1')))) return [...list, 'unreviewed'];
  if (list.length === 0) list.push(...manners.filter(([use, pattern]) => use === 'good first issues' && pattern.test(scope)).map(([use]) => use));
  if (softly.test(text) && !flatly.test(text)) list.push('unreviewed');
  if (intoAi.test(text)) return [...list, 'unreviewed'];
  if (posted.test(text)) return [...list, 'communication'];
  const thing = `${madeThing(text)} ${postedThing(text)} ${subject(text)}`;
  const made = namesWhole(thing) ? [] : kinds.filter(([, pattern]) => pattern.test(thing)).map(([use]) => use);
  if (made.length > 0) return [...list, ...made];
  if (otherPurpose(text) || decides.test(text)) return [...list, 'unreviewed'];
  if (!namesWhole(text)) {
    list.push(...kinds.filter(([, pattern]) => pattern.test(text)).map(([use]) => use));
    if (list.length === 0) list.push(...kinds.filter(([, pattern]) => pattern.test(bare(scope)) && !namesWhole(scope)).map(([use]) => use));
    if (list.length === 0 && limitedTo(text)) list.push('unreviewed');
  }
  return list;
}

/** What AI made, in "AI-generated media in issues": the words between the mention and the next verb or preposition. */
function madeThing(text: string): string {
  return madePattern.exec(text)?.[1] ?? '';
}

/** What people are to write themselves, in "all communication on pull requests must be made by humans". */
function subject(text: string): string {
  const written = /\b(?:human|hand)[- ](?:written|made|authored|created) ((?:[\w-]{1,18} ?){1,2})/.exec(text)?.[1];
  if (written !== undefined) return written;
  if (!/\bby (?:an? |actual |real )?(?:humans?|people|persons?|hand)\b/.test(text)) return '';
  return /^\W{0,6}(?:[^,;]{0,60}\b(?:expect(?:ed)?|require[sd]?|ask|want)\b (?:that )?)?((?:(?!with\b|on\b|in\b|including\b|must\b|should\b|shall\b|has\b|have\b|need|is\b|are\b|be\b|to\b)[\w-]{1,18},? ){1,5})/.exec(text)?.[1] ?? '';
}

/** What is not to be posted, in "not to post comments on pull requests that are generated". */
function postedThing(text: string): string {
  return /\b(?:post|send|write|leave|file|reply with) ((?:(?!on\b|in\b|to\b|that\b|with\b|by\b|for\b)[\w-]{1,18} ?){1,3})/.exec(text)?.[1] ?? '';
}

/** "If writing the prompt took less effort than reviewing the code does, don't send it": a condition more than AI's use. */
function onQuality(text: string): boolean {
  const [, condition = '', rest = ''] = /^\W{0,6}(?:if|when|where|unless) ([^;]{1,240}), (?=[^,]{0,80}$)(.*)$/.exec(text) ?? [];
  return /[\uE001\uE003]/.test(condition) && !rest.includes(AI) && quality.test(condition);
}

/** "If you want to learn, don't use AI": said for a case that is not contributing. */
function inCase(text: string): boolean {
  const [, condition = '', rest = ''] = /^\W{0,6}(?:if|when|where|whenever) ([^,;]{1,120}), (.{1,400})$/.exec(text) ?? [];
  return condition !== '' && !/[\uE001\uE003]/.test(condition) && rest.includes(AI) && !contributes.test(condition);
}

/** Whether code or contributions as such are named. */
export function namesWhole(text: string): boolean {
  return whole.test(text.replace(partPhrases, ' '));
}

/** "Do not use AI to get there faster", "for the sake of speed", "… in any way to aid the work": why it is used narrows nothing. */
const gain = phrase(/^(?:(?:an? )?(?:permanent |immediate |instant )?(?:bans?|blocks?|closure|rejection)|yourself)\b|^(?:legal|licen[sc]\w{1,4}|copyright|ethical|moral|quality|security|these|those|several|various|many) (?:[\w-]{1,12} ){0,2}(?:reasons?|concerns?|grounds)\b|^(?:it(?=[,.;]|$)|the (?:sense|eyes?|view|context|light|course|case) of|sight|principle|now|the moment|the time being)\b|^an? (?:\w{1,10} )?(?:short ?cut|crutch)\b|^(?:the sake of|reasons of) (?:\w{1,12} )?(?:speed|convenience|ease|comfort|simplicity|productivity|efficiency)\b|^(?:any \w{1,12} (?:to|for|in) |order to )?(?:\w{1,12}ly )?(?:(?:make|get|keep|have|do|finish|take) (?:it|this|that|things|everything|life|work|your \w{1,10}|the \w{1,10}|there)(?: \w{1,10}){0,3}? (?:quick\w{0,3}|eas\w{1,4}|fast\w{0,2}|simpl\w{1,3}|done|shorter|cheap\w{0,3})\b|sav(?:e|ing) (?:\w{1,10} )?(?:time|effort|work|typing|money|yourself)\b|(?:cut|cutting) corners\b|tak(?:e|ing) (?:an? |any )?(?:short ?cuts?|easy way)|go (?:quicker|faster)|be (?:more |quick|fast|product|effic)|(?:aid|speed up|ease|accelerate|support|boost|further|facilitate|simplify|streamline|advance)\b(?: (?:up )?(?:(?:in|with|the|your|our|this|its|any|of|project|its) ){0,3}(?:development|work|working|project|progress|process|contribution|contributions|coding|programming|workflow|productivity|maintenance|creation)\b)?(?=\W{0,3}$|\W{1,3}(?:as|because|since|in|of|here|for)\b))/);

/** "Do not use AI to send secrets": a purpose is named, and it is not contributing. */
function limitedTo(text: string): boolean {
  const behind = purposePattern.exec(text)?.[1];
  return behind !== undefined && !gain.test(behind) && !/\b(?:write|generate|create|develop|produce|anything|any|all|this|our|my|the (?:project|repository|codebase)|development|repository|repo|project|codebase)\b/.test(behind) && !/\b(?:everything|anything|every|all)\b/.test(text);
}

/** "AI must not be used to transfer the burden": a purpose other than making the contribution. */
function otherPurpose(text: string): boolean {
  const verb = verbPattern.exec(text)?.[1];
  if (gain.test(purposePattern.exec(text)?.[1] ?? '')) return false;
  return verb !== undefined && !/^(?:write|generate|create|develop|produce|contribute|submit|author|make|open|code|build|implement|this|the|our|any|prepare|help|assist|be|pull|it|us|your|complete|solve|fix|modify|change|edit|alter|extend|work|touch|contributing)$/.test(verb) && !kinds.some(([, pattern]) => pattern.test(text.slice(text.indexOf(AI))));
}
