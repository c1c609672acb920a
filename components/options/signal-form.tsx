import { useEffect, useRef, type ReactNode } from 'react';
import type { Signal } from '../../lib/signals/define-signal.ts';
import { refusal } from '../../lib/thresholds/field-kind.ts';
import { fields } from '../../lib/thresholds/fields.ts';
import { resolve, type Layer, type LayerName, type SignalSettings } from '../../lib/thresholds/resolve.ts';
import type { Change } from '../../lib/thresholds/stored-settings.ts';
import { moveSwitch, originWords, setThreshold, switchOf, type Switch } from './edit.ts';
import { ThresholdField } from './threshold-field.tsx';

export interface SignalFormProps {
  /** Unique in the page; ids are made from it. */
  readonly id: string;
  readonly signal: Signal;
  /** The layer that is being edited. */
  readonly layer: LayerName;
  /** The weaker layers. */
  readonly inherited: readonly Layer[];
  /** What the edited layer holds for this signal. */
  readonly own: SignalSettings | undefined;
  /** Grows each time this signal is to be opened and focused; 0 for never. */
  readonly focusRequest: number;
  readonly onChange: (change: Change) => void;
}

/** One signal's switch and thresholds in one layer. */
export function SignalForm({ id, signal, layer, inherited, own, focusRequest, onChange }: SignalFormProps): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const kept = useRef<SignalSettings>(undefined);
  useEffect(() => {
    if (own) kept.current = own;
  }, [own]);
  useEffect(() => {
    if (focusRequest === 0) return;
    if (details.current) details.current.open = true;
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'start' });
  }, [focusRequest]);

  const without = resolve(signal, inherited);
  const inForce = resolve(signal, own === undefined ? inherited : [...inherited, { from: layer, signals: { [signal.id]: own } }]);
  const state = (on: boolean) => (on ? 'On' : 'Off');
  const count = own ? Object.keys(own).length : 0;
  return (
    <details className="signal" ref={details}>
      <summary ref={summary}>
        <h4 id={id}>{signal.title}</h4>
        <span className="muted">{`${state(inForce.enabled)}, ${originWords[inForce.enabledFrom]}${count > 0 ? ` · ${count} set here` : ''}`}</span>
      </summary>
      <div role="group" aria-labelledby={id}>
        <p className="muted">{`${signal.why} ${signal.limits}`}</p>
        <div className="field">
          <label htmlFor={`${id}-switch`}>This signal</label>
          <select id={`${id}-switch`} value={switchOf(own)} onChange={({ target }) => onChange(moveSwitch(target.value as Switch, kept.current))}>
            <option value="inherit">{`Inherit (${state(without.enabled).toLowerCase()}, ${originWords[without.enabledFrom]})`}</option>
            <option value="on">On</option>
            <option value="off">Off</option>
          </select>
        </div>
        {inForce.enabled
          ? fields(signal).map((field) => (
              <ThresholdField
                key={field.key}
                id={`${id}-${field.key}`}
                field={field}
                own={own ? own[field.key] : undefined}
                ownOrigin={layer}
                inherited={{ value: without.values[field.key], origin: without.origin[field.key] ?? 'default' }}
                refusal={(value) => refusal(signal, field, value)}
                onChange={(value) => onChange(setThreshold(field.key, value, without.enabled))}
              />
            ))
          : null}
      </div>
    </details>
  );
}
