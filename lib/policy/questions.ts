import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/** "can i use …", "do i have to …", "is … allowed": who is asked about, and what. */
const yesNoPattern = phrase(/^\W{0,8}(?:q\d{0,2}\W{1,3})?(?:so,? |but |and |then,? )?(can|may|could|should|must|shall|will|would|do|does|is|are|am) (i|we|you|they|it|this|(?:my|our|your|the|an?|any) [\w\uE001-]{1,20}|\uE001[\w-]{0,20}|[\w-]{2,20}) (.{2,200}?)\?\W{0,6}$/);
const answerPattern = phrase(/^\W{0,8}(?:a\d{0,2}\W{1,3}|an? |our |my )?(yes|yep|yeah|sure|fine|ok|okay|allowed|welcome|absolutely|of course|certainly|definitely|no|nope|never|forbidden|prohibited|banned|it (?:is|does|will) not|they (?:are|do) not|it (?:is|does|will)(?=\W)|they (?:are|do)(?=\W)|you (?:may|can|must) not|you (?:may|can)(?=\W)|not really|not at all|(?:absolutely|certainly|definitely|preferably|rather|please|better|probably) (?:not|no)|not (?:here|welcome|allowed|accepted|acceptable|permitted|ok|okay|fine)|(?:hard|big|clear|firm|strict|emphatic|resounding) no|(?:sorry|unfortunately|sadly|i'm afraid|i am afraid),? (?:not|no)|(?:thanks,? but )?no,? thanks?(?: you)?|thanks,? but no|go ahead|by all means|feel free|please don't|please do not)\b[^\w\uE001-\uE003]{0,3}/);

/** Whether a normalised sentence is no more than a yes or no. */
export const answers = (normal: string): boolean => answerPattern.exec(normal)?.[0].length === normal.length;

/** "What about AI?" */
const whatAbout = phrase(/^\W{0,8}(?:(?:what|how) about|and|so) (?:using )?([\w\uE001,-][\w\uE001 ,-]{0,40})\?\W{0,6}$/);

/** "AI?" */
const bareName = phrase(/^\W{0,8}(?:and )?(\uE001[\w -]{0,24})\?\W{0,6}$/);

/** "Using it to write the code?" */
const doing = phrase(/^\W{0,8}(?:and |but |or |what about |how about )?((?:us|ask|hav|lett|submit|past|send|post|commit|generat|writ|copy)t?ing .{1,200}?)\?\W{0,6}$/);

/** "Patches by AI?" */
const thing = phrase(/^\W{0,8}(?:and |what about )?((?:patches|code|contributions?|prs|pull requests?|issues|comments?|docs|documentation|tests|help|work|changes)[^?.\uE001]{0,40}\uE001[^?]{0,30})\?\W{0,6}$/);

/** A question that yes or no answers, as its verb, who is asked about, and what. */
function askedIn(normal: string): readonly [verb: string, who: string, what: string] | null {
  const [, verb = '', who = '', what = ''] = yesNoPattern.exec(normal) ?? [];
  if (verb !== '') return [verb, who, what];
  const [, act = ''] = doing.exec(normal) ?? thing.exec(normal) ?? [];
  if (act !== '') return ['is', act, 'allowed'];
  const about = whatAbout.exec(normal)?.[1] ?? bareName.exec(normal)?.[1];
  return about === undefined ? null : ['may', 'you', `use ${about}`];
}

/** "Yes, but please don't." */
const hedged = phrase(/^\W{0,8}(?:a\d{0,2}\W{1,3})?(?:yes|sure)\b[^.]{0,20}\bbut\b[^.]{0,20}\b(?:don't|do not|rather not)\b/i);

/**
 * Joins questions with their answers: "Can I use AI?" with "No, …" reads "i can not use ai. …". A question says nothing by
 * itself and is dropped, but for a template's, which asks the contributor.
 *
 * @param sentences of one file, in order
 */
export function withAnswers(sentences: readonly PolicySentence[]): PolicySentence[] {
  const read: PolicySentence[] = [];
  let asked: ReturnType<typeof askedIn> = null;
  let words = '';
  for (const sentence of sentences) {
    const question = /\?\W{0,6}$/.test(sentence.text);
    const answer: RegExpExecArray | null = asked && !question ? answerPattern.exec(sentence.normal) : null;
    if (asked && answer && hedged.test(sentence.text)) asked = null;
    else if (asked && answer) {
      const no = /^(?:(?:it|they|you) \w{1,5} not|no|nope|never|not|\w{4,10} (?:not|no)|(?:sorry|unfortunately|sadly|i'm afraid|i am afraid),? (?:not|no)|thanks,? but no|(?:hard|big|clear|firm|strict|emphatic|resounding) no|please|forbidden|prohibited|banned)\b/.test(answer[1] ?? '');
      const [verb, who, what] = asked;
      const stated = `${who} ${/^(?:do|does|would|will)$/.test(verb) && !no ? '' : `${verb} `}${no ? 'not ' : ''}${what}`;
      read.push({ ...sentence, normal: `${stated}.`, text: `${words} ${sentence.text}` });
      const rest = sentence.normal.slice(answer[0].length);
      if (rest !== '') read.push({ ...sentence, normal: rest });
    } else if (!question || sentence.kind === 'heading') read.push(sentence);
    if (question) {
      asked = askedIn(sentence.normal);
      words = sentence.text;
    } else if (sentence.kind !== 'heading') asked = null;
  }
  return read;
}
