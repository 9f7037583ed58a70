import clsx from 'clsx';
import type { FormBodyProps } from '@/components/forms/form-body';
import { namesOfFields } from '@/components/forms/names-of-fields';
import { OnceField } from '@/components/forms/once-field';
import { summaryLines } from '@/components/forms/summary-lines';
import { toldProblems } from '@/components/forms/told-problems';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { ProblemSummary } from '@/components/ui/problem-summary';
import { type AroundForms, FORM_NAME, formIn } from '@/lib/web/documents/around-forms';
import type { Settle } from '@/lib/web/documents/markup';
import { within } from '@/lib/web/documents/within';
import type { FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { partOnPaper } from './part-on-paper';

/** The form of a document: posts to the page's own address, which answers with the page again or leads on. */
export async function PostForm(
  { action, id = 'form', children, className, clearWhenDone }: FormBodyProps,
  around: AroundForms,
  settle: Settle,
) {
  const t = await getTranslator('ui.form');
  const { name, state } = formIn(around, { action, id });
  const told = clearWhenDone && state.status === 'done' ? { ...state, values: {} } : state;
  const inside = await settle(within({ ...around, current: { id, state: told } }, children));
  const fields = namesOfFields(partOnPaper(inside));
  const problems = toldProblems(state.problems, { formId: id, fields, t });
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
      <Outcome id={id} state={{ ...state, problems }} />
      {inside}
    </form>
  );
}

/** What became of the last try, above the fields. */
export async function Outcome({ id, state }: { id: string; state: FormState }) {
  const t = await getTranslator('ui.form');
  if (state.status === 'idle' || state.status === 'onward') return null;
  if (state.status === 'done' && state.answer) return <Answer message={state.message ?? ''} {...state.answer} />;
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
  const problems = summaryLines(id, state.problems);
  const title = t(state.status === 'conflict' ? 'conflictTitle' : 'problemsTitle');
  const inAll = problems.length > 0 ? t('inAll', { count: problems.length }) : '';
  return <ProblemSummary {...{ title, inAll, problems }} text={state.message} />;
}

/** What was asked: the answer large, then what it is about. */
const Answer = ({ message, isGood, facts }: NonNullable<FormState['answer']> & { message: string }) => (
  <Notice tone={isGood ? 'passed' : 'waiting'} className="mb-6" live>
    <p className="mb-3 text-h2 font-semibold">{message}</p>
    <Facts facts={facts} />
  </Notice>
);
