/** Patterns over normalised sentences (`normalise.ts`), where \uE001 is any AI. Every repetition is bounded. */

/** Which test the words around a match must pass, so that talk about a product or a rule is not read as a disclosure. */
export type GuardName = 'own-work' | 'first-person' | 'denial' | 'contrast' | 'trailing' | 'none';

export interface Guarded {
  readonly pattern: RegExp;
  readonly guard: GuardName;
}

/** Rules, wishes and possibilities; none of these says what happened in this change. */
export const modalPattern =
  /\b(?:must|should|shall|may|might|can|could|cannot|can't|would|will|please|if|when|whenever|unless|whether|require[sd]?|requirements?|polic(?:y|ies)|contributors?|you|your|anyone|users?|people|prohibited|forbidden|not allowed|e\.g\.|so that|(?:ok|okay|fine|acceptable|possible|exception) (?:to|that|for)|allows?|lets?|enabl\w{1,4}|prevent\w{0,3}|reject\w{0,3}|detect\w{0,3}|support for|handles?|any)\b/;
/** For the author's own words only doubt and condition count. */
export const doubtPattern = /\b(?:if|when|whenever|unless|whether|would|could|should|might|don't know (?:if|whether|how|why|what|which)|tempted to|considered|thought (?:of|about)|plan to|going to|will|want to|try to|(?:ok|okay|fine|acceptable|allowed) to)\b/;
/** Somebody else's work. */
export const elsewherePattern = /\b(?:introduced|caused|broken|broke|reverts?|regress\w{1,5}|merged|came in)\b[^.;]{0,24}\b(?:an?|the|that) (?:\w{1,12} )?(?:pr|pull request|commit|patch|change)\b|\b(?:was|were|got|been) (?:closed|rejected|reverted|abandoned)\b|\bthe original(?: (?:was|were|had)\b| ?$)|\b(?:more|most|many|some|several|few|new|incoming|such|recent) (?:\w{1,15} )?(?:prs|pull requests|patches|contributions|submissions|issues)\b|\b(?:original|previous|earlier|upstream|another|other|others'?|someone'?s?|his|her|their|that|those) (?:pr|prs|pull requests?|commits?|authors?|patch(?:es)?|issues?|work|people|contributors?|projects?)\b|\b(?:old|older|previous|prior|existing|reverted|upstream|former|that|their|his|her) (?:\w{1,12} )?(?:implementation|version|commit|code|fix|patch|change|approach|solution|tests?|script|bug)(?: (?:was|were|is|are|has been|had been|got))?(?: \w{3,12}ly)? ?$|\b(?:two|three|several|many|few) (?:other )?(?:prs|pull requests)\b|\bprs? (?:open|in|on)\b|\b(?:prs|pull requests|contributions|issues) (?:that|which) (?:were|are)\b/;
/** What a contribution consists of; the subject of "… was written by". */
export const workPattern =
  /\b(?:prs?|pull requests?|mrs?|patch(?:es|set)?|commits?|commit messages?|changes?|changeset|code(?:base)?|fix(?:es)?|bugfix|work|tests?|test cases?|tests? files?|specs?|implementations?|solution|descriptions?|summary|text|prose|docs?|documentation|comments?|translations?|strings?|drafts?|versions?|prototypes?|diff|contributions?|features?|refactor(?:ing)?|scripts?|regex|functions?|readme\S{0,20}|files?|boilerplate|docstrings?|logic|sql|css|html|algorithm|module|migration|conflicts?|ones?|everything|it|this|these|parts?|most|half|all|rest|majority|bulk|portions?|reproducer|benchmarks?|analysis|design|issue|reports?|changelog|sections?|page|templates?|assets?|icons?|logos?|banners?|favicons?|illustrations?|artwork|textures?|heavy lifting|codemods?|lines?|cases|numbers|wording|method|class|library|app|project|cleanup|investigation|review|language|spelling|port|rewrite|(?:first|initial|rough|second) pass|optimi[sz]ations?|example|examples|suite|styles?(?:heets?)?|title|content|disclaimer|disclosure|note)\b|\b\d{1,3} ?%\B/;
const aux = /(?:was|were|is|are|been|be|being|got|gets|has|have|had)\b[^.;:]{0,30}$/;

/** What may follow a tool's name where it is the one who helped: no noun, which would make it a product's name. */
export const afterPattern =
  /^(?:$|'s |’s | ?[^\w\s']| (?:and|or|but|to|for|in|on|as|then|with|by|via|from|at|after|during|while|based|under|over|through|using|so|which|where|who|because|since|before|only|also|initially|mostly|here|throughout|was|were|helped|reviewed|please|i|we|it|this|following|including|per|when|until|except|is|of|not|again|though|today|fully|manually|all|i've|automation|overnight|yesterday|recently|entirely|completely|alone|itself|directly|mostly|largely|partly|(?:run|driven|operated|supervised|directed|guided|prompted) by)\b)/;

/** Before a denial: somebody is told what to do. */
export const rulePattern = /\b(?:polic(?:y|ies)|must|should|shall|please|rules?|says?|asks?|tells?|told|require[sd]?|unless|if|contributors?|you|your|will|would)\b|\b(?:do|does|please) ?$/;
/** What a change does to things that AI made, which says nothing of how the change was made. */
export const handlingPattern = /^(?:support|handle|show|display|render|import|accept|parse|detect|ignore|strip|remove|delete|drop|mark|skip|reject|read|load|open|save|store|keep|filter|hide|highlight|validate|check|count|track|label|tag|list|escape|send|block|flag|format|fix|revert|replace|log|prefer|allow|warn|explain)(?:s|es|ed|ing)? /;

/** What a model does in a product: "built the voice assistant with Claude" tells what it runs on. */
export const runsOnPattern = /\b(?:features?|search|chat|chatbots?|assistants?|agents?|bots?|summar\w{1,6}|completions?|pipelines?|suggestions?|captions?|answers?|repl(?:y|ies)|generation|recommendations?|classifiers?|providers?|clients?|endpoints?|embeddings?|voice|speech|images?|rag|prompts?|moderation)\b/;
/** The object of a preposition, about which nothing is said: "tests for code generated by …". */
export const aboutCodePattern = /\b(?:for|against|in|from|of|with) (?:any |all |the |some )?(?:code|text|contents?|output|files|messages|answers|responses|images|data|queries|sql) ?$/;

/** "Tests that AI was used", "handles the case that AI wrote it": what the software looks at. */
const lookedAt = /\b(?:tests?|checks?|asserts?|verif(?:y|ies)|detects?|ensures?|handles?|skips?|warns?|shows?|flags?|reports?|knows?|tells?)\b[^.;,]{0,24}\b(?:that|if|whether|when|where|which)(?: (?:an?|the))? ?$/;
/** "Adds code suggestions written by …": what the software shows. */
const shownPattern = /^(?:adds?|introduces?|implements?|improves?|refactors?|moves?|caches?|streams?|renames?)(?:ed|ing)? (?:\w{1,14} ){0,3}?(?:suggestions?|messages?|summar(?:y|ies)|captions?|repl(?:y|ies)|answers?|responses?|search results?|images?|release notes|titles?)(?: (?:that|which) (?:is|are|was|were))? ?$/;
/** "… on request", "… for each user": done again and again, by the software. */
const eachTime = /\b(?:on (?:request|demand)|when (?:the |an? )?users?|for (?:each|every|any) (?!of\b)|each time|every time|at runtime|by default|in the (?:sidebar|dashboard|menu|ui|panel))\b/;

/** "The person before me had …". */
const otherPerson = /\b(?:person|people|developers?|colleagues?|somebody|someone|customers?|he|she|they|reporters?|interns?|predecessors?|previous (?:author|maintainer|owner))\b(?: \w{1,12}){0,3} ?$/;
const upToAi = (before: string, match: string): string => before + match.slice(0, Math.max(0, match.indexOf('\uE001')));

/** A guard over what stands before the match, the match, and what follows. */
export type Guard = (before: string, match: string, after: string) => boolean;

export const guards: Readonly<Record<GuardName, Guard>> = {
  none: () => true,
  // "Fix the lint, by Copilot": only behind a comma or bracket, or where the work is named.
  trailing: (before, match) => !modalPattern.test(before) && !elsewherePattern.test(before) && match.startsWith(',') && before.split(' ').length <= 12 && !/\b(?:is|are|summar\w{1,4}|answers?|responses?|repl(?:y|ies)|messages?|images?)\b/.test(before),
  // "The policy says not to use AI" and "Never use AI here" are rules.
  denial: (before, match, after) => !/^ (?:issues|prs|pull requests|contributions|spam)\b/.test(after) && !rulePattern.test(before) && !/^(?:not|never) to\b/.test(match) && !(/^(?:do not|don't|never) (?:\w{1,12} ){0,2}use\b/.test(match) && !/\b(?:i|we)\b/.test(before)),
  // "Marks messages as written by people, not by AI" is what the software does.
  contrast: (before) => !rulePattern.test(before) && !handlingPattern.test(before) && !/\b(?:as|whether|adds?|added|lets?|choose|badge|label|shows?|distinguish\w{0,3})\b/.test(before),
  'first-person': (before, match) => !otherPerson.test(before) && !lookedAt.test(upToAi(before, match)) && !doubtPattern.test(before.split(/, but |; | [–—] /).at(-1) ?? '') && !doubtPattern.test(match.slice(0, match.indexOf('\uE001') + 1)) && !elsewherePattern.test(before),
  'own-work': (before, match, after) => {
    if (modalPattern.test(before) || modalPattern.test(match) || elsewherePattern.test(before)) return false;
    if (match.endsWith('\uE001') && !afterPattern.test(after)) return false;
    if (lookedAt.test(upToAi(before, match)) || eachTime.test(after)) return false;
    if (/^ by (?:others?|them|him|her|someone|another)\b/.test(after) || /\b(?:seems?|appears?|looks?)(?: to (?:have been|be)| like)? ?$/.test(before)) return false;
    if (/^ ?(?:is|are|was|were|can|cannot|will|should|must|may|would|could|to be|has|have|needs?|gets?)\b/.test(after)) return false;
    if (/\b(?:(?:is|are) (?:now|then|always|still)|(?:that|which) (?:is|are))\b[^.;:]{0,20}$/.test(before) || /^(?:now|always|still) /.test(match)) return false;
    if (/\b(?:which|whether|how many|what|whose|where|who) (?:[\w-]{1,15} ){1,3}(?:was|were|is|are|got) (?:\w{3,12} ){0,2}$/.test(before)) return false;
    const clause = before.split(/[:;([–—]| - |, |\band\b|\bbut\b/).at(-1)?.trim() ?? '';
    if (handlingPattern.test(clause) || aboutCodePattern.test(clause) || shownPattern.test(clause) || /\b(?:the|each|every) (?:\w{2,12} )?(?:reports?|repl(?:y|ies)|answers?|captions?) (?:is|are|gets?) ?$/.test(before)) return false;
    if (runsOnPattern.test(match.slice(0, match.indexOf('\uE001'))) && !own(before)) return false;
    // "A flake (made with Claude)": a remark on what stands before it.
    if (/\($/.test(before)) return !handlingPattern.test(before.replace(/^\w{2,12}(?:\([^)]{1,30}\))?!?: /, '')) && !/\b(?:answers?|messages?|repl(?:y|ies)|responses?|summar\w{1,4}|contents?|posts?|images?|titles?|data)\b/.test(before);
    if (clause.replace(/[^a-z]+/g, '') === '') return before.trim() === '' || !/^[a-z]/.test(before) || workOrOwn(before);
    // "This replaces the cache and was written with …": the subject stands before the "and".
    if (/^(?:was|were|has been)(?: \w{3,12}ly)?$/.test(clause)) return /^\W{0,6}(?:this|the|these|it)\b/.test(before) && workOrOwn(before);
    return workOrOwn(clause) && (aux.test(clause) || clause.split(' ').length <= 6 || own(clause));
  },
};

function workOrOwn(text: string): boolean {
  return workPattern.test(text) || own(text);
}

/** Written by the author about the author. */
function own(text: string): boolean {
  return /\b(?:i|i've|i'd|we|we've|my|me|myself)\b/.test(text);
}

const adverb = '(?:(?:\\w{3,14}ly|almost|nearly|mostly|largely|fully|entirely|completely|partly|partially|primarily|mainly|heavily|originally|initially|basically|also|all|100%|exclusively|solely|in (?:large )?part|significantly|substantially|generally|collaboratively|automatically|jointly|purely|only|being|further|then|just|quickly|pretty much|at least|some|a bit|lightly|more or less) ){0,3}';
/** Verbs of making, as they stand before "by". */
export const made = '(?:written|authored|created|typed|autocompleted|generated|auto-?generated|made|implemented|developed|drafted|produced|coded|built|prepared|assisted|aided|refactored|translated|ported|vibe[ -]?coded|(?:co|pair)-?(?:authored|developed|written|programmed|created|coded)|crafted|composed|done|fixed|resolved|converted|rewritten|optimi[sz]ed|designed|completed|scaffolded|bootstrapped|prototyped|formatted|polished|cleaned up|worked on|put together|migrated|proofread|proof-read|edited|revised|improved|refined|debugged|researched|investigated|found|diagnosed|brainstormed|ideated|iterated|wrote|updated|created and tested|one-?shotted|conceived|opened|submitted|posted|performed|carried out|paired|proposed and \\w{2,12}|suggested and \\w{2,12}|spotted and (?:fixed|corrected)|corrected|auto-?completed|spat out|churned out|transcribed|reformatted|machine[ -]translated)';
const through = '(?:by|by means of|with|using|via|through|from|w/|in (?:concert|collaboration|cooperation|conjunction|partnership|tandem|consultation) with|together with|alongside|thanks to|utili[sz]ing|leveraging)';
const helping = '(?:(?:the|some|a lot of|a little|lots of|a bit of|significant|substantial|heavy|minor|partial|extensive|great|much|limited|light|my|full|slight|considerable|help and) ){0,2}';
const help = '(?:help|assistance|assist|aid|support|use|guidance|input|collaboration|involvement)';
export const source = (text: string): RegExp => new RegExp(text);
/** "AI-drafted", "LLM-supported". */
const adjective = '(?:assisted|generated|written|authored|co-?authored|co-?written|created|aided|coded|drafted|supported|produced|composed|augmented|translated)';
const own_: GuardName = 'own-work';

export const helpedPatterns: readonly Guarded[] = [
  { pattern: /\b(?:is|was|are|were|just|here's|contains|commits?|adds?) (?:just |only |simply )?(?:the )?(?:\w{2,10} )?(?:result|output|product|outcome) (?:of|from) (?:\w{1,12} ){0,2}\uE002 (?:\w{1,12} ){0,5}?(?:in|of|with|using|from|by) \uE001/, guard: 'first-person' },
  { pattern: /\b(?:started|began|generated|created|bootstrapped|made|initiali[sz]ed|produced) (?:(?:off|out) )?(?:with|from|by|using|via|by running) (?:the |running )?(?:output of )?\uE001(?:'s|’s)? (?:built-in )?\uE002/, guard: 'first-person' },
  { pattern: /\b(?:is|are|was|were|been) (?:\w{3,12}ly )?(?:assisted|generated|authored)-by \uE001/, guard: own_ },
  { pattern: /(?:^|[.;,(] ?)(?:the )?(?:[\w-]{2,12} )?(?:tests?|code|docs|documentation|docs text|css|html|sql|regex|implementation|description|translations?|draft|diff|patch|fix|scripts?|migration|refactor(?:ing)?|parser|typing|prose|wording|boilerplate|algorithm|conversion|fixtures?|benchmarks?) ?: \uE001(?=\W{0,4}$|[.;,])/, guard: 'none' },
  { pattern: /\b(?:tests?|code|docs|documentation|css|html|sql|regex|implementation|description|translations?|draft|diff|patch|fix|scripts?|migration|refactor(?:ing)?|parser|typing|prose|wording|boilerplate|algorithm|spec|this one|rest) (?:[\w.\uE002-]{1,14} ){0,4}?(?:is|are|was|were|come|comes|came|all come) (?:mostly |largely |all |entirely |about |roughly |some )?(?:\uE001(?:'s|’s)(?=\W{0,4}$|[,.;])|\d{1,3} ?% \uE001(?=\W{0,4}$|[,.;])|(?:straight |directly |mostly )?(?:from|out of|courtesy of|a gift (?:of|from)) \uE001(?=\W{0,4}$|[,.;]| and ))/, guard: 'first-person' },
  { pattern: /\b(?:this|it|that|everything) (?:is|was) (?:about |roughly |maybe |like )?\d{1,3} ?% \uE001(?=\W{0,4}$|[,.;]| and )/, guard: 'first-person' },
  { pattern: /\bit (?:was|is) (?:actually )?\uE001 (?:who|that|which) (?:\w{2,10}ly )?(?:wrote|fixed|made|did|found and fixed|solved|implemented|coded|generated|came up with)\b/, guard: 'first-person' },
  { pattern: /\b(?:first pass|first version|first cut|draft|skeleton|heavy lifting|conversion|translation|typing) (?:is|was) (?:by|from) (?:[\w.-]{2,16} (?:and|&) )?\uE001(?=\W{0,4}$|[,.;]| (?:and|then) )/, guard: 'first-person' },
  { pattern: /\uE001[^.;]{0,60}\b(?:and |, )?(?:(?:it|which|that) (?:then )?|(?<=\band ))(?:handed|gave|sent) (?:me|us|it) (?:back )?(?:this|the|a|an) (?!error|wrong|bad|hint)|\uE001 (?:gave|handed|offered|sent) (?:me|us) (?:back )?(?:this|the|an?) (?!error|wrong|bad|hint|warning|idea|headache|advice|message\b)(?:[\w\uE002'-]{1,16} ){0,3}?[\w\uE002-]{2,16}\b/, guard: 'first-person' },
  { pattern: /\uE001(?: ?\([^)]{1,40}\))? (?:wrote|made|built|coded|generated|drafted|produced) (?:me|us) (?:an?|the|this|some)\b|\b(?:which|that) \uE001 (?:wrote|made|built|generated|drafted|produced) for (?:me|us)\b|\uE001(?: ?\([^)]{1,40}\))? (?:wrote|made|built|coded|generated|drafted|converted|turned|cleaned|rewrote) [^.;]{1,50} for (?:me|us)\b/, guard: 'first-person' },
  { pattern: /\b(?:i|we|which i|which we)(?: \w{1,12}){0,2} (?:delegated|outsourced|farmed out|handed(?: over| off)?|left|passed on)(?: (?!to\b)[\w'-]{1,14}){0,5}? to \uE001/, guard: 'first-person' },
  { pattern: /\b(?:result|output|product|fruit) of (?:an?|my|our|some|several|many|two|three|a few) (?:[\w-]{1,16} ){0,4}?(?:back[- ]and[- ]forth|conversations?|chats?|sessions?|discussions?|iterations?|dialogues?|rounds?|hours|evenings?|prompting) (?:with|in|by) \uE001/, guard: 'first-person' },
  { pattern: /\b(?:fed|gave|threw|pasted|handed) (?:it|this|that|them|everything|the \w{2,14}(?: \w{2,14})?) (?:in)?to \uE001/, guard: 'first-person' },
  { pattern: /\b(?:translated|converted|ported|generated|transcribed|derived|rewritten) (?:from|to|into) [^.;\uE001]{1,40} (?:by|with|using|via|through) (?:[\w.-]{2,16}'s )?\uE001/, guard: own_ },
  { pattern: /\bcredit \uE001 for (?:the|this|these|most|all|\d)/, guard: 'first-person' },
  { pattern: /\bdelegated to \uE001/, guard: 'first-person' },
  { pattern: /\b(?:this|it|here) (?:is|was|being) my (?:very )?(?:first|second|third|latest|next) (?:real |serious )?(?:experiment|attempt|try|go|experience|stab|pr|pull request|contribution|patch) (?:(?:at )?(?:coding|programming|contributing) )?(?:with|using|via|by) \uE001/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:sync|updat|fill|complet|add|fix|improv|correct|refresh)(?:ing|ed|e|ing in|ed in)? (?:[\w-]{1,15} ){0,3}?(?:translations?|locali[sz]ations?|locales?) (?:using|with|via|by) \uE001\W{0,3}$/, guard: 'none' },
  { pattern: /^\W{0,4}(?:i |we )?ran (?:an? |the |my )?\uE001(?: (?:script|agent))? (?:over|across|through|to (?:fill|populate|generate|write|fix|translate|update|add|create|convert|clean))\b/, guard: 'first-person' },
  { pattern: /\b(?:joint|team|collaborative|combined) (?:effort|work)\b[^.;\uE001]{0,30} \uE001/, guard: 'first-person' },
  { pattern: /\b(?:is|are|was|were) (?:mostly |largely |all |entirely )?\uE001(?:'s|’s) (?:work|doing|handiwork|creation|code|words)\b/, guard: own_ },
  { pattern: /\b(?:this|it|the (?:pr|pull request|patch|change|commit)|this (?:pr|pull request|patch|change|commit)) (?:is|was) (?:the )?(?:output|result|product|work) of \uE001/, guard: 'first-person' },
  { pattern: /\uE001 (?:auto-?complet\w{1,4}|completions?|chat|agent mode|inline suggestions) (?:helped|wrote|did|filled|(?:was|were) used)\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:the )?(?:spelling|grammar|wording|english|language|phrasing)(?: and \w{4,10})? (?:checked|corrected|improved|fixed|polished|proofread) (?:with|by|using) \uE001/, guard: 'none' },
  { pattern: /\bhelp from (?:my|our) (?:good |old )?(?:friends?|buddy|pal|colleague) \uE001/, guard: 'first-person' },
  { pattern: /\b(?:this|the) (?:\w{1,12} )?(?:pr|pull request|change|commit|patch|fix|refactoring|feature) (?:is |was )?brought to you by \uE001/, guard: 'first-person' },
  { pattern: /\b(?:i|we)(?: \w{1,12}){0,2} (?:pointed|aimed|unleashed|sicced|turned|threw) \uE001 (?:at|on|loose)\b/, guard: 'first-person' },
  { pattern: /\uE001[ -](?:assistance|help|use|usage|involvement|support) (?:was|is) (?:limited|restricted|confined) to (?!people|members|maintainers|users)/, guard: 'first-person' },
  { pattern: /\b(?:only|just) (?:the|this|these) [^.;\uE001]{1,40} (?:was|were|is|are) touched by \uE001/, guard: 'first-person' },
  { pattern: /\uE001 did (?:actually |indeed |in fact )?(?:help|assist|write|generate|draft|do) (?:me |us )?(?:to |with |in )?(?:\w{3,12} ){0,2}?(?:a few|some|most|parts?|all|much|the|this|these|of)\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:(?:some|more|small|minor|quick|further) )?(?:refactor(?:ing|ed)?|clean-?(?:up|ing up|ed up)|port(?:ing|ed)?|rewrit(?:e|ing)|rewrote) (?:done )?(?:using|with|by|via) \uE001\W{0,4}$/, guard: 'none' },
  { pattern: /^\W{0,6}(?:this is (?:the )?|here is (?:the )?|the |raw )?(?:results?|outputs?) (?:of|from) \uE001(?=\W{0,4}$|,| (?:after|for|with|from|in|when asked)\b)(?![^.;]{0,80}\b(?:is|are|was|were|must|should|can|will)\b)/, guard: 'none' },
  { pattern: /^\W{0,6}added (?:some |the |a few |an? )?(?:\w{1,12} )?\uE001[- ](?:generated|written|drafted|translated|authored) (?:[\w-]{1,16} )?(?:translations?|docs|documentation|docstrings?|unit tests|tests|logo|icon|readme)(?=\W{0,4}$|[,.;(]| (?:for|in|of|to|as)\b)/, guard: 'none' },
  { pattern: /^\W{0,6}(?!(?:add|docs?|guide|tutorial|support|about|improve|fix)\w{0,3}\b)(?:\w{2,14} ){0,2}vibe[ -]?coding (?:\w{1,12} ){0,2}(?:with|using|via) \uE001\W{0,4}$/, guard: 'none' },
  { pattern: /\b(?:this|the|my) (?:pr|pull request|change|commit|patch|branch) used \uE001 (?:to|for)\b/, guard: 'first-person' },
  { pattern: /^\W{0,6}(?:i |we )?(?:told|let|had|asked|got) \uE001 (?:to )?(?:go|run|sort|do|take|handle|write|fix|port|clean|rework|update|add|work)\b/, guard: 'first-person' },
  { pattern: /\b(?:cherry-?picked|rebased|merged|squashed|ported|backported|combined|split|sorted|reordered|renamed|moved|regenerated|reworked)\b[^.;\uE001]{0,140} (?:using|with|by|via) (?:the help of )?\uE001(?=\W{0,3}$|[.,;])/, guard: own_ },
  { pattern: source(`\\b${adverb}${made}(?: [\\w'-]{1,15}){0,2}? ${through} ${helping}(?:${help} (?:of|from|by) )?\uE001`), guard: own_ },
  { pattern: source(`\\b(?:${made} )?(?:with|w/|through|via|using) ${helping}(?:help|assistance|aid|assist|support) (?:of|from|by) \uE001`), guard: own_ },
  { pattern: source(`\\b(?:${made}|work|i|we|this|it)\\b[^.;]{0,40} (?:with|using|via|through|under) ${helping}\uE001[ -](?:help|assistance|support|aid|assist|guidance|pair[ -]?programming)\\b`), guard: own_ },
  { pattern: /^\W{0,4}(?:with|using) (?:some |the |a little |a lot of )?(?:\uE001(?:'s|’s)?[ -](?:help|assistance|support|aid)|(?:help|assistance|support|aid) (?:of|from|by):? \uE001)/, guard: 'first-person' },
  { pattern: /\b(?:(?:assistance|help|aid)(?: \w{1,15}){0,2}|support) (?:by|from) \uE001/, guard: own_ },
  { pattern: /(?:^|[:;,(–—] ?)\uE001 (?:\w{3,12}ly )?(?:drafted|wrote|coded|generated|implemented|authored)(?: (?:it|this))?\W{0,3}$/, guard: 'first-person' },
  { pattern: /\b(?:came|comes|originat\w{1,3}|stems?|taken|straight|copied|lifted)(?: \w{1,12})? (?:out of|from|off) \uE001/, guard: own_ },
  { pattern: /\b(?:came|comes?|grew|results?|resulted|originat\w{1,3}) (?:out of|from) (?:an?|the|one|my|our) (?:\w{1,12} )?(?:session|chat|conversation|discussion)s? with \uE001/, guard: 'first-person' },
  { pattern: /^\W{0,4}\[\uE001[ -](?:generated|assisted|written|authored)\]\W{0,3}$/, guard: 'none' },
  { pattern: /\b(?:i|we)(?: \w{1,12}){0,2} (?:turned|referred|resorted|reached out|went|talked|spoke|looked) to \uE001/, guard: 'first-person' },
  { pattern: /\b(?:this|it|the (?:pr|pull request|patch|change|commit))(?: \w{1,12})? (?:includes?|contains?|has) (?:some |a few |many |mostly |also ){0,2}\uE001[ -](?:generated|written|authored|assisted|drafted|translated|created) (?:\w{2,12} )?(?:translations?|code|tests?|docs|documentation|text|strings|comments|content|parts?)\b/, guard: 'first-person' },
  { pattern: /\b(?:i|we|i've|we've)(?: \w{1,12}){0,3} (?:experiment(?:ed|ing)|play(?:ed|ing)(?: around)?|tinker(?:ed|ing)|pair(?:ed|ing)) with \uE001 (?:for|to|on|in|while) [^.;]{0,60}\b(?:this|these|my|the) (?:work|change|changes|pr|pull request|patch|code|tests?|fix)\b/, guard: 'first-person' },
  { pattern: /\uE001(?: ?\([^)]{1,60}\))? (?:supported|aided|assisted) (?:my|our|me|us|the (?:development|work|writing|implementation))\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:using|with) (?:the )?\uE001\W{0,3}$/, guard: 'none' },
  { pattern: /^\W{0,6}(?:unit |integration )?(?:tests?|docs|documentation|code|boilerplate|css|translations?|comments?|implementation) ?: \uE001\W{0,3}$/, guard: 'none' },
  { pattern: source(`\\b(?:is|are|was|were) ${adverb}\uE001(?:'s|’s)\\W{0,3}$`), guard: own_ },
  { pattern: /\b(?:started|began) (?:out |off |life )?as (?:an? )?\uE001(?:'s|’s)?[ -](?:draft|prototype|experiment|output|patch)\b/, guard: 'first-person' },
  { pattern: /\bi(?:'m| am) using \uE001 (?:to|for|in|on) (?:\w{1,12} ){0,2}(?:this|the|my|these)\b/, guard: 'first-person' },
  { pattern: /\b(?:spelling|grammar|wording|english|language|phrasing)\b[^.;\uE001]{0,30} (?:was|were|is|got) (?:\w{1,12}ly )?(?:checked|corrected|improved|fixed|polished|proofread) (?:with|by|using) \uE001/, guard: 'first-person' },
  { pattern: /\uE001 [^.;\uE001]{1,60}, (?:wrote|generated|drafted|implemented) (?:the|most|all|some) (?:\w{1,15} ){0,2}?(?:tests?|code|docs|fix|implementation|rest)\b/, guard: 'first-person' },
  { pattern: /^\W{0,6}(?:100 ?%|fully|all|pure(?:ly)?|completely|entirely) \uE001\W{0,3}$/, guard: 'none' },
  { pattern: source(`\\b${made} in (?:an?|one|two|several|a few) (?:\\w{2,12} )?(?:sessions?|chats?|conversations?) with \uE001`), guard: own_ },
  { pattern: /\b(?:i|we) (?:fed|gave|handed|threw|showed|passed|described) [^.;\uE001]{1,80} (?:to|at) \uE001,? and (?:this|that|it) (?:is what |was what )?(?:came|is|was)\b/, guard: 'first-person' },
  { pattern: /\b(?:i|we) (?:took|got|have|had|copied) (?:the|a|an|my|this|these|some|most) (?:\w{1,12} ){1,4}(?:from|out of) \uE001/, guard: 'first-person' },
  { pattern: /\((?:with )?(?:thanks|credits?|kudos|courtesy)(?: goes)? (?:to|of) \uE001[^()]{0,40}\)/, guard: 'first-person' },
  { pattern: /^\W{0,6}(?:re-?)?(?:translated|transcribed|proofread|rewrote|reworded|documented|wrote|drafted|generated) (?!.{0,80}\b(?:users?|features?|chat|agents?|search|pipeline|for|that|which)\b)(?:[\w'\uE002-]{1,15} ){0,5}?(?:files?|docs|documentation|guides?|pages?|tests?|test cases|strings|translations?|comments?|docstrings?|descriptions?|readme|text|articles?|code|scripts?|functions?|changelog|examples?|templates?|[\w./\uE001\uE003-]{1,40}\.(?:md|txt|rst)) (?:using|with|via|through) \uE001/, guard: 'own-work' },
  { pattern: /\b(?:had|got|received|with) (?:some |a lot of |a little |a bit of )?(?:help|assistance|support|input) (?:from|by|of) \uE001/, guard: 'first-person' },
  { pattern: /\b(?:i|we|i've|we've)(?: \w{1,15}){0,3}? (?:used|utili[sz]ed|leveraged|relied on|(?:lean(?:ed|t)|relied) (?:\w{3,12}ly )?on|employed|consulted|asked|prompted|told|instructed|directed|let|had|made|got|worked with|paired with|pair[ -]?programmed with|vibe[ -]?coded with|iterated with|collaborated with|pressed|drove|steered|nudged|guided) (?:(?:and|extensively|heavily|mostly|mainly|also|only|just|both|primarily|basically) ){0,2}\uE001(?!\uE003)/, guard: 'first-person' },
  { pattern: /\b(?:i|we|i've|we've)(?: \w{1,15}){0,3}? (?:wrote|generated|created|built|developed|drafted|implemented|fixed|translated|made|did|coded|debugged|found|investigated|researched|worked|vibe[ -]?coded|refactored|prepared|came|iterated|put|typed|got)\b[^.;\uE001]{0,70} (?:with|using|via|through|by|by prompting|by asking|together with|alongside|in concert with) (?:the |some |a lot of )?(?:(?:help|assistance|aid|support) (?:of|from) )?\uE001/, guard: 'first-person' },
  { pattern: /\b(?:i|we)\b.{1,200}\b(?:and|then|also|but) (?:then |also )?(?:used|asked|told|prompted) \uE001/, guard: 'first-person' },
  { pattern: /(?:\b(?:i|i've|we|we've)(?: [\w']{1,12}){0,6}? (?:let|have|having|letting)|\bhad) (?:[\w.-]{2,14} and )?\uE001 (?:\w{2,10}ly )?(?:write|adapt|rename|convert|update|move|remove|replace|sort|split|explain|do|go|generate|fix|draft|implement|handle|create|make|clean|refactor|translate|take|help|port|fill|add|review|check|figure|find|analy[sz]e)\b/, guard: 'first-person' },
  { pattern: /\uE001 (?:\w{1,14} ){1,6}and (?:then |also )?(?:wrote|fixed|implemented|drafted|generated|created|coded|produced) (?:the|this|it|these|a|an|most|all|some|\w{1,12} tests?)\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:the |all |most |some )?(?:tests?|test cases?|code|docs|documentation|implementation|comments?|commits?|patch|description|translations?)(?: (?:were|was|are|is))? (?:\w{3,12}ly )?\uE001[ -](?:assisted|generated|written|authored|aided)\b(?! (?:code|content|test|by default))/, guard: 'none' },
  { pattern: /\uE001[^.;]{1,80}\b(?:i|we) (?:took|kept|copied|used|applied|accepted) (?:it|them|that|those) (?:\w{3,12} )?(?:as[- ]is|verbatim|unchanged|directly)\b/, guard: 'first-person' },
  { pattern: /\b(?:ported|converted|refactored|rewrote|rewritten|migrated|scaffolded|bootstrapped|prototyped|tuned|worked out|hashed out|figured out|sketched)(?: (?!(?:to|for|so)\b)[\w'-]{1,15}){0,4} (?:using|with|via|by) \uE001(?=\W{0,3}$|[,;.)]| (?:and|then|but)\b)/, guard: 'first-person' },
  { pattern: /\b(?:generated|vibe[ -]?coded|scaffolded|prototyped|drafted) in \uE001/, guard: own_ },
  { pattern: /,? by \uE001\W{0,3}$/, guard: 'trailing' },
  { pattern: /\(\uE001 (?:wrote|did|drafted|made|implemented) [^()]{1,60}\)/, guard: 'first-person' },
  { pattern: /\uE001 (?:walked|guided|coached|talked|led) (?:me|us) through\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}prompts? (?:used|given|i used)\b.{0,600}\uE001/, guard: 'first-person' },
  { pattern: /\bmachine[ -](?:written|generated|authored|made) ?\(?\uE001/, guard: own_ },
  { pattern: /\b(?:this|it|all of it) (?:is|was) (?:\w{3,12}ly )?(?:pure |all )?\uE001[ -]?slop\b/, guard: 'first-person' },
  { pattern: /\bthis is (?:more or less |basically |mostly )?what \uE001 (?:produced|wrote|made|generated|gave me|came up with)\b/, guard: 'first-person' },
  { pattern: /\b(?:made|written|built|implemented|created|done|developed)\b[^.;:]{0,80} (?:using|by|with|via|through) vibe[ -]?coding\b/, guard: 'first-person' },
  { pattern: /\((?:with|using) (?:some |a little )?(?:\uE001(?:'s|’s)?[ -](?:help|assistance|support|aid)|(?:help|assistance) (?:of|from|by) \uE001)\)/, guard: 'first-person' },
  { pattern: /^(?:\w{2,12}(?:\([^)]{1,30}\))?!?: )?(?:clean ?up|tidy(?: up)?|rewrite|reword|improve|polish|proofread|fix|update|translate) (?:[\w'./-]{1,20} ){0,4}?(?:readme|docs?|documentation|docstrings?|guide|comments?|typos?|grammar|wording|translations?|code) (?:using|with|w\/|via) \uE001\W{0,3}$/, guard: 'none' },
  { pattern: /^\W{0,4}(?:\w{2,12}(?:\([^)]{1,30}\))?!?: )?(?:(?:add|added|adds|some|more|a few|several|new|an?|the) ){0,3}\uE001[ -](?:generated|written|authored|assisted|drafted|derived) (?:unit |integration |regression |code |api |user |initial ){0,2}(?:tests?|test cases|docstrings?|comments?|boilerplate|docs|documentation|readme|translations?|(?:\w{2,12} )?(?:implementation|port|version|code)|[\w./\uE001\uE003-]{1,40} file)(?=\W{0,3}$| (?:for|of|in|on|to|that|from) )/, guard: 'none' },
  { pattern: /\b(?:is|are|was|were) (?:\w{3,12}ly )?(?:the )?(?:work|product|output|result) of \uE001/, guard: own_ },
  { pattern: /^\W{0,4}\uE001 ?\((?:\w{3,12}ly )?(?:drafted|wrote|generated|helped|implemented|refactored|assisted|did|for (?:the |some )?(?:tests?|code|docs|drafts?|first|boilerplate|refactor\w{0,3}|translations?))\b/, guard: 'none' },
  { pattern: /\b(?:i|we)\b[^.;\uE001]{1,120} (?:to|with|by|for|past) \uE001(?: ?\([^)]{1,60}\))?,? (?:and |so |then )?(?:it|which|who|that) (?:then |also |first )?(?:wrote|drafted|generated|produced|built|made|did|implemented|coded|came up with|gave me|returned)\b/, guard: 'first-person' },
  { pattern: /(?:^|[.,;:] )(?:the )?(?:\w{2,12} )?(?:yaml|config|workflow|type fixes|fixes|layout|query|queries|alt texts|structure|outline|wording|text|texts|tests?|code|docs|documentation|implementation|translations?|first draft|draft|refactoring|boilerplate|regex|sql|css|examples?|benchmarks?|images?|icons?|scripts?|comments?|fixtures?|css) (?:is |are |was |were )?(?:by|from|courtesy of) (?:(?!(?:us|the|an?|our)\b)[\w.-]{2,20} (?:and|&) )?\uE001(?=\W{0,4}$|[,;]| and )/, guard: 'none' },
  { pattern: source(`\\b${made} (?:with|using) [^.;,\uE001]{1,60}, \uE001(?=\\W{0,4}$)`), guard: own_ },
  { pattern: /\bi use \uE001 (?:to|for|in|on) (?:\w{1,12} ){0,2}(?:this|the|my|these)\b/, guard: 'first-person' },
  { pattern: /^\W{0,4}(?:used|made use of|utili[sz]ed|leveraged|consulted|asked|had|prompted|pair[ -]?programmed with|paired with|co-?developed with|vibe[ -]?coded with) (?:\w{1,12} ){0,2}\uE001/, guard: 'first-person' },
  { pattern: /\uE001(?: ?\([^)]{1,60}\))?(?: \w{1,12}ly)?(?: has| have| had)? (?:(?:assisted|aided|came up) (?:me|us|with|to|in|by|on)\b|(?:also |only )?helped (?:me|us|with|to|in|by|on)\b|helped (?!users?\b|people\b|them\b|developers?\b|teams?\b|customers?\b)[a-z]{3,15}\b)/, guard: 'first-person' },
  { pattern: /\uE001(?: ?\([^)]{1,60}\))?(?: (?:tools?|assistance|help))? (?:was|were|has been|have been|had been|got|is) (?:\w{1,12} ){0,2}?(?:used|utili[sz]ed|employed|consulted|leveraged|involved|applied)\b/, guard: own_ },
  { pattern: /(?:^|[.:;,(] ?|\b(?:and|but|so|then|that|which|because|initially|originally|basically|mostly|commits?\.) )(?:nightly |my |our )?\uE001(?: ?\([^)]{1,60}\))?(?: (?:\w{1,12}ly|also|then|first|found and|just))? (?:wrote|opened|typed|resolved|added|sorted|renamed|reformatted|cleaned up|turned|filled in|scaffolded|rewrote|converted|ported|drafted|authored|implemented|generated|created|produced|did|made|fixed|coded|built|prepared|translated|refactored|(?:auto-?)?completed|handled) (?:basically |almost |nearly |pretty much |about |over |roughly )?(?:this|these|most|all|half|much|some|many|it\b|everything|my|parts?|the (?:\w{1,15} ){0,3}?(?:tests?|test cases|strings?|texts|css|html|sql|fixtures?|parts|bits|code|fix|fixes|patch|prs?|commits?|changes?|implementation|regex|docs|documentation|conflicts?|work|majority|bulk|rest|whole|entire|initial|first|fail|script|function|parser|draft|pass|description|summary|translations?|refactor\w{0,3}|benchmark\w{0,3}|others?|same|heavy|blanks|message|feature|module|boilerplate|library|port|migration|bindings?|wrappers?|glue|handlers?|schemas?|quer(?:y|ies)|components?|workflow|config(?:uration)?|makefile|dockerfile)\b|bulk|a (?:lot|large|big|good|few)|an initial|an? (?:\w{1,15} ){0,3}?(?:contribution|patch|fix|draft|version|implementation|prototype|solution|pr|script)\b|\d{1,3} ?%|(?:(?!(?:correct|wrong|invalid|broken|bad|better|worse|good|working|buggy|more|less|fewer|no|its|their)\b)\w{1,15} ){0,2}?(?:tests?|code|docs|documentation|comments|boilerplate|translations?|commits?|prs?|patch|fix|regex|implementation|description)\b)(?! (?:request|tool|call|response|message|json|output|error|invalid|wrong|often|usually|typically|sometimes|always|is|are|can|may|must|should|will|would|needs?|tends?|results?|looks?|gets?)\b)/, guard: 'first-person' },
  { pattern: source(`\\b(?:was|were|is|are|been|being|be|been|got|i|fully|mostly|partially|largely|heavily|entirely|it's|this is) ${adverb}\uE001[ -](?:${adjective}|made)\\b`), guard: own_ },
  { pattern: source(`^\\W{0,6}(?:disclaimer|disclosure|note|fyi)?[: ]{0,2}${adverb}\uE001[ -]${adjective}(?: (?:contribution|prs?|pull request|patch|commits?|change|changes|code|work|fix|development|tests?|implementation|draft|description|translations?|docs))?(?: ?$| ?[.,;:()!/]| (?:and|but|with|using|by|via|then|from|so|because|since|though)\\b)`), guard: 'none' },
  { pattern: source(`\\(${adverb}\uE001[ -]?${adjective}[^)]{0,40}\\)(?= ?$| ?[.,;:]| (?:\\w{1,12} ){0,2}?(?:tests?|code|docs|documentation|comments?|patch|fix|translations?|description|examples?)\\b)`), guard: 'none' },
  { pattern: source(`(?:^\\W{0,4}|[–—,;(-] |^[\\w ]{0,20}(?:disclaimer|disclosure|note|warning)\\W{1,3}|\\b(?:was|were|is|are|i|we|been|it's|completely|fully|mostly|ad-?hoc) )${adverb}(?:ad-?hoc )?vibe[ -]?coded\\b`), guard: 'first-person' },
  { pattern: /\b(?:i am|i'm|this is) (?:an? )?\uE001(?=[ ,.\-–—]|$)(?! (?:fan|user|developer|engineer|researcher|enthusiast|skeptic))/, guard: 'first-person' },
  { pattern: /\b(?:opened|created|submitted|posted|filed|written|produced|generated|authored) (?:autonomously |automatically |entirely )?(?:on behalf of .{1,40} )?by (?:an? )?(?:autonomous )?\uE001/, guard: own_ },
  { pattern: /\b(?:in concert|in collaboration|in cooperation|in tandem|pair[ -]?programm(?:ed|ing)|pairing|co-?developed|co-?written|together) with \uE001/, guard: own_ },
  { pattern: /(?:^\W{0,6}|[–—-] )(?!(?:generate|produce|show|send|get|fetch|let|draft|offer|stream|cache|fix|fixes|fixed|refactors?|improves?|removes?|introduces?|supports?|implements?|handles?|adds? \w{2,14} (?:written|made))\b)(?:\w{1,15} ){0,2}(?:translations?|patch|fix|tests?|code|implementation|draft|description|docs|work|commit|changes?|pr|summary|written|made|analysis|refactor) (?:by|from|via|with|courtesy of) (?:the )?\uE001\W{0,4}$/, guard: 'none' },
  { pattern: /\b(?:thanks|thank you|credit|credits|kudos|props|shout-?out) (?:goes )?to (?:my (?:\w{1,10} )?(?:pal|friend|buddy|mate|colleague|assistant|sidekick) )?\uE001(?: \w{1,10})? for (?:writing|fixing|solving|coding|making|doing|figuring|helping|generating|implementing|drafting|the (?:fix|code|patch|implementation|help|tests?))/, guard: 'none' },
  { pattern: /^\W{0,4}(?:(?:very|mild|minor|full|some|heavy|light|partial|limited|moderate|extensive|significant|small|little|slight|minimal|moderately|a bit of|a little|mostly|lots of|complete|total) ){1,3}\uE001[ -](?:assistance|use|usage|help|involvement|assist|aid)(?= ?$| ?[.,;:()!–—-]| (?:for|in|with|on|here)\b)/, guard: 'none' },
  { pattern: /^\W{0,4}\uE001[ -](?:generated|written|authored|assisted) (?:[\uE002\w/.-]{1,20} ){0,3}?(?:comments?|docs|documentation|tests?|code|patch|fix|changes|updates|translations?|commit message|description|summary|draft|scripts?|functions?|helpers?|module|implementation|refactor\w{0,3}|migration|boilerplate|prototype|regex)(?: (?:updates|changes|fixes))?\W{0,4}$/, guard: 'none' },
  { pattern: source(`\\b${made} by [^.;\uE001]{1,80}?[,–—(-] ?(?:an? )?(?:autonomous )?\uE001(?! (?:company|researcher|engineer|team|startup|lab))`), guard: own_ },
  { pattern: /^\W{0,4}(?:note:? )?(?:supported|helped|powered) by \uE001/, guard: own_ },
  { pattern: /\bco-authored-by:? \uE001\W{0,4}$/, guard: 'none' },
  { pattern: /^\W{0,6}(?:see |here is |here's |attached is |attached: )?(?:the |my |a )?(?:full |complete |whole |raw |entire )?(?:transcripts?|chat ?logs?|logs?|prompts?|histor(?:y|ies)|recording) (?:of|from) (?:(?:the|my|our|this|an?) )?(?:\uE003|\uE001(?: (?:sessions?|chats?|conversations?))?)(?=\W{0,4}$|[:(,]| (?:is |are )?(?:here|attached|below|above|linked|in the (?:first )?comment)\b)/, guard: 'first-person' },
  { pattern: /^\W{0,6}(?:coding |dev(?:elopment)? )?(?:tools?|assistants?|agents?)(?: used)? ?: ?(?:[\w.-]{1,20} ){1,3}\((?:an? )?\uE001\)\W{0,3}$/, guard: 'none' },
  { pattern: /^\W{0,6}(?:(?:the |this )?(?:fix|patch|solution|approach|idea|code|change|wording|regex|workaround|implementation|algorithm|query|name|assertion|test|line|condition|sql|css|yaml|glob|command|migration)s? (?:(?:in|of|for) (?:the |this )?[\w\uE002-]{2,16} )?(?:was |were |is |as )?)?(?:originally |initially )?(?:suggested|proposed) by \uE001(?=\W{0,3}$| and (?:it |that )?(?:works|seems|does|looks|passes)\b)/, guard: 'none' },
];

/** "Found by Claude, fixed by me": the tool had no part in the change. */
export const foundOnly = /\b(?:found|spotted|reported|caught|flagged|detected|discovered|noticed|identified) (?:by|via|with|using) \uE001[^.;]{0,12}[,;] (?:but |and )?(?:the (?:fix|patch) (?:is|was) )?(?:fixed|written|implemented|solved|patched|coded|made|done|mine|by) (?:by )?(?:me|us|hand|myself|an? human)\b/;

export const reviewedPatterns: readonly Guarded[] = [
  { pattern: /\b(?:found|spotted|reported|caught|flagged|detected|discovered|identified|noticed|raised|pointed out|suggested|reviewed|recommended|surfaced|uncovered|verified|requested|wanted|proposed|audited)(?: \w{1,12}){0,2} (?:by|via|with|using|from|on) \uE001/, guard: 'none' },
  { pattern: /\b(?:found|spotted|reported|caught|flagged|detected|discovered|identified|suggested|reviewed) (?:by|via|with|using) \uE003/, guard: 'none' },
  { pattern: /\b(?:address|resolv|apply|appli|fix|handl|incorporat|respon|per|after|from)\w{0,6}\b[^.;]{0,40}[\uE001\uE003](?:'s|’s)?[^.;]{0,20}\b(?:review|feedback|comments?|suggestions?|findings?|remarks?)/, guard: 'none' },
  { pattern: /[\uE001\uE003](?:'s|’s)? (?:code )?(?:review|suggest|found|flagg|report|spott|caught|notic|point|recommend|comment|identif|detect|complain)/, guard: 'none' },
];

/** Of the statements of use, those that say the tool wrote the thing, all of it or most of it. */
export const agentPatterns: readonly RegExp[] = [
  /\b(?:written|authored|generated|created|implemented|produced|coded|made|drafted|developed|opened|submitted) (?:(?:entirely|fully|completely|mostly|primarily|largely|almost entirely) )?(?:by|with|using) \uE001/,
  /\uE001(?: ?\([^)]{1,60}\))?(?: \w{1,12}ly)? (?:wrote|authored|implemented|generated|created|produced|did|made|coded)\b/,
  /\uE001[ -](?:generated|written|authored|coded)\b/,
  /\bvibe[ -]?coded\b/,
  /\bi(?: am|'m) (?:an? )?\uE001/,
];
