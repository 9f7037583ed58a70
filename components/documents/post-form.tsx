import clsx from 'clsx';
import { fieldId } from '@/components/forms/field-id';
import type { FormBodyProps } from '@/components/forms/form-body';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/web/form-state';
import { within } from '@/lib/web/markup';
import { getTranslator } from '@/lib/web/messages';
import { type AroundForms, FORM_NAME, formIn } from '@/lib/web/posted';

/** The form of a document: posts to the page's own address, which answers with the page again or leads on. */
export function PostForm(
  { action, id = 'form', children, className, clearWhenDone }: FormBodyProps,
  around: AroundForms,
) {
  const { name, state } = formIn(around, { action, id });
  const told = clearWhenDone && state.status === 'done' ? { ...state, values: {} } : state;
  return (
    <form
      id={id}
      method="post"
      encType="multipart/form-data"
      noValidate
      data-once
      className={clsx('max-w-form', className)}
    >
      <input type="hidden" name={FORM_NAME} value={name} />
      <Outcome id={id} state={state} />
      {within({ ...around, current: { id, state: told } }, children)}
    </form>
  );
}

/** What became of the last try, above the fields. */
export async function Outcome({ id, state }: { id: string; state: FormState }) {
  const t = await getTranslator('ui.form');
  if (state.status === 'idle') return null;
  if (state.status === 'done')
    return state.message ? (
      <Notice tone="passed" className="mb-6" live>
        {state.message}
      </Notice>
    ) : null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-told`}
      data-tone="refused"
      className="error-summary notice mb-6"
    >
      <h2 id={`${id}-told`} className="notice-title text-h3">
        {t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle')}
      </h2>
      {state.message && <p>{state.message}</p>}
      {state.problems.length > 0 && (
        <ul className="mt-1">
          {state.problems.map(({ field, text }) => (
            <li key={`${field ?? ''}${text}`}>
              {field ? (
                <a href={`#${fieldId(id, field)}`} className="toned inline-block py-0.5 underline">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
