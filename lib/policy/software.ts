import type { PolicySentence } from './sections.ts';
import { phrase } from './phrase.ts';

/** What software does with a model while it runs. */
export const calls = phrase(/(?:\b(?:AI|LLM|GPT|(?:language )?model)s?|\uE001)[- ](?:(?!written|generated|assisted|made|authored|pull|merge|feature|change)\w{1,12} )?(?:calls?|requests?|invocations?|inference|quer(?:y|ies)|round-?trips?|payloads?|inputs?|fallbacks?|endpoints?|latency)\b/i);
const runs = phrase(/\bdeterministic\w{0,3}\b|\b(?:is|are|gets?) (?:\w{1,12} )?(?:sent|passed|fed|posted) to \uE001|\bfall(?:s|ing)? ?back to \uE001|\b(?:payloads?|latency|runtime|inference|time-?outs?|endpoints?|daemon|schema)\b/);
/** Who makes the software, and what they do to make it. */
const making = phrase(/\b(?:contribut\w{1,6}|pull requests?|prs?|patch(?:es)?|commits?|submi\w{1,7}|maintain\w{1,6}|authors?|reviewers?|(?:code|peer|human)[- ]reviews?|code|codebase|merged?|develop\w{1,6}|disclos\w{1,5}|translat\w{1,6}|docs|documentation|issues?|repositor\w{1,3}|you|your|we|our|us|please|everyone|nobody|anyone|people)\b|\uE001(?: use| usage)? (?:is|are) (?:\w{1,12} )?(?:fine|ok|okay|welcome|allowed|accepted|permitted|forbidden|prohibited|banned)\b/);

/**
 * Whether what a file says of AI is about what the software does with it as it runs: calls and payloads are spoken of,
 * and nobody who might contribute.
 */
export function runsModels(sentences: readonly PolicySentence[]): boolean {
  const rules = sentences.filter(({ kind }) => kind !== 'heading');
  return rules.some(({ text, normal }) => calls.test(text) || runs.test(normal)) && !sentences.some(({ normal, heading }) => making.test(normal) || making.test(heading.toLowerCase()));
}
