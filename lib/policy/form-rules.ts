import type { Exempt, Form } from './policy.ts';
import { phrase, type Phrase } from './phrase.ts';

/** Forms, by the words that name them in the text as it stood. */
export const formPatterns: readonly (readonly [Form, Phrase])[] = [
  ['assisted-by', phrase(/\bassisted-by\b/i)],
  ['generated-by', phrase(/\bgenerated-by\b/i)],
  ['co-authored-by', phrase(/\bco-?authored-by\b|\bco-?authors?\b/i)],
  ['co-developed-by', phrase(/\bco-?developed(?:-by)?\b/i)],
  ['signed-off-by', phrase(/\bsigned-off-by\b|\bsign(?:ed)?[- ]offs?\b|\bDCO\b/i)],
  ['checkbox', phrase(/\b(?:check|tick)[- ]?(?:box(?:es)?|mark)\b|\btick(?:ed)?\b|^\s{0,8}\[[ x]\]|\b(?:check|mark|tick)(?:s|ed|ing)?\b[^.]{1,60}\bbox(?:es)?\b/i)],
  ['section', phrase(/\b(?:section|field|heading)\b/i)],
  ['label', phrase(/\blabel (?:[`'"]|\w{1,30}-\w{1,30})|`[\w-]{1,40}` label|\blabell?ed with\b|\b(?:new|the) `?[\w-]{1,40}`? label\b/i)],
  ['title', phrase(/\b(?:pr |pull request )?title\b[^.]{0,39}[^\w.](?:prefix|with|start|begin|include)|\bin (?:the|your|its) (?:pr |pull request )?title\b|\b(?:prefix|begin|start)\w{0,4} (?:the|its|your) (?:pr |pull request )?title\b/i)],
  ['description', phrase(/\b(?:prs?|pull requests?|merge requests?|mrs?)(?:'s)? (?:descriptions?|body|bodies|texts?|messages?|summary|template)\b|\bin (?:all )?(?:pull requests|prs)\b|\b(?:each|every|all) (?:prs?|pull requests?|mrs?|merge requests?) (?:must|should|has to|have to|needs? to|shall) (?:disclose|state|declare|say|note|name)\b|\b(?:in|to) (?:the|your|their|each|every) (?:\w{1,12} )?(?:description|prs?|pull requests?|mrs?|merge requests?|submission|template)\b|\b(?:description|opening comment) of (?:the|your) (?:pr|pull request)/i)],
  ['commit message', phrase(/\bmessage body\b|\bcommit (?:message|log|body|description)s?\b|\bin (?:the|your|each) commits?\b/i)],
  ['trailer', phrase(/\btrailers?\b|\bcommit tags?\b/i)],
  ['tool name', phrase(/\bwhich ones\b|\bspecific tools?\b|\b(?:which|what) (?:\w{1,12} ){0,2}?(?:tools?|assistants?|llms?|models?)\b|\b(?:nam(?:e|es|ing)|list(?:s|ing)?|stat(?:e|es|ing)|specif(?:y|ies|ying)|identify(?:ing)?|attributing|includ(?:e|es|ing)|provid(?:e|es|ing)) (?:the |each |every |all |any )?(?:names? of )?(?:the )?(?:\w{1,12} ){0,2}?(?:tools?|assistants?|llms?|models?)\b(?!['’-]| (?:usage|use|involvement|assistance|was|were|output)\b)|\b(?:mention|indicat|not|disclos|report)(?:e|es|ing|s)? the (?:\w{1,12} ){0,2}?(?:tools?|assistants?|models?)\b(?!['’-]| (?:usage|use|involvement|assistance|was|were|output)\b)|\btools?\(s\)|\btools?[ /](?:model )?(?:names?|used)\b|\bname of (?:code )?assistant|\bname (?:of )?the (?:tools?|models?)\b/i)],
  ['model name', phrase(/\bAI models?\b|\bmodels? (?:name|version|used|and|or tool version)|\b(?:tool|assistant)s?(?: and|\/) ?models?\b|\bwhich models?\b|\btool\/model\b|\bMODEL\b/)],
  ['extent', phrase(/\b(?:extent|how (?:much|extensively)|to what degree|(?:which|what) (?:parts?|lines|sections|files|code)|scope of (?:use|usage|assistance)|(?:usage|use) and scope|(?:to )?(?:which|what) degree|degree to which|how you used (?:it|them|the tools?|ai)|what (?:it|they|you|ai|the (?:tool|ai)) (?:was |were )?(?:produced|used|generated|helped|did)|for what|capacity|how (?:it|they|the tools?|ai) (?:was|were) used|role)\b/i)],
];
/** A sentence that forbids a form. */
export const forbidsForm = phrase(/\b(?:do not|don't|must not|should not|shouldn't|never|not|no|cannot|can't|may not|forbidden|prohibited|disallow\w{0,3}|instead of|rather than|without|remove|omit|unacceptable|avoid)\b/i);
export const brandPattern = phrase(/\b(?:model names?|specific (?:model|tool)|brand|names? of (?:tools?|models?)|advertis\w{1,6}|tool names?)\b/i);

/** Who or what a policy leaves out. */
export const exemptions: readonly (readonly [Exempt, Phrase])[] = [
  ['members', phrase(/\b(?:maintainers?|members?|core (?:team|developers?)|committers?|collaborators?|owners?|staff)\b[^.;]{0,79}[^\w.;](?:exempt\w{0,4}|do(?:es)? not apply|not (?:bound|subject|required)|discretion|may ignore|excluded)\b|\b(?:exempt\w{0,4}|does not apply to|do not apply to|applies only to (?:external|outside|non-)|(?:apply|applies) only to (?:external|outside|non-)|not apply to|only (?:apply )?to (?:external|outside|non-))(?:\b|(?<=-))[^.;]{0,60}(?:\b|(?<=-))(?:maintainers?|members?|core|committers?|collaborators?|contributors?|contributions)\b/i)],
  ['bots', phrase(/\b(?:not required|does not apply|exempt\w{0,4}|excluded)\b[^.;]{0,119}[^\w.;](?:bots?|dependabot|renovate|app account)\b|\b(?:recognized|known) bot\b/i)],
  ['translations', phrase(/\b(?:translat\w{1,6}|grammar|spell\w{0,7}|language (?:barrier|assistance))\b[^.;]{0,99}[^\w.;](?:fine|ok|okay|allowed|acceptable|permitted|permissible|excluded|exempt\w{0,4}|except\w{0,6}|not (?:count|need|apply)|welcome)\b|\b(?:except\w{0,6}|exempt\w{0,4}|other than|does not apply|allowed|fine to|ok to|may use)\b[^.;]{0,59}[^\w.;](?:translat\w{1,6}|grammar|spell\w{0,7})\b/i)],
  ['small uses', phrase(/\b(?:trivial|tab[- ]complet\w{1,5}|auto-?complet\w{1,5}|single[- ](?:line|keyword)|short phrases?|spell[- ]?check\w{0,4})\b[^.;]{0,79}[^\w.;](?:need not|not (?:need|have|required|be)|doesn't|exempt\w{0,4}|fine|ok|except\w{0,6}|does not)\b|\b(?:beyond|except\w{0,6}|other than|need not|no need|not required|exempt\w{0,4}|excluding)\b[^.;]{0,79}[^\w.;](?:trivial|auto-?complet\w{1,5}|tab[- ]complet\w{1,5}|completions?|spell[- ]?check\w{0,4})\b/i)],
];
/** What is forbidden is a way to name AI, not its use: "No AI attribution in commits". */
export const ofForm = phrase(/\bco-?author|\battributions?\b|\btrailers?\b|\bsigned-off|\bassisted-by\b|["“']generated (?:with|by)\b|\b(?:footer|signature)s?\b/i);

/** "Do not add Co-authored-by": a rule about form, not a demand to be told. */
export function forbidsOnly(text: string): boolean {
  return forbidsForm.test(text) && formPatterns.slice(0, 5).some(([, pattern]) => pattern.test(text)) && !/\b(?:must|should|please|required|shall)\b[^.]{0,29}[^\w.](?:disclos\w{0,4}|include|add|use)\b/i.test(text.replace(/\b(?:must|should|shall)\W{0,4} not\b|\b(?:please )?(?:do not|don['’]t|never) (?:ever )?(?:include|add|use)\b/gi, ''));
}
