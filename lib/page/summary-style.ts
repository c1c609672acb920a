/**
 * GitHub's own theme variables reach into the shadow root, so every theme works; the fallbacks are Primer's light values
 * (@primer/primitives 11) for pages without them. The height never changes, whatever is in the line.
 */
export const summaryStyle = `
:host { all: initial; display: block; width: 100%; min-width: 0; height: 28px; margin-top: 4px; contain: layout; container-type: inline-size;
  font: 12px/20px -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: var(--fgColor-muted, #59636e); }
.line { display: flex; align-items: center; gap: 8px; height: 28px; overflow: hidden; white-space: nowrap; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 4px; min-width: 0; height: 24px; padding: 0 6px;
  border-radius: var(--borderRadius-medium, 6px); cursor: pointer; color: inherit; }
button:hover { background: var(--control-transparent-bgColor-hover, rgba(129, 139, 152, 0.1)); }
button:focus-visible { outline: 2px solid var(--focus-outlineColor, #0969da); outline-offset: -2px; }
.name { flex: none; padding-left: 0; padding-right: 6px; font-weight: 600; color: var(--fgColor-default, #1f2328); }
.raised { display: inline-flex; gap: 4px; min-width: 0; }
.chip { color: var(--fgColor-default, #1f2328); flex: 0 1 auto; }
.more { flex: none; color: var(--fgColor-muted, #59636e); }
.text { overflow: hidden; text-overflow: ellipsis; }
.rest { overflow: hidden; text-overflow: ellipsis; }
.narrow { display: none; align-items: center; }
.mark { flex: none; fill: currentColor; }
.mark.raised { fill: var(--fgColor-attention, #9a6700); }
.mark.logo { fill: var(--fgColor-muted, #59636e); }
@container (max-width: 480px) {
  .chip { display: none; }
  .narrow { display: inline-flex; }
}
@media (forced-colors: active) { .mark { fill: CanvasText; } button:focus-visible { outline-color: Highlight; } }
`;
