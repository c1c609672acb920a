import { listPortName, type ListToBackground, type ListToPage, type RowAnswer, type RowQuestion } from '../channel/list-messages.ts';
import type { PullReference } from '../facts/facts.ts';
import { openLine, type Runtime } from './port.ts';

/** Equal for the same pull request, whatever the case of a link. */
export function rowKey({ owner, repository, number }: PullReference): string {
  return `${owner}/${repository}#${number}`.toLowerCase();
}

/** A list's line to the background. */
export interface ListConnection {
  /** Asks for rows; their answers come one after the other, each whole. */
  ask(rows: readonly RowQuestion[]): void;
  /** Says that the page which is about to be opened shall show the panel. */
  openPanel(): void;
  /** Asks again for all rows under the settings as they are now. */
  reconsider(): void;
}

/**
 * Asks the background about rows. Where it was stopped before it had answered, the rows without an answer are asked again.
 *
 * @param signal the list was left
 */
export function openListConnection(runtime: Runtime, hear: (answers: readonly RowAnswer[]) => void, signal: AbortSignal): ListConnection {
  const asked = new Map<string, RowQuestion>();
  const unanswered = new Set<string>();
  const line = openLine<ListToPage, ListToBackground>(
    runtime,
    listPortName,
    {
      greet() {
        const rows = [...unanswered].flatMap((key) => asked.get(key) ?? []);
        return rows.length > 0 ? [{ type: 'rows', rows }] : [];
      },
      hear({ rows }) {
        for (const { reference, complete } of rows) if (complete) unanswered.delete(rowKey(reference));
        hear(rows);
      },
      settled: () => unanswered.size === 0,
      gone: () => unanswered.clear(),
    },
    signal,
  );

  // A background that was stopped starts while the page is still on its way.
  line.open();

  function ask(rows: readonly RowQuestion[]): void {
    for (const row of rows) {
      const key = rowKey(row.reference);
      asked.set(key, row);
      unanswered.add(key);
    }
    // A port that is opened now is greeted with these rows already.
    if (rows.length > 0 && !line.open()) line.send({ type: 'rows', rows });
  }

  return {
    ask,
    openPanel() {
      line.open();
      line.send({ type: 'open-panel' });
    },
    reconsider: () => ask([...asked.values()]),
  };
}
