import clsx from 'clsx';
import { fieldId } from '@/components/forms/field-id';
import type { FormBodyProps } from '@/components/forms/form-body';
import { OnceField } from '@/components/forms/once-field';
import { Notice } from '@/components/ui/notice';
import { ProblemSummary } from '@/components/ui/problem-summary';
import { type AroundForms, FORM_NAME, formIn } from '@/lib/web/documents/around-forms';
import { within } from '@/lib/web/documents/within';
import type { FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The form of a document: posts to the page's own address, which answers with the page again or leads on. */
export async function PostForm(
  { action, id = 'form', children, className, clearWhenDone }: FormBodyProps,
  around: AroundForms,
) {
  const t = await getTranslator('ui.form');
  const { name, state } = formIn(around, { action, id });
  const told = clearWhenDone && state.status === 'done' ? { ...state, values: {} } : state;
  return (
    <form
      id={id}
      method="post"
      encType="multipart/form-data"
      noValidate
      data-once
      data-lost={t('lost')}
      className={clsx('max-w-form', className)}
    >
      <input type="hidden" name={FORM_NAME} value={name} />
      <OnceField />
      <Outcome id={id} state={state} />
      {within({ ...around, current: { id, state: told } }, children)}
    </form>
  );
}

/** What became of the last try, above the fields. */
export async function Outcome({ id, state }: { id: string; state: FormState }) {
  const t = await getTranslator('ui.form');
  if (state.status === 'idle' || state.status === 'onward') return null;
  if (state.status === 'done')
    return state.message ? (
      <Notice tone="passed" className="mb-6" live>
        {state.message}
        {state.once !== undefined && state.once.length > 0 && (
          <ul className="mt-3 columns-2 font-mono">
            {state.once.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Notice>
    ) : null;
  const problems = state.problems.map(({ field, text }) => ({
    text,
    ...(field ? { href: `#${fieldId(id, field)}` } : {}),
  }));
  const title = t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle');
  return <ProblemSummary title={title} text={state.message} problems={problems} />;
}
