import type { ReactNode } from 'react';
import { fieldKind, formatValue } from '../../lib/thresholds/field-kind.ts';
import { ChoiceControl, ChoicesControl } from './choice-controls.tsx';
import type { ThresholdFieldProps } from './control.tsx';
import { originWords } from './edit.ts';
import { TextControl } from './text-control.tsx';

/** One threshold: its control, drawn from its schema, and where the value in force comes from. */
export function ThresholdField(props: ThresholdFieldProps): ReactNode {
  const { id, field, own, ownOrigin, inherited, refusal } = props;
  const kind = fieldKind(field);
  const set = own !== undefined && refusal(own) === null;
  const control = { ...props, describedBy: `${id}-hint ${id}-source` };
  const several = kind.kind === 'choices';
  const Group = several ? 'fieldset' : 'div';
  return (
    <Group className="field" {...(several && { 'aria-describedby': control.describedBy })}>
      {several ? <legend>{field.title}</legend> : <label htmlFor={id}>{field.title}</label>}
      <p className="muted" id={`${id}-hint`}>{field.description}</p>
      {kind.kind === 'number' || kind.kind === 'lines' ? <TextControl {...control} kind={kind} /> : null}
      {kind.kind === 'boolean' || kind.kind === 'choice' ? <ChoiceControl {...control} kind={kind} /> : null}
      {kind.kind === 'choices' ? <ChoicesControl {...control} options={kind.options} /> : null}
      <p className="source" id={`${id}-source`}>
        {set ? `${formatValue(own)}, ${originWords[ownOrigin]}` : `${formatValue(inherited.value)}, ${originWords[inherited.origin]}`}
      </p>
    </Group>
  );
}
