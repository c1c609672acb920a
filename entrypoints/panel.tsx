import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Panel } from '../components/panel/panel.tsx';
import css from '../components/panel/panel.css?inline';
import privateCss from '../components/panel/private.css?inline';
import type { OpenPrivate } from '../components/panel/private-place.tsx';
import { createPanelFrame } from '../lib/page/panel-frame.ts';
import { openPrivateFrame } from '../lib/page/private-frame.ts';
import { findPanelHost, type PanelHost, type PanelView } from '../lib/page/panel-host.ts';

/** How often the age of the facts is written anew, milliseconds. It is shown in whole minutes. */
const tick = 30_000;

/** One function for all drawings: another one would make the places anew. */
const openPrivate: OpenPrivate = (host, title, ready) => openPrivateFrame(host, title, privateCss, ready);

const mounted = Symbol.for('another-signal.panel-mounted');

/** The panel, injected into a tab when it is first opened there. It decides nothing: the content script says what to show. */
export default defineUnlistedScript(() => {
  const host = findPanelHost();
  const world = globalThis as { [mounted]?: true };
  if (host === undefined || world[mounted]) return;
  world[mounted] = true;
  mount(host);
});

function mount(host: PanelHost): void {
  const frame = createPanelFrame(css);
  const root = createRoot(frame.container);
  const draw = (view: PanelView) => {
    root.render(
      <Panel
        {...view}
        now={new Date()}
        onClose={() => host.close()}
        onRefresh={() => host.refresh()}
        onOptions={(signal) => host.openOptions(target(view, signal))}
        openPrivate={openPrivate}
        onSaveNote={(subject, text) => host.saveNote(subject, text)}
        onDrag={(width) => frame.show(true, width)}
        onResize={(width) => host.resize(width)}
      />,
    );
  };
  const show = (view: PanelView) => {
    frame.show(view.open, view.width);
    draw(view);
  };
  host.subscribe(show);
  setInterval(() => {
    if (host.view().open && !document.hidden) draw(host.view());
  }, tick);
}

/** The options page at this repository's thresholds of a signal, or at its top. */
function target({ report }: PanelView, signal: string | undefined): Parameters<PanelHost['openOptions']>[0] {
  if (signal === undefined || report === null) return {};
  return { repository: `${report.reference.owner}/${report.reference.repository}`, signal };
}
