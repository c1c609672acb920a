import type { ReactNode } from 'react';

export interface WelcomePageProps {
  readonly browser: 'chromium' | 'firefox';
  /** The keys that open the panel; null where none are set. */
  readonly shortcut: string | null;
  readonly onOptions: () => void;
}

/** A public pull request to try the signals on: GitHub's own repository for first steps. */
const tryPull = 'https://github.com/octocat/Hello-World/pull/222';

const pinning: Readonly<Record<WelcomePageProps['browser'], string>> = {
  chromium: 'In the toolbar, open the menu of extensions (the puzzle piece) and press the pin beside Another Signal.',
  firefox: 'In the toolbar, open the menu of extensions (the puzzle piece), then the gear beside Another Signal, and choose “Pin to Toolbar”.',
};

/** The first page after installing: what it does, what it never does, and how to begin. A function of its props. */
export function WelcomePage({ browser, shortcut, onOptions }: WelcomePageProps): ReactNode {
  return (
    <>
      <header>
        <img src="/icon.svg" alt="" width="32" height="32" />
        <h1>Welcome to Another Signal</h1>
      </header>
      <main>
        <p className="lead">Signals for maintainers on GitHub pull requests: what was observed, where, and what it does not tell. You decide.</p>
        <p>
          <a className="primary" href={tryPull} target="_blank" rel="noreferrer">Open a public pull request</a>
        </p>
        <section aria-labelledby="does">
          <h2 id="does">What it does</h2>
          <ul>
            <li>Under a pull request’s title it shows one line: what stands out, such as a long diff or source without tests.</li>
            <li>The panel beside the page gives each observation with its evidence, its limits and the threshold behind it.</li>
            <li>You, or the repository’s own file, set the thresholds.</li>
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">What it never does</h2>
          <ul>
            <li>It gives no score and no verdict, and ranks nobody. A first pull request is how every contributor starts.</li>
            <li>It does not guess whether AI was used; it shows only what was disclosed.</li>
            <li>It writes nothing to GitHub: no comment, no label, no closing.</li>
            <li>It needs no account, sends nothing to anyone but GitHub, and measures nothing.</li>
          </ul>
        </section>
        <section aria-labelledby="token">
          <h2 id="token">With or without a token</h2>
          <p>
            It works at once, without a token: GitHub then answers 60 requests an hour, enough for a dozen public pull requests. A
            token, which needs no permission at all, makes that 5,000 an hour; one that may read your private repositories shows those too.
          </p>
          <p>
            <button type="button" onClick={onOptions}>Add a token in the options</button>
          </p>
        </section>
        <section aria-labelledby="pin">
          <h2 id="pin">Keep it at hand</h2>
          <p>{pinning[browser]} The button opens and closes the panel{shortcut === null ? '.' : <>, and so does <kbd>{shortcut}</kbd>.</>}</p>
        </section>
      </main>
    </>
  );
}
