import { AI } from '../disclosure/normalise.ts';
import { ofForm } from './form-rules.ts';
import { listFrame, ownFrame, verdictAhead } from './frames.ts';
import { gistOf } from './gist.ts';
import { givesUse } from './given.ts';
import { bare, kinds, namesWhole, narrowings } from './narrowing.ts';
import type { FileKind } from './policy-paths.ts';
import type { RestrictedUse } from './policy.ts';
import { refusesBare } from './refuses.ts';
import { assistsOnly, creation, deniedRefusal, deniedWelcome, dismissals, flatly, hardWords, isAside, leaning, notRefusal, others, plainBan, presuppositions, softly, welcomes } from './rules.ts';
import { leavesShare, ofPart, refusesPart } from './share.ts';
import type { PolicySentence } from './sections.ts';
import { calls } from './software.ts';
import { restrict, type Loosely, type Tally } from './tally.ts';
import { notNeeded } from './telling.ts';
import { phrase } from './phrase.ts';

/** What other projects do, or what may be done there. */
const ofOthers = phrase(/^\W{0,6}(?:some|other|many|several|most) (?:\w{1,12} )?(?:projects|communities|maintainers|repositories)\b|\b(?:my|our|any|all|in|for) other (?:projects|repositories|repos)\b|\bfind (?:an?|another|some other) project\b/);
/** What the software itself does with AI. */
const ofProduct = phrase(/\bAI[- ](?!written|generated|assisted|made|authored)(?:\w{1,12} )?(?:features?|integrations?|support|plugins?|functionality|capabilities)\b(?![^.]{1,80}\b(?:contribut|pull|submit|generated))/i);
/** "Exceptions: spelling and grammar". */
const excepted = phrase(/^\W{0,6}(?:the )?(?:only |sole )?exceptions?\b(?! of\b)/);
/** An item of what is not allowed that speaks of handing in what AI made. */
const contributes = phrase(/\b(?:submit|contribut|open|send|creat|generat|writ)\w{0,6}\b|\b(?:wrote|made|produced|authored)\b/);
/** "Plugins to add support for other agents are welcome": what the software is to do with AI. */
const supports = phrase(/\b(?:support|integrations?|adapters?|bindings?|backends?|plugins?|templates|prompts) for (?:[\w-]{1,16} ){0,3}[\uE001\uE003]/);
/** An item of what is not accepted that names a fault of a contribution, no use of AI: "changes that nobody asked for". */
const faulty = phrase(/^\W{0,6}(?:[\w-]{1,16} ){0,2}?(?:changes?|code|prs?|pull requests?|contributions?|patches|submissions?|issues|work|tests|commits)\b(?: \w{1,12}){0,3} (?:that|which|you|nobody|without|with|lacking|who|where)\b/);
/** What is refused of what AI made is that nobody looked at it. */
const careless = phrase(/\b(?:no|little|minimal|without|lack\w{0,3})\b[^.;]{0,40}\b(?:human|review\w{0,3}|understanding|oversight|input|effort|test\w{0,3}|verif\w{1,8}|edit\w{0,3})\b/);
/** "Has to be agreed on first". */
const agreement = phrase(/\b(?:must|need\w{0,2}|requires?|required|ha(?:s|ve) to|only|ask|please)\b[^.]{0,80}\b(?:agreed|agreement|discussed|approv\w{1,3}|cleared|permission|consent|pre-?arranged|ask (?:us|first|before))\b|\b(?:talk to|ask|contact|check with|agreed? with|discuss\w{0,3} (?:\w{1,8} )?with) (?:us|me|the maintainers?|an? maintainer)\b[^.]{0,20}\b(?:first|before)\b/);
/** Agreement is asked for before AI is used, or AI's changes fall without it. */
const beforehand = phrase(new RegExp(`${AI}[^.;]{0,60}\\b(?:considered|accepted|reviewed|merged|allowed|taken|looked at) only (?:if|when|where) (?:they|it|the \\w{2,14}) (?:fix|resolve|address|close|solve|implement|refer to|are for|belong to)\\w{0,2} [^.;]{0,30}\\b(?:issue|ticket|bug|task)s?\\b|${AI}[^.]{0,20}\\b(?:may|can|should) (?:only )?be (?:used|submitted|sent) (?:only )?(?:after|once|when|if) [^.]{0,60}\\b(?:discussed|agreed|approved|accepted|cleared)\\b|${AI}[^.]{0,40}\\bonly (?:be )?(?:accepted|allowed|permitted|considered|taken|welcome|merged|reviewed) (?:for|on|in) (?:an? )?(?:issues?|tickets?|tasks?|features?)\\b[^.;]{0,80}\\b(?:marked|labell?ed|tagged|approved|assigned|agreed)\\b|^\\W{0,6}(?:only )?(?:subject to|with|given) (?:the )?(?:prior |written |explicit |express ){1,3}(?:consent|approval|permission|agreement)\\b[^.]{0,60}${AI}|^\\W{0,6}if [^.;]{0,60}${AI}[^.;]{0,80}, (?:please |then )?(?:discuss|talk|ask|contact|check|open an issue|write to)\\b[^.;]{0,60}\\b(?:first|before|beforehand)\\b|^\\W{0,6}(?:please )?(?:always )?(?:ask|check|talk)(?: first)? before [^.]{0,60}${AI}|${AI}[^.]{0,60}\\b(?:needs? to|must|ha(?:s|ve) to|should|(?:are|is) to) (?:first )?be (?:\\w{1,10} )?(?:agreed|discussed|approved|cleared|arranged)\\b|^\\W{0,6}(?:please )?(?:talk to|ask|contact|check with|consult|reach out to|get in touch with|speak (?:to|with)|discuss (?:it |this )?with|get (?:the |an? )?(?:approval|permission|ok|consent|maintainer's (?:okay|ok|approval|consent)))(?: (?:of|from|on))? [^.,]{2,40}\\b(?:before|if|when)\\b[^.]{0,80}${AI}|\\b(?:before|prior to) (?:using|submitting|opening|sending) [^.,]{0,30}${AI}[^.]{0,60}, [^.]{0,40}\\b(?:must|need to|have to|please)\\b[^.]{0,40}\\b(?:agree\\w{0,4}|approv\\w{1,3}|permission|issue|discuss\\w{0,4}|ask)\\b|${AI}[^.]{0,40}\\bwithout (?:\\w{1,12} )?(?:agreement|approval|permission|consent|discussion)\\b[^.]{0,40}\\b(?:not|closed|rejected|declined)\\b|${AI}[^.]{0,60}\\b(?:needs?|requires?) (?:an? |the )?(?:prior|explicit|written|advance|maintainer) (?:\\w{1,12} )?(?:approval|permission|consent|agreement|discussion)|${AI}[^.]{0,60}\\bonly (?:after|with|following|upon) (?:\\w{1,12} ){0,3}?(?:discussion|agreement|approval|permission|consent)\\b`));
/** "Using AI does not change your responsibility": nothing is refused by that. */
const staysAs = phrase(/\b(?:not|n't|never) (?:\w{1,12} )?(?:transfer|absolve|relieve|remove|change|alter|shift|reduce|replace|excuse|diminish|lower|lessen)\b/);
/** "AI agents are not allowed to contribute": they are not, people who use AI may be. */
const byAgents = phrase(/\b(?:pull requests?|prs?|contributions?|issues?|submissions?|reports?) (?:from|by) (?:an? )?(?:(?:AI|LLM|coding|autonomous|automated) )+(?:agents?|bots?)\b|\b(?:submitted|opened|sent|filed|posted) (?:directly |solely |entirely |autonomously )?by (?:an? )?(?:(?:AI|LLM|coding|autonomous|automated) )*(?:agents?|bots?)\b|^\W{0,6}(?:\w{1,14} )?(?:AI |LLM |coding )?(?:agents?|bots?)\b[^.]{0,40}\b(?:not|never|cannot|can't)\b/i);
/** "Other AI tools are not permitted", "models that are in disputes": some of them, not all. */
const someOf = phrase(/(?:^|[.:;,] |\b(?:use of|all) )(?:other|unlisted|unapproved|unlicensed|certain|non-approved) (?!such\b)(?:\w{1,12} )?(?:AI|LLMs?|models?|assistants?|tools?|agents?|services?)\b|\b(?:AI|LLM|language) (?:models?|tools?|services?|systems?) (?:that|which|currently|whose) (?:are|is|have|has|were|involved|were trained|do|does|under|send|store|train)\b/i);
/** "Changes of more than 200 lines must not contain AI code." */
const sized = phrase(/\b(?:over|above|more than|larger than|longer than|bigger than|exceeding|from) \d/);
/** "Writing the code of the library": the making itself, among what is not allowed. */
const listed = phrase(/^\W{0,6}(?:the )?(?:writing|generat\w{1,4}|creat\w{1,4}|author\w{1,3}|implementing|submitting) (?:the |any |all |our |new |actual |production ){0,3}(?:code|features?|implementation|patches|contributions?|pull requests?)\b(?![^.]{0,60}\b(?:you|they|that|which|who|nobody|no one|without|unless)\b)/);
/** "… in `crypto/`": a part of the repository. */
const inFolder = phrase(/\b(?:in|inside|within) (?:the |our |any )?(?!other\b|all\b|any\b)(?:[\w-]{2,20} ){1,3}(?:parts?|areas?|modules?|code paths?|components?|packages?|directories|folders?|directory|folder) of (?:the|this|our) (?:project|code ?base|code|repository|library)\b|\b(?:in|inside|within|under|into|to) (?:the )?`[\w.@-]{1,40}\/[^`\n]{0,60}`/i);
/** "The following parts are closed to AI:" */
const followingParts = phrase(/\b(?:following|these) (?:\w{2,12} )?(?:parts|areas|modules|files|directories|folders|components|paths|packages|subsystems)\b/);
/** "Do not use AI to write tests": a lesser part of the work. */
const lesser = phrase(/\uE001[^.;]{0,40}\b(?:writ\w{1,3}|generat\w{1,3}|creat\w{1,3}|produc\w{1,3}|mak\w{1,3}|for) (?:(?:the|your|any|our|new|unit|integration|regression|all) ){0,3}(?:tests?(?: (?:cases?|code|files?|data))?|fixtures|benchmarks?|examples?|change ?logs?|release notes|configs?|configuration|scripts?)(?=\W{0,3}$|[,;])/);
/** An item that names AI is about the making where it names that too: "let AI run wild" is about manners. */
const making = phrase(/\b(?:writ\w{1,4}|generat\w{1,4}|creat\w{1,4}|author\w{0,3}|cod(?:e|ing)|features?|implement\w{0,8}|designs?|logic|architecture|patch(?:es)?|contributions?|pull requests?|prs?|commits?)\b/);
/** Words that forbid, rather than say what becomes of it. */
const forbids = phrase(/^\W{0,6}no\b|\bnot\b|\bban|\bforbid|\bprohibit|\bturned (?:down|away)\b/);
/** "No AI code was merged unread": what was done, not what may be. */
const reports = phrase(/^\W{0,6}(?:no|none of the) (?:[\w-]{1,14} ){0,3}[\uE001\uE003][^.,;]{0,60}\b(?:was|were|has been|have been)\b|\b(?:was|were|has been|have been)\b[^.;]{0,60}\bwithout (?:[\w-]{1,14} ){0,5}[\uE001\uE003]/);
/** "Can I use AI?", "Where AI is not used": a heading that names what follows. */
const topic = phrase(/\?\W{0,3}$|^[\W\d]{0,8}(?:where|how|when|why|what|which|who)\b/i);
/** "Why we say no to AI" says so. */
const becauseNot = phrase(/^\W{0,6}why (?:we|this project|i|the project) (?:(?:do|does|will) not (?:\w{1,10} )?(?:accept|allow|use|take|want|merge|permit)|says? no|bans?|refuses?|rejects?|prohibits?|forbids?|disallows?|are against|is against)\b/);
/** What others may do with the project's work, not how it is contributed to. */
const ofTraining = phrase(/\b(?:for|from|in) (?:use (?:for|in) )?training\b/);
/** Words that limit without refusing. */
const limits = phrase(/\bonly\b|\blimited\b|\bnot (?:to|be used)\b/);
/** "If it is not told but somebody suspects it, …": one condition. */
const conditionAgainst = /^(\W{0,6}(?:if|when|where|unless) [^,;:]{1,160}) but /;
/** "We take AI-generated tests, not AI-generated production code." */
const notThat = /(\b(?:accept|take|merge|allow|permit|welcome|want)\w{0,3} \uE001[^.;]{2,60}?),? (?:but )?not (\uE001[- ](?:generated|written|made|assisted|authored) [^.,;]{2,60})(?=[.;]|$)/;
/** "AI may be used for tests but not for code": the second half has the same subject. */
const butNot = /((?:\uE001[^.;:]{0,40}\b(?:may|can|could|is|are)\b|^\W{0,6}(?:we |i )?(?:accept|allow|permit|welcome|take) (?:\w{1,12} ){0,2}\uE001|\b(?:may|can|could) use \uE001|^\W{0,6}use \uE001)[^.;:]{0,80}?)(?:,? (?:but|and) |, )(?:not|never) (for|to|in|on|as|when|where)\b/;
/** "AI may help with tests, but it must never write the core": the second half has the same subject. */
const butIt = /(\uE001[^.;]{0,120}?),? but (?:it |they )?((?:must|may|should|can|shall|is to|are to) (?:not|never)\b|cannot\b)(?! be (?:merged|accepted|submitted|relied|trusted))/;
/** "Any editor, but not AI." */
const notWith = / (?:but|just) not (?:with |by )?(?=(?:any |an? )?\uE001\W{0,3}$)/;
/** "TL;DR: no." answers what the file is about. */
const inShort = phrase(/^\W{0,6}(?:tl;?dr|short(?: (?:answer|version))?|in (?:short|brief|a word)|answer|summary|verdict|bottom line|status|stance|position|policy|rule|decision|usage|use|(?:use|usage) of \uE001|\uE001(?:[- ](?:use|usage|code|contributions?|help|assistance|tools?))?)\W{1,4}(?:(?:\w{1,12}ly )?(no|nope|never|do not|please do not|none|prohibited|forbidden|banned|disallowed|not (?:allowed|accepted|permitted|welcome)|rejected)|(?:\w{1,12}ly )?(?:allowed|permitted|accepted|welcome)|yes|sure|fine|ok|okay|of course|go ahead)\W{0,4}$/);
/** "Only maintainers may use AI": others may not. */
const onlySome = phrase(/\uE001[^.;]{0,40}\b(?:accepted|allowed|permitted|taken|welcome) (?:only )?(?:from|by|for) (?:the )?(?:members|maintainers|people|contributors|regulars|committers|those)\b[^.;]{0,40}\b(?:only|exclusively)\b|^\W{0,6}only (?:the )?(?:\w{1,12} )?(?:maintainers|members|committers|regulars|team) (?:may|can|are allowed to) [^.;]{0,40}\uE001|\uE001[^.;]{0,20} (?:may|can) (?:only )?be used by (?:people|contributors|those|members|maintainers|regulars|anyone) (?:who|with|that)\b(?! (?:understand|are able|can explain|review|know)\b)|\uE001[^.;]{0,40}\b(?:limited|restricted|confined|reserved) (?:to|for) (?:the )?(?:\w{1,12} )?(?:maintainers?|members?|team|committers|owners?|staff|collaborators|regulars?)\b|\b(?:outside|external|other|outsider|drive-by|non-member|unaffiliated) (?:contributors?|people|developers?|authors?) (?:may|can|must|should) ?not\b(?= ?[.,;!]|$| because| since)|\bonly (?:people|those|contributors|developers) with [^.]{0,40}\b(?:may|can|are allowed to)\b[^.]{0,30}\uE001|\b(?:newcomers|(?:new|first-time) contributors|beginners)\b[^.]{0,60}\bwithout (?:\uE001|them|it)\b|\b(?:contributors|people|authors) with (?:at least )?\w{1,6} (?:merged|accepted) [^.]{0,30}\b(?:may|can|are free to|are allowed to)\b[^.]{0,30}\uE001|\bonly (?:accept|take|merge|allow|review) (?:[\w-]{1,12} )?\uE001[^.]{0,40}\b(?:from|by) (?:people|contributors|those|members|maintainers|regular|established|known|trusted)\b|\b(?:everyone else|everybody else|anyone else|all others?|the others|the rest) (?:may|can|must|should) ?not\b|\uE001[^.]{0,60}\bonly (?:accepted|allowed|permitted|taken|merged|welcome) (?:from|by|for) (?:the )?(?:core |trusted |regular |established |existing |known |senior )?(?:maintainers?|members?|team|staff|developers|committers|owners?|contributors)\b|\bonly (?:the )?(?:\w{1,12} )?(?:maintainers?|members?|team|staff|developers|committers|owners?|reviewers|contributors)\b[^.]{0,30}\b(?:may|can|are allowed to|are permitted to|should|is allowed to)\b[^.]{0,30}[\uE001\uE003]/);
/** "AI is allowed for everything except parsers". */
const exceptFor = phrase(/\b(?:everything|anything|all|any)\b[^.,;]{0,30} (?:except|but|apart from|other than|excluding|save)(?: for)? (?!that\b|if\b|when\b|where\b|you\b|the following)/);
/** Where a clause ends, in a sentence that says one thing of AI and another behind it. */
const clauseEnd = /; |(?<=\b(?:fine|ok|okay|welcome|allowed|accepted|permitted|acceptable|encouraged|good)(?: here| too| as such)?), (?=(?:[\w-]{1,14} ){0,4}\uE001[^,.;]{0,60}\b(?:is|are|will be|gets?|may be|must)\b)| (?:as long as|so long as|provided(?: that)?|on condition that) (?=no (?:\w{1,14} )?\uE001)|, (?=(?:and )?no (?:\w{1,14} )?\uE001)|: (?=[^.:]{0,80}\uE001[^.:]{0,60}\b(?:not|never|no|closed|rejected|refused|banned|forbidden|prohibited|declined)\b)|: (?=(?:if|because|since|we|they)\b)| but | however,? | although | though | [–—-] | -- |, so (?!(?:(?:they|those|these|it|that|this) )?(?:is|are|will|gets?|cannot|must|may not)\b)/;

/**
 * Reads whether a sentence refuses, limits or welcomes AI, into the tally.
 *
 * @param told whether it asks to be told, which takes AI for granted
 */
export function stand(tally: Tally, sentence: PolicySentence, kind: FileKind, told: boolean, loosely: Loosely): void {
  const normal = sentence.normal.replace(butIt, `$1 but ${AI} $2`);
  if (ofTraining.test(normal) || (onlyReports(normal) && normal.split(clauseEnd).every((clause) => !clause.includes(AI) || onlyReports(clause))) || supports.test(normal) || (sentence.kind === 'heading' && topic.test(sentence.text) && !becauseNot.test(normal))) return;
  if (assistsOnly.test(normal) || (creation.test(normal) && !careless.test(normal) && ((forbids.test(normal) && refusesBare(bare(normal), sentence.kind === 'heading')) || limits.test(normal)) && (!softly.test(normal) || flatly.test(normal)))) tally.creation ??= sentence;
  const short = sentence.about ? inShort.exec(normal) : null;
  if (short) {
    if (short[1] === undefined) tally.welcome ??= sentence;
    else tally.refusal ??= sentence;
    return;
  }
  if (onlySome.test(normal) || (sentence.kind === 'text' && leavesShare(bare(normal)))) {
    tally.creation ??= sentence;
    return;
  }
  if (exceptFor.test(normal) && !told && welcomes.some((pattern) => pattern.test(normal)) && !deniedWelcome.test(normal)) restrict(tally, sentence, ['creation']);
  const frame = listFrame(sentence);
  if (frame === 'refused' && !refusesBare(bare(normal))) {
    if (ofPart(normal)) tally.creation ??= sentence;
    else if (ownFrame(sentence.text) === 'refused' && !faulty.test(normal) && (!normal.includes(AI) || making.test(normal)) && narrowings(normal).length === 0 && [tally.aside, tally.presupposed].some((one) => one !== null && ownFrame(one.text) === 'allowed')) tally.creation ??= sentence;
    else if (listed.test(normal.replace(verdictAhead.pattern, '')) && [tally.aside, tally.presupposed].some((one) => one !== null && listFrame(one) === 'allowed')) tally.creation ??= sentence;
    else if (/^\W{0,6}[\uE001\uE003](?:[- ](?:use|usage|generated|code|contributions?|help|assistance))?: [^:]{2,60}$|^\W{0,6}(?:all |any |the )?(?:code|contributions?|everything|anything|pull requests?|prs?): [^:]{2,60}$|^\W{0,6}(?:(?:any|all|the|writing|generat\w{1,4}|creat\w{1,4}|submitting|source|production|new|or|and|,) ?){0,6}(?:code|contributions?|patches|commits|pull requests?|prs?)\W{0,3}$|^\W{0,6}\uE001(?:[- ](?:use|usage|generated|code|contributions?|pull requests?|prs|patches|help|assistance)){0,3}: /.test(normal)) tally.refusal ??= sentence;
    else if (!/\bnot\b/.test(normal)) {
      const uses = faulty.test(normal) && !normal.includes(AI) ? [] : narrowings(normal, sentence.intro?.normal);
      if (uses.length === 0 && (namesWhole(normal) || /\b(?:work|content|material|output)\b|^\W{0,6}(?:anything|everything|all) (?:\w{1,12} ){0,2}?(?:written|made|generated|produced|created|authored) (?:by|with)\b/.test(normal)) && normal.includes(AI) && contributes.test(normal)) tally.refusal ??= sentence;
      else restrict(tally, sentence, orUnreviewed(uses));
    }
    return;
  }
  if (excepted.test(normal) && isAside(normal)) tally.aside ??= sentence;
  if (frame === 'allowed' && sentence.kind === 'text') {
    if (isAside(normal)) tally.aside ??= sentence;
    else tally.presupposed ??= sentence;
    if (ownFrame(sentence.text) === 'allowed' && parts.test(normal) && !namesWhole(normal)) tally.part ??= sentence;
  }
  if (kind === 'agents' && dismissals.test(normal)) tally.refusal ??= sentence;
  if (plainBan.test(saying(normal)) && frame !== 'allowed') {
    const uses = reached(normal);
    if (uses.length > 0) {
      restrict(tally, sentence, uses);
      return;
    }
    tally.refusal ??= sentence;
    if (!/[,;:]/.test(saying(normal))) tally.ban ??= sentence;
    return;
  }
  let refused = false;
  const rests: string[] = [];
  for (const clause of normal.replace(conditionAgainst, '$1 and ').replace(butNot, `$1 but ${AI} may not be used $2`).replace(notThat, '$1 but $2 is not accepted').replace(notWith, ' but do not use ').split(clauseEnd)) {
    const text = /[\uE001\uE003]/.test(bare(clause)) ? bare(clause) : clause;
    if (onlyReports(clause)) continue;
    if (leaning.test(text)) restrict(tally, sentence, orUnreviewed(narrowings(clause)));
    if (!refusesBare(text, sentence.kind === 'heading') || told || deniedRefusal.test(text) || notNeeded.test(text) || notRefusal.test(normal) || (ofForm.test(sentence.text) && !/\bwithout\b/.test(normal)) || ofProduct.test(sentence.text) || calls.test(sentence.text)) {
      rests.push(clause);
      continue;
    }
    refused = true;
    // "Agentic code" in a file for agents is all that they write.
    const uses = narrowings(clause, sentence.heading.toLowerCase()).filter((use) => use !== 'agents' || kind !== 'agents' || !/\bagentic \uE001-generated\b/.test(clause));
    if (uses.length === 0 && kind !== 'agents' && byAgents.test(sentence.text)) uses.push('agents');
    if (uses.length === 0 && (someOf.test(sentence.text) || sized.test(normal) || inFolder.test(sentence.text) || (lesser.test(clause) && !namesWhole(clause.replace(lesser.pattern, ''))))) uses.push('creation');
    if (uses.length === 0 && (followingParts.test(normal) || refusesPart(bare(clause)))) uses.push('creation');
    if (uses.length > 0) restrict(tally, sentence, uses);
    else if (/(?::|\b(?:to|for|when|if|that))\W{0,6}$/.test(sentence.text) || /\bfollowing (?:\w{1,12} )?uses\b/.test(normal)) restrict(tally, sentence, ['unreviewed']);
    else tally.refusal ??= sentence;
  }
  if (beforehand.test(normal) && !told) restrict(tally, sentence, ['prior agreement']);
  if (!refused && givesUse(normal)) tally.given ??= sentence;
  const rest = refused ? rests.join(' ') : normal;
  if (rest === '') return;
  if (welcomes.some((pattern) => pattern.test(rest)) && !ofOthers.test(normal) && !deniedWelcome.test(rest)) {
    if (((isAside(rest) || ofKind(rest.replace(onCondition, ''))) && !namesWhole((isAside(rest) ? rest.replace(onCondition, '') : rest).replace(reading, ' '))) || /\bonly (?:permitted|allowed|accept\w{1,4}|exception)\b/.test(normal)) {
      tally.aside ??= sentence;
      if (parts.test(rest) && !isAside(rest)) tally.part ??= sentence;
    }
    else tally.welcome ??= sentence;
  } else if (presuppositions.some((pattern) => pattern.test(rest))) tally.presupposed ??= sentence;
  else if (!refused && !told && sentence.kind === 'text' && readByWords(tally, sentence, loosely)) return;
  if (!told && !refused && sentence.kind === 'text' && hardWords.test(normal) && (namesWhole(normal) || /\bus(?:e|es|ed|ing|age)\b/.test(normal)) && !staysAs.test(normal) && !deniedRefusal.test(normal) && !notRefusal.test(normal) && !ofForm.test(sentence.text)) tally.unread ??= sentence;
}

/** Reads a sentence that no phrase of ours fits by its words alone; whether they settled anything. */
function readByWords(tally: Tally, sentence: PolicySentence, loosely: Loosely): boolean {
  const { normal } = sentence;
  if (loosely === 'all' && deniedRefusal.test(normal) && normal.includes(AI) && !notRefusal.test(normal)) {
    tally.welcome ??= sentence;
    return true;
  }
  if (deniedRefusal.test(normal) || notRefusal.test(normal) || notNeeded.test(normal) || ofForm.test(sentence.text) || ofProduct.test(sentence.text) || calls.test(sentence.text) || /\?\W{0,3}$/.test(sentence.text)) return false;
  let settled = false;
  for (const clause of normal.split(clauseEnd)) {
    if (loosely === 'all' && /[\uE001\uE003]/.test(clause) && agreement.test(clause)) {
      restrict(tally, sentence, ['prior agreement']);
      tally.restriction ??= sentence;
      settled = true;
      continue;
    }
    const gist = gistOf(bare(clause), sentence.about);
    // Outside of a section about AI a product of AI is welcome in the software, not in its making.
    if (gist?.says === 'allowed' && !sentence.about && !clause.includes(AI)) continue;
    if (gist === null || (loosely !== 'all' && (gist.says === 'allowed' || !gist.outright))) continue;
    settled = true;
    const uses = gist.says === 'refused' ? narrowings(clause, sentence.heading.toLowerCase()) : [];
    if (uses.length > 0) restrict(tally, sentence, uses);
    else if (gist.says === 'refused') tally.refusal ??= sentence;
    else if (isAside(clause) && !namesWhole(clause.replace(reading, ' '))) tally.aside ??= sentence;
    else tally.welcome ??= sentence;
  }
  return settled;
}

/** What a welcome depends on, which names no kind of text that it is for. */
const onCondition = /,? (?:provided|so long as|as long as|on (?:the )?condition)\b.{0,2000}$/;
/** Work that is part of a project beside its code. */
const parts = phrase(/\b(?:documentation|docs|tests?|artwork|images|media)\b/);
/** A welcome for a kind of text, such as documentation. */
const ofKind = (text: string): boolean => !others.test(text) && kinds.some(([, pattern]) => pattern.test(text));

/** What is read, not written: "to understand the codebase", "to review contributions", or asked: "asking AI questions, and writing by what it said". */
const reading = /\b(?:(?:understand|explain|explor|navigat|learn|read|review|analy[sz]|search)\w{0,4}|find(?:ing)? (?:your|their) way|look(?:ing)?) [^.,;]{0,40}\b(?:code(?:base)?|contributions?|changes|pull requests?)\b|^\W{0,6}(?:to )?ask(?:ing)? \uE001 (?:\w{1,12} ){0,2}?questions?\b[^.;]{0,200}|\bask(?:ing)? (?:\w{1,10} ){0,2}?questions? (?:about|on) [^.,;]{0,30}\b(?:code ?base|code|project)\b|\b(?:english|grammar|wording|spelling)\b[^.,;]{0,20} (?:in|of) (?:the |your |an? )?(?:issues?|pull requests?|prs?)(?: or (?:in )?(?:the |your |an? )?(?:issues?|pull requests?|prs?))?/g;

/** What stands behind a colon, in "so all I can say is: do not use AI". */
const saying = (normal: string): string => (/^\W{0,6}(?!(?:if|when|where|for|in(?! (?:an?|one|short|brief|general|other|sum|summary|plain)\b)|with|on|example)\b)[^:\uE001]{1,80}: (.*)$/.exec(normal)?.[1] ?? normal);

/** Words before a colon that only introduce what is said: "our rule: no AI". */
const introduces = phrase(/\b(?:one|two|three|first|second|third|next|we|i|you|our|my|choice|decision|decided|decree|promise|polic(?:y|ies)|rules?|short|simple|simply|clear|word|words|brief|opinion|view|thing|sum|plain\w{0,2}|stance|position|summary|tl;?dr|say|said|ask|requests?|answer|note|notice|notes|important\w{0,2}|warning|attention|reminder|remember|please|always|general\w{0,2}|line|finally|also|everything|all|anything|project|repository|repo|guidelines?|expectations?|requirements?|conditions?|standards?|quality|principles?|authorship)\b/);

/** "Icons: no AI" reaches icons alone: the uses that stand before the colon; none where all is meant. */
function reached(normal: string): RestrictedUse[] {
  const [, topic = '', ban = ''] = /^\W{0,6}([^:\uE001]{1,80}): (.*)$/.exec(normal) ?? [];
  if (topic === '' || ban === '' || namesWhole(topic) || introduces.test(topic) || / (?:at all|whatsoever|for anything)\b/.test(ban)) return [];
  const uses = kinds.filter(([, pattern]) => pattern.test(topic)).map(([use]) => use);
  return uses.length === 0 && /^\W{0,6}no\b/.test(ban) ? ['unreviewed'] : uses;
}

const orUnreviewed = (uses: readonly RestrictedUse[]): readonly RestrictedUse[] => (uses.length > 0 ? uses : ['unreviewed']);

/** Whether a clause tells what was done, and rules nothing. */
const onlyReports = (clause: string): boolean => reports.test(clause) && !/\b(?:only|accept|must|unless)\b/.test(clause);
