import type { Report } from '../../lib/report/report.ts';
import { clock } from '../../lib/wording/clock.ts';

type Reason = Report['notices'][number];

const optionSteps: Partial<Record<Reason['nextStep'], string>> = {
  'add-token': 'Add a token',
  'check-token': 'Check the token',
  'authorize-sso': 'Authorize the token',
};

interface NextStepProps {
  readonly reason: Reason;
  readonly onOptions: () => void;
  readonly onRefresh: () => void;
}

/** What helps against a missing fact: a button, a time, or nothing where nothing helps. */
export function NextStep({ reason: { nextStep, retryAt }, onOptions, onRefresh }: NextStepProps) {
  const option = optionSteps[nextStep];
  if (option !== undefined) return <StepButton text={option} onClick={onOptions} />;
  if (nextStep === 'reload') return <StepButton text="Try again" onClick={onRefresh} />;
  if (nextStep !== 'wait' || retryAt === null || Number.isNaN(Date.parse(retryAt))) return null;
  const time = clock(retryAt);
  return (
    <span className="muted">
      Tries again at <time dateTime={retryAt}>{time}</time>
    </span>
  );
}

function StepButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="button" onClick={onClick}>
      {text}
    </button>
  );
}
