/**
 * An author's own label on a subject or title: `[AI-assisted] Fix the parser`, `[AI] fix(parser): …`, `Fix the parser [AI]`.
 * A bare `[AI]` in front of plain words is as often the part of the software that a change is about; it counts only
 * beside a conventional type or another label, or at the end, and never where the rest speaks of AI too.
 */
const spoken = /^\s{0,3}[[(](?:ai|llm|gen-?ai|agent)[ -](?:assisted|generated|written|authored|aided)[\])]|[[(](?:ai|llm|gen-?ai|agent)[ -](?:assisted|generated|written|authored|aided)[\])]\s{0,3}$/i;
const bare = /^\s{0,3}\[(?:AI|LLM|GenAI)\][: ]{0,3}(?:(?:feat|fix|docs?|test|tests|chore|refactor|perf|build|ci|style|revert)(?:\([^()]{1,40}\))?!?:|\[)|\[(?:AI|LLM|GenAI)\]\s{0,3}$/;

/** Whether a subject or title bears such a label. */
export function labelsTitle(title: string): boolean {
  if (title.length > 400 || !/[[(]/.test(title)) return false;
  if (spoken.test(title)) return true;
  return bare.test(title) && !/\b(?:AI|LLMs?|GenAI|models?|prompts?|agents?|chat)\b/i.test(title.replace(/\[(?:AI|LLM|GenAI)\]/, ''));
}
