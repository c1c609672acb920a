/** A clause's end, or where somebody else takes over: "AI must not merge, and you must say so". */
const others = ',? (?:and|but|so|while|unless|without|if|when|where|as|provided|because)\\b,? (?:\\w{1,12} ){0,3}?(?:you|we|they|contributors?|authors?|submitters?|people|humans?|developers?|telling|saying|disclos\\w{1,4}|declar\\w{1,5}|label\\w{1,5}|mark\\w{1,4}|mention\\w{1,4})\\b|[.;:()–—]';
/** "AI must not vote, lock or label": it is AI that acts, and "be used" is said of those who use it. */
const denied = new RegExp(`(\\uE001(?: (?:itself|themselves|alone))?) (?:(?:must|may|should|can|could|shall|will|would|do|does|is to|are to)(?: not|n't| never)|never|cannot|can't|won't) (?!be\\b|\\w{1,12}ly be\\b)(?:(?!${others}).){1,240}`, 'g');
/** "AI may label issues": so does this. */
const allowed = /(\uE001(?: itself)?) (?:may|can|could|might|will|would|is allowed to|are allowed to) (?:(?:also|only|automatically|then|help|to|triage|review|and|or|,) ?){0,4}(?:label|mark|tag|flag|report|list|note|describe|document|indicate|mention|add|include)\b[^.;:,]{0,80}/g;

/** "Labelled as a placeholder", "mark it as a draft": its state is told; "as such" and "as written by AI" tell of AI. */
const state = /\b(?:label|mark|tag|flag)(?:l?ed|l?ing|ged|ging|s)?\b(?: [^.,;:]{0,60}?)? as (?!(?:such|so|that|follows|well|soon|part|appropriate|required|needed|described|shown|explained|outlined|in|per)\b)(?![^.;:]{0,80}(?:\uE001|\b(?:disclos|generated|assisted|machine|synthetic|artificial|automated|co-?author)))[^.,;:]{1,60}/g;

/**
 * A sentence without what it says of AI's own doing and of the state that something is in: neither asks a contributor
 * to tell.
 *
 * @param normal a sentence, normalised
 */
export const withoutActs = (normal: string): string => normal.replace(denied, '$1').replace(allowed, '$1').replace(state, 'kept apart');
