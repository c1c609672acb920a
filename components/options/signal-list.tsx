import type { ReactNode } from 'react';
import { groups, type Signal } from '../../lib/signals/define-signal.ts';
import type { Layer, LayerName } from '../../lib/thresholds/resolve.ts';
import type { Change, SignalsSettings } from '../../lib/thresholds/stored-settings.ts';
import { SignalForm } from './signal-form.tsx';

export interface SignalListProps {
  /** Unique in the page; ids are made from it. */
  readonly id: string;
  readonly signals: readonly Signal[];
  readonly layer: LayerName;
  readonly inherited: readonly Layer[];
  readonly own: SignalsSettings;
  /** The signal to open and focus, with a count that grows at each request. */
  readonly focus: { readonly signal: string; readonly request: number } | null;
  readonly onChange: (signal: string, change: Change) => void;
}

/** All signals of one layer, in the order and the groups of the panel. */
export function SignalList({ id, signals, layer, inherited, own, focus, onChange }: SignalListProps): ReactNode {
  return groups.map((group) => {
    const members = signals.filter((signal) => signal.group === group);
    if (members.length === 0) return null;
    return (
      <div className="group" key={group}>
        <h3>{`${group.charAt(0).toUpperCase()}${group.slice(1)}`}</h3>
        {members.map((signal) => (
          <SignalForm
            key={signal.id}
            id={`${id}-${signal.id}`}
            signal={signal}
            layer={layer}
            inherited={inherited}
            own={Object.hasOwn(own, signal.id) ? own[signal.id] : undefined}
            focusRequest={focus?.signal === signal.id ? focus.request : 0}
            onChange={(change) => onChange(signal.id, change)}
          />
        ))}
      </div>
    );
  });
}
