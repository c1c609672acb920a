import { namesAi } from '../disclosure/normalise.ts';
import { policyLimit } from './bounded.ts';
import { forbidsForm } from './form-rules.ts';
import type { Form } from './policy.ts';
import { phrase } from './phrase.ts';

/** A line of its own: what is said behind the mark of an inline code makes it part of a sentence. */
const trailer = phrase(/^[ \t>*+-]{0,24}(?:`(?=[^`]{1,200}`\W{0,4}$))?(assisted-by|generated-by|co-developed-by|co-authored-by):(?: *$|[ \t]{0,12}\S)/i);
/** What stands between a line that introduces an example and the trailer in it. */
const passed = phrase(/^[\s>]*(?:$|```|~~~|\.\. |:\w|[\w-]{2,30}-by:)|::\s*$/i);
const bad = phrase(/\b(?:bad|wrong|incorrect)\b|[❌🚫✗]/iu);
/** How far above an example its introduction may stand, in lines. Own choice: a commit message with its body. */
const far = 16;

/** The sentence with a colon that introduces the example on a line; none where no such is near. */
function introduction(lines: readonly string[], at: number): string {
  for (let up = at - 1; up >= Math.max(0, at - far); up -= 1) {
    const line = lines[up] ?? '';
    if (/^#{1,6} |^\s*[-*+] .*[^:\s]\s*$/.test(line)) return '';
    if (passed.test(line) || !/:[\s*_]{0,4}$/.test(line)) continue;
    return [lines[up - 1] ?? '', line].join(' ').trim().split(/[.!?] /).at(-1) ?? '';
  }
  return '';
}

/**
 * Trailers that a policy shows on lines of their own, as an example to follow or, where what introduces them says so, to
 * avoid. A co-author counts where AI is one.
 *
 * @param source the policy's text as it stands
 */
export function exampleTrailers(source: string): { wanted: Form[]; forbidden: Form[] } {
  const wanted = new Set<Form>();
  const forbidden = new Set<Form>();
  const lines = source.slice(0, policyLimit).split('\n');
  for (const [at, line] of lines.entries()) {
    const name = trailer.exec(line)?.[1]?.toLowerCase();
    const form = (['assisted-by', 'generated-by', 'co-developed-by', 'co-authored-by'] as const).find((one) => one === name);
    if (form === undefined || (form === 'co-authored-by' && !namesAi(line))) continue;
    const above = introduction(lines, at);
    (forbidsForm.test(above) || bad.test(above) ? forbidden : wanted).add(form);
  }
  return { wanted: [...wanted], forbidden: [...forbidden] };
}
