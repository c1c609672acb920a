/** The tag of the strips and of the count in the sidebar. */
export const stripTag = 'another-signal-strip';

/** One line, whatever the words; two where the comment is narrow. The height is known before the strip comes: `room.css`. */
export const stripStyle = `
:host { contain: layout; container-type: inline-size; }
:host([data-another-signal='strip']) { padding: 8px 16px 0; }
:host([data-place='thread']) { padding: 4px 0; }
:host([data-folded]) { padding-bottom: 8px; }
:host([data-place='line']) { padding: 4px 0 0; width: 100%; }
:host([data-another-signal='reviewers']) { padding-bottom: 8px; }
.line { display: flex; align-items: flex-start; gap: 6px; height: 20px; overflow: hidden; }
.mark { margin-top: 2px; }
.text { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
b { font-weight: 600; }
a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
code { font: 11px/20px ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
:host([data-another-signal='reviewers']) .line { flex-direction: column; gap: 0; height: auto; }
:host([data-another-signal='reviewers']) .text { display: block; max-width: 100%; white-space: nowrap; }
button { flex: none; height: 20px; margin-left: auto; color: var(--fgColor-accent, #0969da); }
@container (max-width: 560px) {
  .line { height: 40px; }
  .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; overflow-wrap: anywhere; }
}
`;

/** What the page itself needs: an open fold hides the words right behind its strip, and nothing else. */
export const foldStyle = `${stripTag}[data-folded] + * { display: none !important; }`;
