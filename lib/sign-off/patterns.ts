/** What a sentence has to name before it is read at all. */
export const about = /sign(?:ed|ing|s)?[- ]?off|\bdco\b|certificate of origin|\bcommit -s\b/i;

/** The sign-off of commits, and not of releases or plans: the trailer, the option that writes it, or commits that are signed off. */
export const commitSignOff =
  /signed-off-by|\bcommit -{1,2}\w{0,3}s(?:ignoff|m)?\b|-{2}signoff\b|\bsign(?:ed|ing|s)?[- ]?off\b.{1,60}\b(?:commits?|patch(?:es)?|your work)\b|\b(?:commits?|patch(?:es)?|contributions?|pull requests?|prs?|work)\b.{1,80}\b(?:sign(?:ed|ing|s)?[- ]?off|signoffs?)\b/i;
/** The certificate that a sign-off refers to. By itself it is often agreed to without a line in each commit. */
export const certificate = /\bdco\b|certificate of origin/i;
export const signing = /\bsign(?:ed|ing|s|atures?)?\b|\bsignoffs?\b/i;

/** Words that ask. */
export const asking =
  /\b(?:must|mandatory|requires?|required|requiring|need(?:s|ed)? to|needs? (?:a|an|the|to be)|ha(?:ve|s) to|should|shall|please|ensure|make sure|be sure|remember to|we (?:ask|expect|enforce|check|verify)|asked to|enforce[sd]?|expected to|never forget|all commits|(?:every|each|any) (?:commit|patch|contribution|pull request))\b/i;
/** An order at the beginning of a sentence or of a part of it: `Sign off your commits`, `and sign off every commit`. */
export const ordering = /(?:^|[,:;)] |\band |\bthen )\W{0,6}(?:also |you |just |simply ){0,3}(?:sign[- ]?off (?:on )?(?:all|each|every|your|the|any|commits)|(?:add|include|append|use|commit with|put) .{0,60}(?:signed-off-by|sign[- ]?off|commit -s|--signoff))/i;
/** `add a line to every commit message:` with an example below it. */
export const example = /\b(?:add|include|append|put|ends?|contain|have|has)\b[^\n]{0,100}:\s{1,20}(?:```\w{0,12}\s{1,8}|> {0,4})?signed-off-by:/i;
/** What happens to commits without one. */
export const consequence =
  /\b(?:not|without|lack(?:s|ing)?|missing|un)\b.{1,30}\bsign(?:ed)?[- ]?(?:off|s)\b.{1,100}\b(?:not|cannot|can['’]t|won['’]t|reject(?:ed)?|closed|blocked|fails?)\b|\b(?:not|cannot|can['’]t|won['’]t|unable to) (?:be )?(?:accept|merge|review)(?:ed)?\b.{1,100}\b(?:without|unless|until|not)\b.{1,40}\bsign(?:ed)?[- ]?off\b/i;

/** Words that take it back: it is not asked, no longer, or only where one likes to. */
export const waiving =
  /\b(?:dco|certificate of origin|sign(?:ed)?[- ]?offs?|signed-off-by)\b.{1,60}\b(?:not|n['’]t|no longer|never) (?:\w{1,20} )?(?:required|necessary|needed|mandatory|enforced|used)\b(?! by\b)|\bno (?:dco|sign[- ]?offs?|signed-off-by)\b|\b(?:not|n['’]t|no longer|never) (?:\w{1,20} )?(?:require|need|ask for|enforce|use)\b.{1,60}\b(?:dco|sign[- ]?off|signed-off-by)|\bneither .{0,60}\b(?:dco|sign[- ]?off)|\boptional(?:ly)?\b|\b(?:if you (?:like|want|wish)|used to|formerly|instead of (?:a |the )?(?:dco|sign[- ]?off))\b/i;
/** Sentences about something else: what machines may do, other projects, approvals by others, hypotheses. */
export const aside =
  /\b(?:ai|llms?|agents?|copilot|chatgpt|claude|generative)\b|\b(?:some|other|many|most) (?:projects|repositories|communities)\b|\bupstream\b|\bsigned[- ]off by (?!the (?:author|contributor|human|submitter)|you\b|its author)|\bsign[- ]?off (?:from|by) (?!you\b|the (?:author|contributor))/i;
