import { useState } from 'react';
import { cut, visibleText } from './visible-text.ts';

/**
 * A short text from outside (a path, a name, a sentence that quotes one), shown as text and nothing else: its direction
 * stays its own, and characters that would not be seen are spelled out.
 */
export function OutsideText({ text }: { readonly text: string }) {
  return <bdi>{visibleText(text)}</bdi>;
}

/** Most of a quoted text that stands open at once; the rest unfolds. Own choice: about eight lines of the panel. */
const shown = { length: 400, lines: 8 };

interface LongTextProps {
  readonly text: string;
  /** `plain` runs on in a sentence, `quote` stands in its own block, `code` too and in the code's font. */
  readonly look: 'plain' | 'quote' | 'code';
}

/** A text from outside of any length, with its lines, cut where it is long until the reader asks for all. */
export function LongText({ text, look }: LongTextProps) {
  const [all, setAll] = useState(false);
  const visible = visibleText(text);
  const start = cut(visible, shown.length, shown.lines);
  return (
    <>
      <bdi className={look} dir={look === 'code' ? 'ltr' : 'auto'}>
        {all ? visible : start}
      </bdi>
      {start !== visible && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show less' : 'Show more'}
        </button>
      )}
    </>
  );
}
