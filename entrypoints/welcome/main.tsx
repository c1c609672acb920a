import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';

const shortcut = (await browser.commands.getAll()).find(({ name }) => name === 'toggle-panel')?.shortcut || null;
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <WelcomePage browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} shortcut={shortcut} onOptions={() => void browser.runtime.openOptionsPage()} />,
  );
