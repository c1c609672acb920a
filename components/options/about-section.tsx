import type { ReactNode } from 'react';

const project = 'https://github.com/another-signal/another-signal';

/** What the extension does, and what it never does. */
export function AboutSection({ version }: { readonly version: string }): ReactNode {
  return (
    <section aria-labelledby="about">
      <h2 id="about" tabIndex={-1}>About</h2>
      <p>Another Signal shows maintainers what GitHub already knows about a pull request: what was observed, where, and what it does not tell. You decide.</p>
      <ul>
        <li>It gives no score and no verdict, and ranks nobody.</li>
        <li>It does not guess whether AI was used; it shows only what was disclosed.</li>
        <li>It writes nothing to GitHub: no comment, no label, no closing.</li>
        <li>It sends nothing to anyone but GitHub, and measures nothing.</li>
      </ul>
      <p>
        Version {version} · <a href={`${project}/blob/main/PRIVACY.md`} target="_blank" rel="noreferrer">Privacy</a> · <a href={project} target="_blank" rel="noreferrer">Source</a>
      </p>
    </section>
  );
}
