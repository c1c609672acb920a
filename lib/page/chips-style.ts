import { markStyle, raisedMark } from './mark-style.ts';

/**
 * The row's chips in the summary's look. The host takes no room, whatever it shows, so that a row keeps its height; its
 * content lies in the free space right of it, whose width is measured (`--room`). Only the link takes the pointer.
 */
export const chipsStyle = `
:host { all: initial; position: absolute !important; inset: auto !important; z-index: 1 !important; display: inline; transform: none !important; opacity: 1 !important; font-size: inherit; line-height: inherit; color: var(--fgColor-muted, #59636e); }
:host([data-item]) { position: relative !important; display: block; flex: none; align-self: stretch; width: 0; }
.box { position: absolute; top: calc((1lh - 18px) / 2); left: 4px; display: flex; width: max(18px, calc(var(--room, 18px) - 4px)); height: 18px; pointer-events: none; }
:host([data-item]) .box { top: calc(50% - 9px); }
.box, .says { font: 12px/18px -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
a { display: flex; gap: 6px; min-width: 0; padding: 0 4px 0 1px; white-space: nowrap; pointer-events: auto; cursor: pointer; color: var(--fgColor-muted, #59636e);
  text-decoration: none; border-radius: var(--borderRadius-small, 3px); }
a:hover { background: var(--control-transparent-bgColor-hover, rgba(129, 139, 152, 0.1)); }
a:focus-visible { outline: 2px solid var(--focus-outlineColor, #0969da); outline-offset: -1px; }
.chip { display: inline-flex; align-items: center; min-width: 0; pointer-events: none; }
.more { flex: none; pointer-events: none; }
.text { overflow: hidden; text-overflow: ellipsis; }
.says { position: absolute; inset: auto; box-sizing: border-box; width: max-content; max-width: min(360px, calc(100vw - 16px)); margin: 0; padding: 8px 12px;
  border: 1px solid var(--borderColor-default, #d1d9e0); border-radius: var(--borderRadius-medium, 6px); background: var(--overlay-bgColor, #fff);
  box-shadow: var(--shadow-floating-small, 0 8px 24px rgba(37, 41, 46, 0.2)); color: var(--fgColor-default, #1f2328); white-space: normal; overflow-wrap: anywhere; }
.says p { display: flex; gap: 4px; margin: 0 0 4px; }
.says p.note { display: block; margin: 0; color: var(--fgColor-muted, #59636e); }
.says .mark { margin-top: 1px; }
@media (forced-colors: active) { a:focus-visible { outline-color: Highlight; } }
${raisedMark}${markStyle}`;
