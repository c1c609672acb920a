import type { ReactNode } from 'react';
import { ConfirmButton } from './confirm-button.tsx';

/** What is cached; `bytes` roughly, `oldest` when the entry used longest ago was last used, ISO 8601. */
export interface CacheMeasure {
  readonly pulls: number;
  readonly repositories: number;
  readonly bytes: number;
  readonly oldest: string | null;
}

const number = new Intl.NumberFormat();
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** Bytes in a reader's unit, powers of 1000 as browsers show them: `12 KB`, `3.4 MB`. */
function formatBytes(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: size === 1e3 ? 0 : 1 }).format(bytes / size);
}

function counted(count: number, one: string, many: string): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** What is kept from GitHub's answers, how large it is, and clearing it. */
export function CacheSection({ measure, onClear }: { readonly measure: CacheMeasure | null; readonly onClear: () => void }): ReactNode {
  const empty = measure !== null && measure.pulls === 0 && measure.repositories === 0;
  return (
    <section aria-labelledby="cache">
      <h2 id="cache" tabIndex={-1}>Cache</h2>
      <p>GitHub’s answers are kept in this browser, so that a pull request you come back to shows its signals at once.</p>
      <p>
        {measure === null
          ? 'How much is kept is not known yet.'
          : empty
            ? 'Nothing is kept now.'
            : `${counted(measure.pulls, 'pull request', 'pull requests')} and ${counted(measure.repositories, 'repository', 'repositories')} are kept, about ${formatBytes(measure.bytes)}${measure.oldest === null ? '' : `; the one used longest ago was last used on ${date.format(new Date(measure.oldest))}`}.`}
      </p>
      {empty ? null : (
        <ConfirmButton
          label="Clear the cache"
          question="This removes the kept answers of GitHub. Your token, your settings and your notes stay."
          confirm="Clear it"
          onConfirm={onClear}
        />
      )}
    </section>
  );
}
