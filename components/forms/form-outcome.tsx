'use client';

import { DoneNotice } from '@/components/ui/done-notice';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useTranslations } from '@/components/ui/use-translations';
import { useForm } from './form-context';
import { summaryLines } from './summary-lines';

/** What became of the last try, above the fields. */
export function FormOutcome() {
  const { formId, state, answered } = useForm();
  const t = useTranslations('ui.form');
  if (state.status === 'idle' || state.status === 'onward') return null;
  if (state.status === 'done') {
    return state.message ? <DoneNotice occasion={answered}>{state.message}</DoneNotice> : null;
  }
  const title = t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle');
  return (
    <ErrorSummary
      title={title}
      text={state.message}
      problems={summaryLines(formId, state.problems)}
      occasion={answered}
    />
  );
}
