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
  const problems = summaryLines(formId, state.problems);
  const title = t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle');
  const inAll = problems.length > 0 ? t('inAll', { count: problems.length }) : '';
  return <ErrorSummary {...{ title, inAll, problems }} text={state.message} occasion={answered} />;
}
