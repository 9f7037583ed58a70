import clsx from 'clsx';
import { AnswerView } from '@/components/applications/answer-view';
import { Stretches } from '@/components/applications/stretches';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { Section } from '@/components/ui/section';
import type { Comparison as Compared } from '@/lib/applications/together/earlier-answers';
import { markedRows } from '@/lib/applications/together/marked-rows';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ComparisonProps = {
  applicationId: string;
  comparison: Compared;
  /** Null where nobody may change anything any more. */
  action: FormAction | null;
};

/** What stood in an answer then beside what stands there now, and the way back. */
export async function Comparison({ applicationId, comparison, action }: ComparisonProps) {
  const t = await getTranslator('applications');
  const { key, version, label, writtenAt, writerName, replaced, then, now, words, seen, budgetItems } = comparison;
  const question = {
    title: t('earlier.question', { label }),
    text: t('earlier.questionText'),
    confirm: t('earlier.restore'),
    cancel: t('earlier.keep'),
  };
  const marks = markedRows(then, now);
  const note = t('earlier.then', {
    writer: writerName,
    at: t.dateTime(writtenAt),
    by: replaced.by,
    until: t.dateTime(replaced.at),
  });
  return (
    <Section id="comparison" title={label} note={note}>
      {words === null ? (
        // Rows keep the width of a table, one under the other.
        <div className={clsx('grid gap-6', marks === null && 'wide:grid-cols-2')}>
          <div>
            <h3>{t('earlier.thenTitle')}</h3>
            <AnswerView answer={then} marks={marks?.then} budgetItems={budgetItems} label={t('earlier.thenTitle')} />
          </div>
          <div>
            <h3>{t('earlier.nowTitle')}</h3>
            <AnswerView answer={now} marks={marks?.now} budgetItems={budgetItems} label={t('earlier.nowTitle')} />
          </div>
        </div>
      ) : (
        <>
          <p className="mb-2 text-small text-ink-soft">{t('earlier.marks')}</p>
          <Stretches of={words} />
        </>
      )}
      {action !== null && (
        <Form action={action} id="restore" className="mt-4">
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="fieldKey" value={key} />
          <input type="hidden" name="past" value={version} />
          <input type="hidden" name="version" value={seen} />
          <ConfirmButton question={question} kind="secondary">
            {t('earlier.restore')}
          </ConfirmButton>
        </Form>
      )}
    </Section>
  );
}
