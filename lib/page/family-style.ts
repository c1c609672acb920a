import { logoMark, markStyle } from './mark-style.ts';

/**
 * What everything of ours in GitHub's own text has in common. GitHub's theme variables reach into the shadow roots, so
 * every theme works; the fallbacks are Primer's light values (@primer/primitives 11) for pages without them.
 */
export const familyStyle = `
:host { all: initial; display: block; min-width: 0;
  font: 12px/20px -apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: var(--fgColor-muted, #59636e); }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 4px; min-width: 0; height: 24px; padding: 0 6px;
  border-radius: var(--borderRadius-medium, 6px); cursor: pointer; color: inherit; }
button:hover { background: var(--control-transparent-bgColor-hover, rgba(129, 139, 152, 0.1)); }
:is(button, a):focus-visible { outline: 2px solid var(--focus-outlineColor, #0969da); outline-offset: -2px; }
@media (forced-colors: active) { :is(button, a):focus-visible { outline-color: Highlight; } }
${logoMark}${markStyle}`;
