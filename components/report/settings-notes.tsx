import type { Report } from '../../lib/report/report.ts';
import { LongText, OutsideText } from './outside-text.tsx';

const layerText: Readonly<Record<Report['ignored'][number]['from'], string>> = {
  'repository-file': '.github/another-signal.yml',
  user: 'your defaults',
  'user-repository': 'your settings for this repository',
};

interface SettingsNotesProps {
  readonly off: Report['off'];
  readonly ignored: Report['ignored'];
}

/** What settings changed about the report: the signals they switched off, and their values that were not taken. */
export function SettingsNotes({ off, ignored }: SettingsNotesProps) {
  if (off.length === 0 && ignored.length === 0) return null;
  return (
    <div className="notes">
      {off.length > 0 && <p>Switched off: {off.join(', ')}.</p>}
      {ignored.length > 0 && (
        <details>
          <summary>{ignored.length === 1 ? '1 setting was not taken.' : `${ignored.length} settings were not taken.`}</summary>
          <ul>
            {ignored.map(({ from, key, message }, index) => (
              <li key={index}>
                <OutsideText text={key} /> in {layerText[from]}: <LongText text={message} look="plain" />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
