import type { ReactNode } from 'react';
import type { Field } from '../../lib/thresholds/fields.ts';
import type { Origin } from '../../lib/thresholds/resolve.ts';

export interface ThresholdFieldProps {
  /** Unique in the page. */
  readonly id: string;
  readonly field: Field;
  /** What this layer holds; undefined where it inherits. */
  readonly own: unknown;
  readonly ownOrigin: Origin;
  /** The value without this layer, and where it comes from. */
  readonly inherited: { readonly value: unknown; readonly origin: Origin };
  /** Null where a value can be saved, otherwise "must be …". */
  readonly refusal: (value: unknown) => string | null;
  /** Saves a value; undefined means inherit. */
  readonly onChange: (value: unknown) => void;
}

/** What every kind of control gets. `describedBy` names the hint and the source; the control adds its error. */
export interface ControlProps extends ThresholdFieldProps {
  readonly describedBy: string;
}

/** The button that makes a value inherit again; named with its threshold for those who hear it alone. */
export function ResetButton({ title, onReset }: { readonly title: string; readonly onReset: () => void }): ReactNode {
  return (
    <button type="button" onClick={onReset} aria-label={`Reset ${title}`}>
      Reset
    </button>
  );
}
