import { raisedMark } from './mark-style.ts';

/** The height never changes, whatever is in the line. */
export const summaryStyle = `
:host { width: 100%; height: 28px; margin-top: 4px; contain: layout; container-type: inline-size; }
.line { display: flex; align-items: center; gap: 8px; height: 28px; overflow: hidden; white-space: nowrap; }
.name { flex: none; padding-left: 0; padding-right: 6px; font-weight: 600; color: var(--fgColor-default, #1f2328); }
.raised { display: inline-flex; gap: 4px; min-width: 0; }
.chip { color: var(--fgColor-default, #1f2328); flex: 0 1 auto; }
.more { flex: none; color: var(--fgColor-muted, #59636e); }
.text { overflow: hidden; text-overflow: ellipsis; }
/* Where it begins is the chips' to say, not its own words': those change. */
.rest { flex: 1 1 120px; min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.narrow { display: none; align-items: center; }
@container (max-width: 480px) {
  .chip { display: none; }
  .narrow { display: inline-flex; }
  .raised { flex: none; }
  .rest { flex-basis: 0; }
}
${raisedMark}`;
