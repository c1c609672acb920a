import type { ReactNode } from 'react';
import { expectation, formatValue, type FieldKind } from '../../lib/thresholds/field-kind.ts';
import { ResetButton, type ControlProps } from './control.tsx';
import { readTyped, textOf } from './edit.ts';
import { useDraft } from './use-draft.ts';

/** A number, or a list with one entry a line. Blank inherits; what is wrong is named and not saved. */
export function TextControl({ kind, id, field, own, inherited, refusal, onChange, describedBy }: ControlProps & { readonly kind: FieldKind }): ReactNode {
  const wrong = (text: string): string | null => {
    const typed = readTyped(kind, text);
    if (typed === 'blank') return null;
    return typed === 'unreadable' ? `must be ${expectation(kind)}` : refusal(typed.value);
  };
  const draft = useDraft(textOf(own), (text) => {
    const typed = readTyped(kind, text);
    if (wrong(text) !== null || typed === 'unreadable') return false;
    onChange(typed === 'blank' ? undefined : typed.value);
    return true;
  });
  const refused = draft.refused === null ? (own === undefined ? null : refusal(own)) : wrong(draft.refused);
  const attributes = {
    id,
    value: draft.text,
    placeholder: kind.kind === 'lines' ? textOf(inherited.value) : formatValue(inherited.value),
    'aria-invalid': refused !== null,
    'aria-describedby': refused === null ? describedBy : `${describedBy} ${id}-error`,
    autoComplete: 'off',
    spellCheck: false,
    onBlur: draft.leave,
  };
  const reset = () => {
    draft.reset();
    onChange(undefined);
  };
  return (
    <>
      <div className="control">
        {kind.kind === 'lines' ? (
          <textarea {...attributes} rows={Math.min(8, Math.max(2, textOf(own ?? inherited.value).split('\n').length))} onChange={(event) => draft.type(event.target.value)} />
        ) : (
          <input {...attributes} type="text" inputMode="decimal" onChange={(event) => draft.type(event.target.value)} />
        )}
        {own !== undefined || draft.refused !== null ? <ResetButton title={field.title} onReset={reset} /> : null}
        {kind.kind === 'lines' && own === undefined && Array.isArray(inherited.value) && inherited.value.length > 0 && refusal([]) === null ? (
          <button type="button" onClick={() => onChange([])} aria-label={`Use an empty list for ${field.title}`}>Use an empty list</button>
        ) : null}
      </div>
      {refused === null ? null : <p className="error" id={`${id}-error`}>{`${field.title} ${refused}. This is not saved.`}</p>}
    </>
  );
}
