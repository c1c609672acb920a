import { GearIcon } from '@primer/octicons-react/GearIcon';
import { SyncIcon } from '@primer/octicons-react/SyncIcon';
import { XIcon } from '@primer/octicons-react/XIcon';
import type { ComponentType, RefObject } from 'react';
import type { Report } from '../../lib/report/report.ts';
import { age } from './age.ts';

interface PanelHeaderProps {
  readonly report: Report | null;
  readonly now: Date;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onRefresh: () => void;
  readonly onOptions: () => void;
  readonly onClose: () => void;
}

/** The panel's name, how old its facts are, and what can be done with the whole of it. */
export function PanelHeader({ report, now, heading, onRefresh, onOptions, onClose }: PanelHeaderProps) {
  return (
    <header>
      <h2 ref={heading} tabIndex={-1}>
        Signals
      </h2>
      <Age report={report} now={now} />
      <div className="actions">
        <IconButton text="Ask GitHub again" Icon={SyncIcon} onClick={onRefresh} />
        <IconButton text="Options" Icon={GearIcon} onClick={onOptions} />
        <IconButton text="Close" Icon={XIcon} onClick={onClose} />
      </div>
    </header>
  );
}

function Age({ report, now }: { readonly report: Report | null; readonly now: Date }) {
  if (report === null || (report.checkedAt === null && !report.complete)) return <span className="age">Loading…</span>;
  const { checkedAt } = report;
  if (checkedAt === null) return <span className="age">From the page only</span>;
  return (
    <time className="age" dateTime={checkedAt} onPointerEnter={({ currentTarget }) => (currentTarget.title = new Date(checkedAt).toLocaleString())}>
      <span className="sr-only">Checked {age(checkedAt, now, 'long')}</span>
      <span aria-hidden="true">{age(checkedAt, now, 'short')}</span>
    </time>
  );
}

interface IconButtonProps {
  readonly text: string;
  readonly Icon: ComponentType;
  readonly onClick: () => void;
}

function IconButton({ text, Icon, onClick }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" aria-label={text} title={text} onClick={onClick}>
      <Icon />
    </button>
  );
}
