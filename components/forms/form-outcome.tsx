'use client';

import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/components/ui/use-translations';
import { fieldId } from './field-id';
import { useForm } from './form-context';

/** What became of the last try, above the fields. */
export function FormOutcome() {
  const { formId, state } = useForm();
  const t = useTranslations('ui.form');
  if (state.status === 'idle' || state.status === 'onward') return null;
  if (state.status === 'done') {
    return state.message ? (
      <Notice tone="passed" className="mb-6" live>
        {state.message}
      </Notice>
    ) : null;
  }
  const problems = state.problems.map((problem) => ({
    text: problem.text,
    ...(problem.field ? { href: `#${fieldId(formId, problem.field)}` } : {}),
  }));
  const title = t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle');
  return <ErrorSummary title={title} text={state.message} problems={problems} occasion={state} />;
}
