/** How much a heading or label says by itself. `asks`: any answer counts; `hints`: it must speak of AI; `boxes`: only boxes are asked. */
export type Strength = 'asks' | 'hints' | 'boxes';

export interface Label {
  readonly strength: Strength;
  /** What stands behind the label on its line; empty for a heading. */
  readonly answer: string;
}

const subject = '(?:generative[ -]ai|gen-?ai|a\\.i\\.|artificial intelligence|ai ?[/&] ?llms?|llms? ?[/&] ?ai|ai|llms?|copilot|chatgpt|coding agents?|ai agents?|agents?)';
const middle = '(?:[ /-](?:and|or|llms?|ai|tools?(?:\\(s\\))?|tooling|assist(?:ed|ance|ants?)?|coding|contributions?|code|generated|content|models?|agents?|help|co-?author(?:ship)?|authorship)){0,4}';
const asking = '(?:disclosures?|disclaimers?|statements?|declarations?|acknowledge?ments?|attributions?|transparency|assistance|involvement|tools?(?:\\(s\\))? used|models?(?:\\(s\\))? used|used(?:[ -]for)?|co-?authorship|authorship|provenance|level|participation)';
const hinting = '(?:usage|use|notes?|notices?|info(?:rmation)?|details|credits?|help|comments?)';
const tail = '(?: (?:statement|declaration|disclosure|details|form|notice|notes?|section|level|tools?|used))?(?: ?\\([^)]{0,40}\\))?';
const separator = '[*_]{0,3} ?(?::-|[:–—=]|\\? ?:?| -(?= ))[*_]{0,3}';

export const askingPattern = new RegExp(`^${subject}${middle}[ -]${asking}${tail}[*_]{0,3} ?(?:${separator}|[?.]?$)`, 'i');
export const hintingPattern = new RegExp(`^${subject}${middle}[ -]${hinting}${tail}[*_]{0,3} ?(?:${separator}|[?.]?$)`, 'i');
export const useOfPattern = new RegExp(`^(?:(?:declaration|disclosure|statement|acknowledge?ment|note|level|extent|degree)s? (?:of|on|about|regarding) )?(?:use|usage|involvement|help|assistance|role) (?:of|by|from) (?:any )?${subject}${middle}${tail}(?: in (?:this|the) [\\w ]{1,30})?[*_]{0,3} ?(?:${separator}|[?.]?$)`, 'i');
export const disclosureOfPattern = new RegExp(`^(?:disclosure|declaration|statement|acknowledge?ment)s? (?:of|on|about|regarding) (?:the )?(?:use of )?${subject}${middle}[^:.]{0,30}(?:${separator}|[?.]?$)`, 'i');
export const assistedPattern = new RegExp(`^${subject}[ -](?:assisted|generated|aided|written)[*_]{0,3} ?${separator}`, 'i');
export const questionPattern = /^(?:q: ?)?(?:did you|do you|did|was|were|have you|has|is|are|does|how (?:much|did|was|were|have)|what|which|to what extent|if|any)\b[^?]{1,120}\b(?:ai|llms?|chatgpt|copilot|claude|generative|a\.i\.)\b[^?]{0,120}\?[*_]{0,3}:?/i;
/** "How AI was used": asks without a question mark. */
export const howPattern = /^(?:how|where|what for) (?:i used |we used )?(?:ai|llms?|generative ai)(?: tools?)? (?:was|were|is|are|got) (?:used|involved)[*_]{0,3} ?(?:[:–—]|[?.]?$)/i;
/** Questions about a product or a rule: "What is Claude Code?", "Is it OK that I used AI?". */
export const notAskingPattern = /^(?:q: ?)?(?:what|how) (?:is|are|does|do) (?!this |the (?:pr|patch|change)\b)|^(?:q: ?)?(?:is|was|would|are) (?:it|that|this|there) (?:ok|okay|fine|allowed|possible|acceptable|a problem|any (?:rule|policy))\b/i;
/** Without one of these words no line asks about AI: most lines end here. */
export const labelWordPattern = /\b(?:ai|a\.i\.|llms?|gen-?ai|generative|artificial|copilot|chatgpt|claude|agents?)\b/i;
/** Weak labels: what follows must be a statement by itself. */
export const bareLabelPattern = /^(?:(?:full |ai )?disclosure|disclaimer|ai|llm|a\.i\.|note|ps|p\.s\.|fyi|nb|n\.b\.)[*_]{0,3} ?:[*_]{0,3} ?/i;
/** Headings about a product or a rule rather than about this change. */
export const aboutPattern = /\b(?:polic(?:y|ies)|guidelines?|requirements?|rules?|support|integration|features?|providers?|api|settings?|docs|documentation|template|checkbox|section)\b/i;

/** A heading that names AI and nothing else: boxes below it answer, text need not. */
export const bareHeadingPattern = /^(?:ai|llms?|gen(?:erative)?[ -]?ai|artificial intelligence)(?: ?\/ ?(?:ai|llms?))?\W{0,3}$/i;

/** Takes list, quote, heading and emphasis marks and emoji from the front of a line. */
export function plainLine(line: string): string {
  return line.replace(/^[\s>#*_\-•+~|:]{0,12}/, '').replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*){1,4}/u, '').replace(/^[\s*_#]{0,6}/, '').trimEnd();
}

/**
 * Reads a line as a label or heading that asks about AI, such as "AI Disclosure:", "## Use of AI Tools" or "Did you use
 * AI to …?"; null for all others.
 */
export function disclosureLabel(line: string): Label | null {
  if (!labelWordPattern.test(line)) return null;
  const plain = plainLine(line).replace(/^q(?:uestion)?\d{0,2}[:.)] {1,3}/i, '');
  if (plain.length > 400) return null;
  for (const pattern of [askingPattern, useOfPattern, disclosureOfPattern, assistedPattern, questionPattern, howPattern, hintingPattern]) {
    const match = pattern.exec(plain);
    if (!match || (pattern === questionPattern && notAskingPattern.test(plain))) continue;
    if (aboutPattern.test(match[0]) && pattern !== questionPattern) return null;
    const answer = plain.slice(match[0].length).replace(/^[\s*_:.-]{1,6}/, '').trim();
    return { strength: pattern === hintingPattern || pattern === useOfPattern ? 'hints' : 'asks', answer };
  }
  return /^\s{0,3}#/.test(line) || line === plain ? (bareHeadingPattern.test(plain) ? { strength: 'boxes', answer: '' } : null) : null;
}
