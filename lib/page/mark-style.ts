/**
 * Octicons of 16 px as shapes of a filled box: a page may hold hundreds, and a style sheet is read once where each picture of
 * its own would be built and read again.
 */
export const markStyle = `
.mark { flex: none; width: 16px; height: 16px; background: currentColor; }
@media (forced-colors: active) { .mark.mark { background: CanvasText; forced-color-adjust: none; } }
`;

/** Octicon `dot-fill`. */
export const raisedMark = `
.mark.raised { clip-path: circle(4px); background: var(--fgColor-attention, #9a6700); }
`;

/** Octicon `broadcast`. */
export const logoMark = `
.mark.logo { background: var(--fgColor-muted, #59636e);
  clip-path: path('M8.75 8.582v5.668a.75.75 0 0 1-1.5 0V8.582a1.75 1.75 0 1 1 1.5 0Zm3.983-7.125a.75.75 0 0 1 1.06.026A7.976 7.976 0 0 1 16 7c0 2.139-.84 4.083-2.207 5.517a.75.75 0 1 1-1.086-1.034A6.474 6.474 0 0 0 14.5 7a6.474 6.474 0 0 0-1.793-4.483.75.75 0 0 1 .026-1.06Zm-9.466 0c.3.286.312.76.026 1.06A6.474 6.474 0 0 0 1.5 7a6.47 6.47 0 0 0 1.793 4.483.75.75 0 0 1-1.086 1.034A7.973 7.973 0 0 1 0 7c0-2.139.84-4.083 2.207-5.517a.75.75 0 0 1 1.06-.026Zm8.556 2.321A4.988 4.988 0 0 1 13 7a4.988 4.988 0 0 1-1.177 3.222.75.75 0 1 1-1.146-.967A3.487 3.487 0 0 0 11.5 7c0-.86-.309-1.645-.823-2.255a.75.75 0 0 1 1.146-.967Zm-6.492.958A3.48 3.48 0 0 0 4.5 7a3.48 3.48 0 0 0 .823 2.255.75.75 0 0 1-1.146.967A4.981 4.981 0 0 1 3 7a4.982 4.982 0 0 1 1.188-3.236.75.75 0 1 1 1.143.972Z'); }
`;
