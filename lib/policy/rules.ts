import type { Exempt, Form, RestrictedUse } from './policy.ts';

/** Patterns over normalised sentences, where \u0001 is any AI and \u0003 a product named after one. */

const ai = '[\\u0001\\u0003]';
const source = (text: string, flags = ''): RegExp => new RegExp(text, flags);

/** "We do not accept contributions made with AI", in its many wordings. */
export const refusals: readonly RegExp[] = [
  source(`\\b(?:do not|don't|does not|doesn't|will not|won't|cannot|can't|can not|no longer|never|not going to|must not|may not|should not|shall not|not able to|are not|is not) (?:be )?(?:\\w{1,14} ){0,3}?(?:accept\\w{0,4}|allow\\w{0,3}|permit\\w{0,4}|want|take|merge\\w?|submit\\w{0,4}|use|using|contribute\\w?|contain\\w?|include\\w?|welcome|tolerate\\w?|open|consider\\w{0,3}|send|post|copy|be (?:written|created|generated))\\b[^.]{0,110}${ai}`),
  source(`${ai}[^.;]{0,140}\\b(?:not|never|no longer) (?:be )?(?:\\w{1,12} ){0,2}?(?:accept\\w{0,4}|allowed|permitted|welcome|tolerated|merged|considered|wanted|acceptable|used|eligible|submitted)\\b`),
  source(`${ai}[^.;]{0,140}\\b(?:(?:is|are|be|been|get|strictly|expressly|explicitly|generally|hereby|completely) ){1,3}(?:prohibited|forbidden|banned|disallowed|rejected|declined|unwelcome|off[- ]limits|unacceptable|closed|deleted|refused|discarded|not ok)\\b`),
  source(`\\b(?:decline|reject|ban|prohibit|forbid|refuse|disallow|exclude)(?:s|ned|ed|ning|ing|en|ts)?\\b[^.;]{0,110}${ai}`),
  source(`\\b(?:prohibited|forbidden|banned|not allowed|unacceptable)\\b[^.;]{0,80}\\b(?:contribute|submit|use|using|create|include|contributions?|code)\\b[^.;]{0,100}${ai}`),
  source(`^\\W{0,4}(?:strictly )?(?:no|zero) (?:\\w{1,14} ){0,2}?${ai}`),
  source(`\\b(?:no[- ]${ai}|anti-?${ai}|${ai}[- ]free)\\b`),
  source(`\\b(?:must|should|shall) (?:be )?(?:\\w{1,14} ){0,5}?(?:without|free of|free from) (?:the )?(?:\\w{1,12} ){0,4}?${ai}`),
  source(`\\b(?:refrain from|avoid|abstain from|stay away from|prohibits?)\\b[^.;]{0,60}${ai}`),
  source(`${ai}[^.;]{0,100}\\b(?:do not open|will be (?:closed|rejected|banned|deleted)|(?:don't|do not) (?:submit|open|send|contribute))\\b`),
  source(`\\bnever (?:let|use|allow|have|ask)\\b[^.;]{0,40}${ai}`),
  source(`\\bban(?:s|ned)? ${ai}`),
  source(`\\b(?:entirely|only|must be|be) (?:\\w{1,12} )?(?:human|hand)[- ](?:written|made|authored|created)\\b`),
];

/** A refusal of creating with AI, which other uses are exempt from. */
/** What narrows a refusal to a way of working or a kind of text; the refusal of such a thing is a restriction. */
export const creation = /\bsubstantial uses?\b|\bnot to (?:\w{1,10} )?create\b|\bfully \u0001[- ]generated (?:code|contributions?|content)\b|\boriginally created by \u0001/;
export const narrowings: readonly (readonly [RestrictedUse, RegExp])[] = [
  ['agents', /\b(?:agents?|agentic|autonomous\w{0,2}|unattended|unsupervised|automated|bots?|openclaw|without human|no human|human[- ]in[- ]the[- ]loop|yolo|fully generated|on autopilot)\b/],
  ['unreviewed', /\b(?:purely|entirely|fully|solely|wholly|completely|exclusively|mostly|unreviewed|unverified|untested|low[- ](?:quality|effort)|slop|spam|blind\w{0,2}|raw|verbatim|vibe[- ]?cod\w{1,4}|hallucinat\w{1,5}|excessive|mass|bulk|obvious\w{0,2}|visibly|clearly|bad|substantial\w{0,2}|without (?:\w{1,14} ){0,4}?(?:review|understanding|disclos|oversight|transparen|test|check|permission|reading|verif)\w{0,6}|(?:do|does|did|have|has|is|are|was)(?: not|n't) (?:\w{1,12} )?(?:understand|understood|reviewed|tested|verified|disclosed|review|disclose|test|explain|verify|follow|comply|meet|read)|suspects?|suspected|think for|undisclosed|not (?:been )?(?:disclosed|reviewed|tested|understood|verified)|can(?: ?not|'t) (?:explain|understand|answer)|don't know|hide|dump\w{0,3}|responsib\w{1,8}|shotgun|large|huge|extractive|trivial)\b/],
  ['communication', /\b(?:comments?|communicat\w{1,5}|repl(?:y|ies)|respon(?:d|se|ses|ding)|discussions?|conversations?|descriptions?|issue (?:text|bodies|reports?)|bug reports?|issues?|messages?|emails?|forum|chat|proposals?|answers?|feedback|review comments?|security reports?|vulnerabilit\w{1,4}|talk|write your|communicate|speak for|post(?:ing)?|participat\w{1,5})\b/],
  ['good first issues', /\bgood[- ]first[- ]issues?|\bnewcomers?\b|\bbeginner\b|\bmentor\w{0,4}\b/],
  ['unaccepted issues', /\b(?:accepted|approved|assigned|triaged|unsolicited|drive-?by|not marked|issue has been|without an issue|new features?)\b/],
  ['media', /\b(?:media|images?|art(?:work)?|assets?|audio|videos?|icons?|music|sounds?|logos?|textures?|screenshots?)\b/],
  ['review bots', /\breview bots?|\bautomated reviews?|\breview tools?|\bcode reviews?\b|\bas a reviewer\b/],
  ['documentation', /\b(?:documentation|docs|docstrings?|blog|articles?)\b/],
  ['prior agreement', /\b(?:prior|pre-?arranged|explicit|written) (?:approval|agreement|consent|permission|discussion)\b|\bpre-?arranged\b|\bunless (?:\w{1,12} ){0,6}?(?:approv|agree|permi|discuss)\w{0,6}/],
];
/** Talk of forms, law or somebody else; no refusal of AI. */
export const notRefusal = /\b(?:co-?authors?|co-authored-by|assisted-by|signed-off-by|co-developed-by|trailers?|tags?|sign(?:ed)?[- ]off|copyright|licen[cs]e|legal|train(?:ing|ed)?|credit yourself|secrets?|credentials?|personal data|confidential|not prohibited|not banned|not forbidden|not against|do not (?:ban|prohibit|forbid|discourage|oppose|mind|care)|don't (?:ban|prohibit|forbid|discourage|oppose|mind|care)|not required|not need|police|detective|never an acceptable|acceptable answer|excuse|dependenc|compensation|stigma|expect(?:ed)? to disclose|have to disclose|need to disclose|must disclose|rely on|trust)\b/;

/** "Contributors can use whatever tools they like." */
export const welcomes: readonly RegExp[] = [
  source(`\\b(?:welcome[sd]?|embrace|encourage[sd]?|allow(?:s|ed)?|permit(?:s|ted)?|accept(?:s|ed|able)?|fine|ok|okay|happy|free to|support(?:s|ed)?|acknowledge[sd]?|appreciate)\\b[^.;]{0,100}${ai}`),
  source(`${ai}[^.;]{0,90}\\b(?:(?:is|are|can be|may be|also|generally|conditionally|fully|totally|perfectly) ){1,2}(?:welcome|allowed|permitted|acceptable|accepted|fine|ok|okay|encouraged|used|valuable|powerful|helpful|useful|great)\\b`),
  source(`\\b(?:can|may|might|could|free to|welcome to|are allowed to) (?:\\w{1,10} )?(?:use|using|leverage|utili[sz]e|employ|be (?:written|created|generated|used))\\b[^.;]{0,60}${ai}`),
  /\b(?:whatever|any) (?:\w{1,12} )?tools?\b[^.;]{0,60}\b(?:like|prefer|want|wish|choose|craft)\b/,
  source(`\\b(?:no objection|not (?:against|opposed|prohibit|ban|forbid)\\w{0,4}|do(?:es)? not (?:prohibit|forbid|ban|oppose)|don't (?:mind|care|ban|prohibit|forbid))\\b[^.;]{0,80}${ai}?`),
  source(`\\b(?:if|when) (?:you |contributors? )?(?:are |choose to |decide to |plan to )?(?:use|used|using|rely on|employ|leverage)\\b[^.;]{0,40}${ai}`),
];

const tell = '(?:disclos\\w{0,4}|declar\\w{1,6}|stat(?:e|ed|ing)|label(?:l?ed|l?ing)?|mark(?:ed|ing)?|mention(?:ed|ing)?|indicat\\w{1,5}|acknowledg\\w{1,6}|attribut\\w{1,5}|credit(?:ed)?|tag(?:ged)?|transparen\\w{1,3}|note[sd]?|say|tell|inform|include|identif(?:y|ied)|specif(?:y|ied)|report(?:ed)?|document(?:ed)?|add|flag(?:ged)?|admit|open about|upfront|list|describe|explain how|insert|reveal)';
/** "You must disclose …". */
export const demands: readonly RegExp[] = [
  source(`\\b(?:must|required?|requires|need(?:s)? to|have to|has to|mandatory|shall|are expected to|is expected|obliged|always|make sure|ensure|please|we (?:\\w{1,12} )?(?:ask|expect)|ask that|are asked|kindly|should (?:include|be|disclose|add|state|clearly|always))\\b[^.;]{0,90}\\b${tell}\\b`),
  source(`\\b(?:disclos\\w{1,4}|attribution|transparency|declaration|acknowledge?ment)\\b[^.;]{0,60}\\b(?:required|mandatory|must|obligatory|expected)\\b`),
  source(`\\b(?:failure to|fail to|not) disclos\\w{0,4}\\b|\\bundisclosed\\b`),
  source(`(?:^\\W{0,6}|[,;—–] ?)(?:always |clearly |also |briefly |explicitly |please )?(?:disclose|declare|state|label|mark|mention|indicate|acknowledge|attribute|tag|specify|list|describe|add|include|report)\\b`),
];
/** "We encourage you to say so." */
export const hopes = /\b(?:should|encourag\w{1,4}|appreciat\w{1,5}|recommend\w{0,3}|suggest\w{0,3}|optional\w{0,2}|welcome|helpful|nice|consider|would like|feel free|may|prefer\w{0,4}|not (?:strictly )?(?:required|mandatory)|good practice|we ask|voluntar\w{1,3})\b/;
export const firmly = /\b(?:must|required?|requires|need(?:s)? to|have to|mandatory|shall|always|obliged|expected to|failure to|fail to|undisclosed|all ai usage|make sure|ensure|expect)\b/;
export const tellWord = source(`\\b${tell}\\b`);
export const notNeeded = /\b(?:do not|don't|does not|need not|needn't|not) (?:have|need|required?|necessary|obliged|expected) (?:to )?(?:\w{1,10} )?(?:disclos\w{1,4}|declare|mention|state|say|tell)\b|\bno need to\b|\bdisclosure (?:is )?(?:not|isn't) (?:required|needed|necessary)|\b(?:it|this) is not (?:strictly )?required\b|\brather than disclos/;
export const substantial = /\b(?:substantial\w{0,2}|significant\w{0,2}|non-?trivial|large|major|meaningful|most of|entire|bulk|largely|mostly|more than|beyond|material\w{0,2}|considerable|extensive\w{0,2}|sizeable|sizable)\b/;

/** Forms, by the words that name them in the text as it stood. */
export const formPatterns: readonly (readonly [Form, RegExp])[] = [
  ['assisted-by', /\bassisted-by\b/i],
  ['generated-by', /\bgenerated-by\b/i],
  ['co-authored-by', /\bco-?authored-by\b|\bco-?authors?\b/i],
  ['co-developed-by', /\bco-?developed-by\b/i],
  ['signed-off-by', /\bsigned-off-by\b|\bsign(?:ed)?[- ]off\b|\bDCO\b/i],
  ['checkbox', /\b(?:check|tick)[- ]?(?:box(?:es)?|mark)\b|\btick(?:ed)?\b|^\s{0,8}\[[ x]\]/i],
  ['label', /\blabel (?:`|['"]|\w{1,30}-\w{1,30})|`[\w-]{1,40}` label|\blabell?ed with\b|\b(?:new|the) `?[\w-]{1,40}`? label\b/i],
  ['title', /\b(?:pr |pull request )?title\b[^.]{0,40}\b(?:prefix|with|start|begin|include)/i],
  ['description', /\b(?:pr|pull request|merge request|mr)(?:'s)? (?:description|body|text|message|summary|template)\b|\bin (?:the|your) (?:description|pr|pull request|submission|template)\b|\bdescription of (?:the|your) (?:pr|pull request)/i],
  ['commit message', /\bcommit (?:message|log|body|description)s?\b|\bin (?:the|your|each) commits?\b/i],
  ['trailer', /\btrailers?\b|\bcommit tags?\b/i],
  ['tool name', /\bwhich ones\b|\b(?:which|what|the|name (?:of )?(?:the|each|every)) (?:\w{1,10} )?(?:tools?|assistants?|llms?|models?)\b|\btools?\(s\)|\bname of (?:code )?assistant/i],
  ['model name', /\bmodels? (?:name|version|used|and)|\bMODEL\b/],
  ['extent', /\b(?:extent|how (?:much|extensively)|to what degree|which parts?|how (?:it|they|the tools?|ai) (?:was|were) used|role)\b/i],
];
/** A sentence that forbids a form. */
export const forbidsForm = /\b(?:do not|don't|must not|should not|shouldn't|never|not|no|cannot|can't|may not|forbidden|prohibited|disallow\w{0,3}|instead of|rather than|without|remove|omit|unacceptable|avoid)\b/i;
export const brandPattern = /\b(?:model names?|specific (?:model|tool)|brand|names? of (?:tools?|models?)|advertis\w{1,6}|tool names?)\b/i;

/** Who or what a policy leaves out. */
export const exemptions: readonly (readonly [Exempt, RegExp])[] = [
  ['members', /\b(?:maintainers?|members?|core (?:team|developers?)|committers?|collaborators?|owners?|staff)\b[^.;]{0,80}\b(?:exempt\w{0,4}|do(?:es)? not apply|not (?:bound|subject|required)|discretion|may ignore|excluded)\b|\b(?:exempt\w{0,4}|does not apply to|do not apply to|applies only to (?:external|outside)|not apply to|only to (?:external|outside))\b[^.;]{0,60}\b(?:maintainers?|members?|core|committers?|collaborators?|contributors?)\b/i],
  ['bots', /\b(?:not required|does not apply|exempt\w{0,4}|excluded)\b[^.;]{0,120}\b(?:bots?|dependabot|renovate|app account)\b|\b(?:recognized|known) bot\b/i],
  ['translations', /\b(?:translat\w{1,6}|grammar|spell\w{0,7}|language (?:barrier|assistance))\b[^.;]{0,100}\b(?:fine|ok|okay|allowed|acceptable|permitted|exempt\w{0,4}|except\w{0,6}|not (?:count|need|apply)|welcome)\b|\b(?:except\w{0,6}|exempt\w{0,4}|other than|does not apply|allowed|fine to|ok to|may use)\b[^.;]{0,60}\b(?:translat\w{1,6}|grammar|spell\w{0,7})\b/i],
  ['small uses', /\b(?:trivial|tab[- ]complet\w{1,5}|auto-?complet\w{1,5}|single[- ](?:line|keyword)|short phrases?|spell[- ]?check\w{0,4})\b[^.;]{0,80}\b(?:need not|not (?:need|have|required|be)|doesn't|exempt\w{0,4}|fine|ok|except\w{0,6}|does not)\b|\b(?:beyond|except\w{0,6}|other than|need not|no need|not required|exempt\w{0,4}|excluding)\b[^.;]{0,80}\b(?:trivial|auto-?complet\w{1,5}|tab[- ]complet\w{1,5}|completions?|spell[- ]?check\w{0,4})\b/i],
];
