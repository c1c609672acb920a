import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { subjectKey, type Note, type Notes } from '../../lib/notes/note.ts';
import type { Finding, Report } from '../../lib/report/report.ts';
import { fold, FindingGroup } from '../report/finding-group.tsx';
import { Notices } from '../report/notices.tsx';
import { SettingsNotes } from '../report/settings-notes.tsx';
import { TimeLine } from '../report/time-line.tsx';
import { Announcement } from './announcement.tsx';
import { BudgetLine } from './budget-line.tsx';
import { PanelHeader } from './panel-header.tsx';
import { PrivateNote, type NoteActions } from './private-note.tsx';
import { Resizer } from './resizer.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useUnfolded } from './use-unfolded.ts';

/** The groups in the order shown, with their titles. */
const groupTitles: Readonly<Record<Finding['group'], string>> = {
  change: 'Change',
  contributor: 'Contributor',
  provenance: 'Provenance',
  process: 'Process',
};
const groups = Object.keys(groupTitles) as Finding['group'][];

export interface PanelProps extends NoteActions {
  readonly open: boolean;
  /** True where nobody asked for the panel on this page: the page then keeps the focus. */
  readonly restored: boolean;
  readonly report: Report | null;
  /** The finding to unfold and focus, with a count that grows at each request. */
  readonly focus: { readonly signal: string; readonly request: number } | null;
  /** The user's own notes on what is shown; null while they are not known. */
  readonly notes: Notes | null;
  readonly notice: string | null;
  /** CSS pixels. */
  readonly width: number;
  readonly now: Date;
  readonly onClose: () => void;
  readonly onRefresh: () => void;
  /** Opens the options; with a signal, at this repository's thresholds of it. */
  readonly onOptions: (signal?: string) => void;
  readonly onDrag: (width: number) => void;
  readonly onResize: (width: number) => void;
}

/** The sidebar: every finding of one pull request, with what it rests on. A function of its props but for what is unfolded. */
export function Panel({ open, restored, report, focus, notes, notice, width, now, ...actions }: PanelProps) {
  const area = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  const unfolded = useUnfolded();
  const [handled, setHandled] = useState<PanelProps['focus']>(null);
  const keptFocus = useKeptFocus(area, heading);
  const { onClose, onRefresh, onOptions, openPrivate, onSaveNote } = actions;

  const pull = report === null ? '' : `${report.reference.owner}/${report.reference.repository}#${report.reference.number}`;
  const asked = report?.findings.find(({ signal }) => signal === focus?.signal);
  const ofGroup = (group: Finding['group']) => report?.findings.filter((finding) => finding.group === group) ?? [];
  if (focus === null && handled !== null) setHandled(null);
  if (open && focus !== null && asked !== undefined && focus.request > (handled?.request ?? 0)) {
    setHandled(focus);
    unfolded.add(`${pull} ${asked.signal}`, ...(fold(ofGroup(asked.group)).folded.includes(asked) ? [`${pull} fold ${asked.group}`] : []));
  }

  useEffect(() => {
    if (open && !wasOpen.current && !restored) heading.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open, restored]);

  useEffect(() => {
    if (handled === null) return;
    const items = area.current?.querySelectorAll<HTMLElement>('[data-signal]') ?? [];
    const item = Array.from(items).find(({ dataset }) => dataset['signal'] === handled.signal);
    item?.scrollIntoView({ block: 'start' });
    item?.querySelector('button')?.focus({ preventScroll: true });
  }, [handled]);

  const unread = notes?.problem ?? null;
  const privateNote = (note: Note | null | undefined) =>
    note && <PrivateNote key={subjectKey(note.subject)} note={note} unread={unread !== null} openPrivate={openPrivate} onSaveNote={onSaveNote} onClose={onClose} />;
  const person = privateNote(notes?.person);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside ref={area} aria-label="Signals" onKeyDown={press} {...keptFocus}>
      <Resizer width={width} onDrag={actions.onDrag} onResize={actions.onResize} />
      <PanelHeader report={report} now={now} heading={heading} onRefresh={onRefresh} onOptions={() => onOptions()} onClose={onClose} />
      <div className="body">
        <Notices notices={report?.notices ?? []} page={notice} onOptions={() => onOptions()} onRefresh={onRefresh} />
        {unread !== null && <p className="note">{unread}</p>}
        {report !== null && privateNote(notes?.pull)}
        {report === null && <p className="note">Loading…</p>}
        {report?.complete && report.findings.length === 0 && <p className="note">No signal is switched on.</p>}
        {groups.map((group) => {
          const findings = ofGroup(group);
          const note = group === 'contributor' ? person : null;
          if (findings.length === 0 && !note) return null;
          return (
            <FindingGroup
              key={group}
              title={groupTitles[group]}
              findings={findings}
              open={unfolded.has(`${pull} fold ${group}`)}
              isUnfolded={(one) => unfolded.has(`${pull} ${one}`)}
              onToggleFold={() => unfolded.toggle(`${pull} fold ${group}`)}
              onToggle={(one) => unfolded.toggle(`${pull} ${one}`)}
              onOptions={onOptions}
              onRefresh={onRefresh}
            >
              {note}
            </FindingGroup>
          );
        })}
        {report !== null && (report.conversation !== null || !report.complete) && (
          <TimeLine line={report.conversation} open={unfolded.has(`${pull} time-line`)} onToggle={() => unfolded.toggle(`${pull} time-line`)} />
        )}
        {report !== null && <SettingsNotes off={report.off} ignored={report.ignored} />}
      </div>
      <footer>
        <p>Signals, not a verdict. You decide.</p>
        <BudgetLine
          budget={report?.budget ?? null}
          tokenNamed={report?.notices.some(({ nextStep }) => nextStep === 'add-token') ?? false}
          now={now}
          onOptions={() => onOptions()}
        />
      </footer>
      <Announcement report={report} />
    </aside>
  );
}
