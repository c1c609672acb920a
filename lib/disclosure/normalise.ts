import { anyCaseWordPattern, namePattern, wordPattern } from './tool-names.ts';

/** Signs of private use, which no font gives a meaning; taken out of the text itself. Stands for any AI tool, model or general word for one, so that the patterns of statements stay short and fast. */
export const AI = '\uE001';
/** Stands for quoted text, code and addresses: present, but not the author's own statement. */
export const other = '\uE002';
/** Stands for a product that bears a tool's name ("the Gemini API"): what the change is about, not who made it. */
export const product = '\uE003';

export const codePattern = /`[^`\n]{1,300}`/g;
export const quotedPattern = /["“«][^"“”«»\n]{1,120}["”»]/g;
export const addressPattern = /\bhttps?:\/\/[^\s)>\]]{1,400}/g;
/** General words for AI. Lower-case "ai" too, but not as part of a name (`j'ai`, `.ai`, `ai_model`, `ai.ts`). */
export const generalPattern =
  /(?<![\w'’.@/#])(?:(?:(?:gen(?:erative)?[ -]?)?ai|llm)[ -](?:assisted|powered|based|driven|enabled) (?:coding |development )?(?:tools?|tooling|assistants?|editors?|workflows?)|gai\b(?!-)|(?:gen(?:erative)?[ -]?)?ais?(?: (?:coding )?(?:agents?|tools?(?:\(s\))?|tooling|assistants?|models?|chatbots?|editors?|llms?|programs?|software|systems?|services?|pair[ -]programmers?|helpers?|coders?))?|a\.i\.|(?:natural language processing )?artificial intelligence(?: (?:tools?|software|assistants?))?|(?:an? )?(?:large |local )?languages? models?|llms?(?: (?:agents?|tools?|models?|assistants?|chatbots?))?|(?:an? )?(?:autonomous )?cod(?:e|ing) (?:agents?|assistants?)|an? autonomous agent|(?<=\b(?:my|our) )(?:coding )?agent(?= (?:opened|wrote|made|created|did|implemented|fixed|produced|generated|reformatted|rewrote|added|broke|renamed|drafted)\b)|(?<=\b(?:had|let|asked) (?:an|my|our) )agent(?= (?:to )?(?:do|write|fix|implement|add|convert|rename|clean|port|make)\b)|generative tools?|(?<=\b(?:output|result|product|work) of )an? (?:coding )?agent(?: run| session)?\b|(?<=\bthis (?:commit|pr|pull request|patch|change|branch) (?:is|was) (?:fully |entirely )?(?:written|made|created|generated|opened|produced) by )an? agent|slop[ -](?:generators?|machines?)|(?:an? )?(?:ai )?chatbots?|agentic (?:coding )?tools?)(?![\w@/]|\.[a-z])/gi;
/**
 * How other languages write AI, capitals as written: in English "KI" and "IA" mean other things, so only the patterns of
 * `languages.ts` see them. With the article that is drawn to it.
 */
export const foreignNames = /(?:(?<![\p{L}\d])[ldLD]['’])?(?<![\p{L}\d@.])(?:IA|KI|ИИ|[Нн]ейросет\p{L}{1,3})(?![\p{L}\d])|人工智能|人工知能|인공지능/gu;
/** Whether a text holds one of the names above; the letters first, which are quick to look for. */
export function namesForeign(text: string): boolean {
  return /KI|IA|ИИ|ейросет|人工|인공/.test(text) && text.search(foreignNames) >= 0;
}

/** "LLM/AI" and the like are one name. */
export const pairPattern = /(?<![\w./@-])(?:gen-?ai|ai|llms?|machine)\s?\/\s?(?:gen-?ai|ai|llms?|agents?)(?![\w/]|\.\w)/gi;
/** `cursor generated`, `coded with cursor`: a word name in small letters counts beside these only. */
export const compoundPattern = /(?<=^|[\s(])cursor(?=[ -](?:generated|written|assisted|authored)\b)|(?<=\b(?:co-?authored|pair-?programmed|vibe-?coded|coded) (?:with|by|in|using) )(?:cursor|windsurf|cline|kiro)\b|\bgpt(?=-(?:free|generated|assisted|written)\b)|(?<=\b(?:asked|used|using|by|with|via) )gpt\b(?! (?:partition|table|disk|label))/gi;
/** Version, model and vendor words around a name belong to it. */
export const versionPattern = /\uE001(?:'s|’s)?(?:[ -]{0,2}[vkmr]?\d[\w.:-]{0,20}|[ -]{1,2}(?:\((?!(?:drafted|wrote|generated|helped|implemented|refactored|assisted|did|used|for)\b)[\w .:,/@+-]{1,50}\)|opus|sonnet|haiku|fable|pro|max|flash|codex|mini|high|xhigh|medium|terra|sol|thinking|preview|cli|desktop|agents?|code|model|models|chat|coder|large|small|lite|turbo|plus|ultra|assistant|workspace|bot|ide|web|app|cloud|plan mode|mode|auto)(?!\w)){1,6}/g;
/** "GPT-5.2-codex" holds two names. */
const twicePattern = /\uE001(?:(?:[ .-]?\d[\d.]{0,6})?[ -]?\uE001){1,4}/g;
export const vendorPattern = /\b(?:(?:the|an?|my|our|some|gh|in-house|own|internal|home-?grown|self-hosted|private|openai|openai's|anthropic|anthropic's|google|google's|github|microsoft|meta|xai|mistral's|local|latest|various|multiple|several|other|free|paid|popular|my local) ){1,3}\uE001/g;
export const joinedPattern = /\uE001(?:(?:,? and |,? or | ?\/ ?| ?\+ ?| ?& ?|, ?| with | w\/ | via | using | in | through | on | by | ?\(| )\uE001\)?){1,6}/g;
/** "LLMs (e.g. ChatGPT, Claude, etc.)": examples of what is named before. */
export const samplePattern = /\uE001(?: ?\((?:(?:e\.g\.|i\.e\.|such as|like|including)[ ,]{1,2})?\uE001(?:,? ?(?:etc\.?|(?:&|and) co\.?|and (?:others|so on|similar|more|the like)|or (?:something |anything )?(?:similar|others|the like|like (?:it|that))))?|,? ?(?:etc\.?|(?:&|and) co(?:\.|\b)|and (?:others|so on|similar|more|the like)|or (?:something |anything )?(?:similar|others|the like|like (?:it|that))))\)/g;
/** A person who bears a tool's name: a given name with a family name that no product has. */
export const personPattern = /\b(?:Claude|Devin|Jules|Aiden|Amelia|Gemini) (?!Code|Opus|Sonnet|Haiku|Fable|Max|Pro|Flash|Desktop|Agents?|Assistant|Cowork|CLI|Cli|API|Web|Plus|Ultra|Nano|Advanced|Instant|And|Or|To|For|In|On|With|By|Via|Wrote|Is|Was|Did|Has|The|I\b|AI\b)(?=[A-Z][a-z]{2,20}\b)[A-Z][a-z]{2,20}\b/g;
/** "by Foobar AI": the brand before the word belongs to the name. */
export const brandedPattern = /(?<=\b(?:by|with|using|via|from|the|an?) )[A-Z][\w.-]{1,20} (?=AI\b)/g;
/** "with Foo CLI (an AI agent)": a tool that nobody has listed, explained by its author. */
export const explainedPattern = /(?<=\b(?:by|with|using|via) )[A-Z][\w.-]{1,20}(?: [\w.-]{1,20}){0,2} ?\((?:an? )?\uE001[^)]{0,20}\)/g;
/** "An assistant (Kimi K2)": the general word, explained by the name. */
export const glossedPattern = /\b(?:an?|my|our|the) (?:\w{2,12} )?(?:assistant|agent|model|chatbot|tool) ?\(\uE001\)/g;
/** What may follow a name when a product is meant: "the Claude API", "an AI opponent"; not "Claude for docs", "Claude wrote docs". */
export const productPattern =
  /\uE001(?:'s|’s)?[ -](?:(?!(?:for|to|in|on|with|and|or|as|by|via|from|of|at|the|is|was|were|when|while|my|our|its|this|these|that|some|all|during|about|wrote|writes|generated|made|did|drafted|created|helped|added|fixed|updated|reviewed|suggested|produced|used|derived|assisted|authored|coded|aided|translated|composed)\b)\w{1,20} )?(?:opponents?|sprites?|enem(?:y|ies)|players?|directors?|npcs?|pathfinding|difficulty|behaviou?rs?|controllers?|apis?|sdks?|endpoints?|providers?|clients?|integrations?|plugins?|extensions?|packages?|library|libraries|tokens?|keys?|icons?|logos?|actions?|themes?|settings?|configs?|configuration|support|backends?|adapters?|responses?|spans?|tracing|instrumentation|features?|workflows?|skills?|rules?|instructions?|subscriptions?|accounts?|users?|sessions?|messages?|prompts?|outputs?|requests?|docs|documentation|guidelines?|policy|policies|detection|evaluation|embeddings?|mode|conversations?|histor(?:y|ies)|proxy|gateway|marketplace|bugbot|security)\b/g;

/**
 * A sentence with every name of AI replaced by one sign, in small letters, so that "written by Claude Code (opus-4.6)"
 * and "written by an LLM" read alike. Code, quoted words and addresses are replaced too: they are not statements.
 */
export function normalise(sentence: string): string {
  const branded = sentence.includes(' AI') ? sentence.replace(brandedPattern, '') : sentence;
  return branded
    .replace(/[\uE001-\uE003]/g, ' ')
    .replace(personPattern, 'somebody')
    .replace(pairPattern, 'AI')
    .replace(codePattern, other)
    .replace(quotedPattern, other)
    .replace(addressPattern, other)
    .replace(compoundPattern, AI)
    .replace(namePattern, AI)
    .replace(wordPattern, AI)
    .replace(generalPattern, AI)
    .replace(explainedPattern, AI)
    .toLowerCase()
    .replace(/[*_~]{1,3}/g, '')
    .replace(twicePattern, AI)
    .replace(versionPattern, AI)
    .replace(glossedPattern, AI)
    .replace(joinedPattern, AI)
    .replace(vendorPattern, AI)
    .replace(joinedPattern, AI)
    .replace(samplePattern, AI)
    .replace(productPattern, product)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text names AI at all, word names in any case; cheap enough to be asked of every line. */
export function namesAi(text: string): boolean {
  return text.search(namePattern) >= 0 || text.search(generalPattern) >= 0 || text.search(anyCaseWordPattern) >= 0 || (text.includes('/') && text.search(pairPattern) >= 0) || namesForeign(text);
}
