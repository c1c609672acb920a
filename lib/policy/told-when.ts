import { AI } from '../disclosure/normalise.ts';
import { phrase } from './phrase.ts';

/** A case in which AI was used, up to its name: "if you used AI", "for changes made with AI". */
const opening = phrase(new RegExp(`^\\W{0,6}(?:and |but |also,? |however,? |further(?:more)?,? |finally,? )?(?:if|when|whenever|where|wherever|in case|in the event|should|for|every time|each time|any time|anytime|once)\\b[^.;:]{0,160}?${AI}`));
/** How far behind the name the case may go on. */
const reach = 140;
const boundary = /,| [–—-]+(?= )|(?= please | you must | you should )/g;
const closing = phrase(new RegExp(`\\b(?:if|when|whenever|where|wherever|in case|should you|for (?:any|all|every|each))\\b[^.;]{0,60}${AI}`));
/** Whoever is asked, and how. */
const asked = '(?:(?:then|so|please|kindly|just|simply|always|also|clearly|briefly|explicitly|shortly|at least|do|make sure to|be sure to|remember to|try to|we (?:\\w{1,10} )?(?:ask|expect|require|request|want|need) (?:that )?(?:you|contributors?|authors?)(?: to)?|(?:you|they|contributors?|authors?|submitters?|the (?:author|contributor|submitter)) (?:must|should|shall|need to|needs to|have to|has to|ought to|are (?:required|asked|expected|requested|obliged) to|is (?:required|asked|expected) to)) ){0,4}';
const verb = '(inform (?:us|the \\w{4,12})|notify (?:us|the \\w{4,12})|explain|describe|state|mention|note|write|say|include|document|put|add|indicate|tell (?:us|the (?:reviewers?|maintainers?|team))|report|list|specify|give|point out|call out|detail|clarify|identify|share|outline|summari[sz]e|spell out|highlight|log|record|provide|attach|reference|name|make clear|let (?:us|the (?:reviewers?|maintainers?)) know|enumerate|annotate|quote|credit|cite|make|keep|leave|open|start|begin|end|close)(?: (?:clearly|briefly|explicitly|shortly|exactly|precisely|openly|in (?:a |one )?(?:few )?(?:sentences?|words|lines?|detail)))?';
const place = '(?:in|to|with|within|at the \\w{1,8} of|on|under|when|while|as part of|alongside) (?:(?:the|your|each|every|any|an?|its|their|that) )?(?:[\\w-]{1,14} ){0,3}?(?:prs?|pulls?|pull[- ]requests?|mrs?|merge[- ]requests?|commits?|messages?|descriptions?|body|summary|title|submission|submit\\w*|issues?|tickets?|comments?|contributions?|templates?|notes|changelog|form|opening|patch|cover letter|proposal)\\b';
const quality = '(?:verif|test|review|check|validat|works?\\b|fix)';
/** How and for what it was used: not how the change works or was tested. */
const how = `(?:exactly |clearly |briefly )?(?:how|which|what|where|whether|why|to (?:what|which) extent|the extent to which|how much|in what way|that|the fact that)\\b(?![^.;,]{0,40}\\b${quality})(?:[^.;,]{0,60}?\\b(?:used?|using|uses|help(?:ed|s)?|assist\\w*|generated|wrote|involved|came from|relied|tools?|models?|assistants?|agents?|prompts?|parts?|portions?|pieces|sections?|files|lines)\\b|(?= ?(?:[.;!]|$)| ${place})|[^.;,]{0,30}${AI} (?:was|were|did|has|had|helped|is|wrote|generated))`;
const thing = `(?:(?:the|any|all|your|its|their|each|which|both) ){0,2}(?:(?:names?|versions?|kind|type|extent|amount|degree|nature|role|purpose|exact|specific|full|relevant|\\w{1,10} and) (?:of (?:the |your |any )?)?){0,2}(?:tools?|models?|assistants?|agents?|prompts?|(?:chat |session )?transcripts?|vendors?|providers?|${AI}(?:[- ](?:tools?|models?|use|usage|assistance|involvement))?|us(?:e|age)|involvement|extent|versions?)(?:\\(s\\))?(?![- ](?:generated|written|assisted|code|output|case))`;
const remark = '(?:(?:an?|the|some|any|more|further|full|short|brief|quick|small|clear) ){0,3}(?:details?|specifics|particulars|information|info|notes?|remark|sentence|line|paragraph|statement|disclaimer|explanation|hint|mention|(?:labels?|tags?|trailers?|prefix|markers?)(?: \uE002| disclosure tag)?(?= (?:to|in|on|at)\\b|[.;]|$)|\uE002 (?:label|tag|trailer|prefix|marker))(?: (?:about|of|on|regarding|saying|that|to that effect|explaining|stating|describing|with)\\b[^.;]{0,60})?';

/** Who is asked, a verb of telling, and its object. */
const order = phrase(new RegExp(`^\\W{0,6}(?:[a-z][\\w '&-]{2,40}: )?(?:(?:and|but|then|so|also),? )?${asked}${verb} (.{2,300})$`));
const object = phrase(new RegExp(`^(?:(?:this|it|that|so|as much|as such)(?: (?:clearly|briefly|explicitly))? ${place}|${how}|${thing}|${remark}(?: ${place}|(?= ?(?:[.;!]|$))))`));
/** Where only the section says that it is about AI. */
const objectHere = phrase(new RegExp(`^(?:(?:${thing}|this|it|that|so) ${place}|(?:(?:a|the|your) )?(?:short )?(?:note|remark|mention|record) of (?:it|this|that|${AI})\\b)`));
/** "State it.": with no word on where. */
const alone = phrase(/^(?:this|that|it|so|as much)(?= ?(?:[.;!,]|$))/);
const saying = /^(?:state|mention|note|say|indicate|report|document|point out|call out|tell .{2,20}|share|specify|write)$/;
/** "Inform us when you submit it": of what goes without saying. */
const informing = /^(?:inform|notify|tell|let) /;
const informed = phrase(new RegExp(`^(?:${place}|(?:about|of) (?:it|this|that)\\b|beforehand|in advance|so\\b)`));
/** "Open the description with a sentence saying so." */
const withNote = phrase(/^(?:the|your) [\w -]{2,24} with (?:an? |the )(?:sentence|note|line|remark|statement|sentence or two)\b/);
const framing = /^(?:open|start|begin|end|close)$/;
/** Left to whoever reads it. */
const softly = phrase(/\b(?:consider|feel free|may|might|can|could|optional\w{0,2}|encourag\w{1,4}|appreciat\w{1,5}|recommend\w{0,3}|would be|nice|helpful|if you (?:want|like|wish)|not (?:required|necessary|needed)|no need|need not)\b/);
/** "Note that it errs", "list the risks of AI": nothing of this change. */
const general = phrase(/\b(?:note|mention|say|state) that (?:\uE001|it|they|these|this)\b[^.;]{0,20}\b(?:can|may|might|often|sometimes|tends?|makes?|is not|are not|does not|do not|will|cannot)\b/);

/** Whether a clause orders to tell of AI's part. */
function orders(clause: string): boolean {
  const [, verb = '', what = ''] = order.exec(clause) ?? [];
  return verb !== '' && (object.test(what) || (saying.test(verb) && alone.test(what)) || (framing.test(verb) && withNote.test(what)) || (informing.test(verb) && informed.test(what)));
}

/** What may be the main clause of a sentence that begins with a case: behind each comma, for it may be one of a list. */
function mainClauses(normal: string): string[] {
  const end = opening.exec(normal)?.[0].length;
  if (end === undefined) return [];
  return [...normal.slice(end, end + reach).matchAll(boundary)].map(({ index, 0: sign }) => normal.slice(end + index + sign.length));
}

/**
 * Whether a sentence wants to be told how AI was used where it was: "if you use AI, explain in the description how".
 * Composed of the case, who is asked, a verb of telling, and what is told: each may be any of its wordings, in either order.
 *
 * @param normal a sentence, normalised, without what stands in brackets
 */
export function toldWhen(normal: string): boolean {
  if (softly.test(normal) || general.test(normal)) return false;
  if (mainClauses(normal).some(orders)) return true;
  const at = closing.exec(normal)?.index ?? 0;
  return at > 0 && orders(normal.slice(0, at).trimEnd());
}

/**
 * The same in a section about AI, where the case goes without saying: "state it in the pull request".
 *
 * @param normal a sentence, normalised, without what stands in brackets
 */
export function toldHere(normal: string): boolean {
  return objectHere.test(order.exec(normal)?.[2] ?? '') && !softly.test(normal) && !general.test(normal);
}

/** Words by which a main clause speaks of AI's part, or of telling. */
const ofPart = phrase(/[\uE001-\uE003]|\b(?:tools?|models?|assistants?|agents?|prompts?|us(?:e|es|ed|ing|age)|help(?:ed|s)?|assist\w*|generated|wrote|written|disclos\w*|declar\w*|label\w*|mark\w*|flag\w*|tag\w*|attribut\w*|credit\w*|acknowledg\w*|transparen\w*|open|upfront|honest|sections?|box(?:es)?|trailers?|templates?|questions?|notes?|statements?|details?|comments?|so|this|it|that|them|which|what|parts?|extent|sources?|origins?|names?|aware|know|clear|prefix|title|footer)\b/);
/** "The level of confidence that you have". */
const ofDegree = phrase(/^\W{0,6}(?:[\w,]{1,14} ){0,4}?(?:disclose|declare|state|mention|note|indicate|specify|give|share|say|report) (?:the |your |any )?(?:level|degree|extent|amount)s? of (?:\w{1,12} )?(?:confidence|certainty|testing|detail|effort|support|risk|completeness|quality|experience)\b/);

/**
 * Whether something else than AI's part is to be told: "if you use AI, include tests", "disclose how sure you are".
 *
 * @param normal a sentence, normalised, without what stands in brackets
 */
export function tellsElse(normal: string): boolean {
  // "When you open it, say whether AI was used, if at all": the case ended before AI.
  const [main] = /^[^,]*$/.test(opening.exec(normal)?.[0] ?? '') ? mainClauses(normal) : [];
  return ofDegree.test(normal) || (!toldWhen(normal) && main !== undefined && /\w{3}/.test(main) && (ofDegree.test(main) || !ofPart.test(main)));
}
