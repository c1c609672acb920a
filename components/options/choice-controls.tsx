import type { ReactNode } from 'react';
import { formatValue, type FieldKind } from '../../lib/thresholds/field-kind.ts';
import { ResetButton, type ControlProps } from './control.tsx';

/** Yes or no, or one of several words; the first choice is to inherit. */
export function ChoiceControl({ kind, id, field, own, inherited, onChange, describedBy }: ControlProps & { readonly kind: FieldKind }): ReactNode {
  const options: readonly unknown[] = kind.kind === 'choice' ? kind.options : [true, false];
  const chosen = options.indexOf(own);
  return (
    <div className="control">
      <select id={id} value={chosen} aria-describedby={describedBy} onChange={(event) => onChange(options[Number(event.target.value)])}>
        <option value={-1}>{`Inherit (${formatValue(inherited.value)})`}</option>
        {options.map((option, index) => (
          <option key={index} value={index}>{formatValue(option)}</option>
        ))}
      </select>
      {own === undefined ? null : <ResetButton title={field.title} onReset={() => onChange(undefined)} />}
    </div>
  );
}

/** Any of several words. Until one is changed, the boxes show what is inherited. */
export function ChoicesControl({ id, field, own, inherited, onChange, options }: ControlProps & { readonly options: readonly string[] }): ReactNode {
  const list = Array.isArray(own) ? own : inherited.value;
  const ticked = options.filter((option) => Array.isArray(list) && list.includes(option));
  return (
    <div className="control">
      <div className="boxes">
        {options.map((option) => (
          <label key={option} htmlFor={`${id}-${option}`}>
            <input
              id={`${id}-${option}`}
              type="checkbox"
              checked={ticked.includes(option)}
              onChange={({ target }) => onChange(options.filter((other) => (other === option ? target.checked : ticked.includes(other))))}
            />
            {option}
          </label>
        ))}
      </div>
      {own === undefined ? null : <ResetButton title={field.title} onReset={() => onChange(undefined)} />}
    </div>
  );
}
