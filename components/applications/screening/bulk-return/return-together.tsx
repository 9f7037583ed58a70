import { ConfirmButton } from '@/components/forms/confirm-button';
import { FieldGroup } from '@/components/forms/field';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import type { ToReturn } from '@/lib/applications/screening/applications-to-return';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ReturnPoints } from '../return-points';

/** Gives back those that can be, for the points that are ticked and with a word that goes to each. */
export async function ReturnTogether({
  toReturn: { header, chosen, checklist, dueAt },
  action,
}: {
  toReturn: ToReturn;
  action: FormAction;
}) {
  const t = await getTranslator('applications');
  const ready = chosen.filter(({ isReturnable }) => isReturnable);
  const act = t('bulkReturn.act', { count: ready.length });
  const question = {
    title: t('bulkReturn.question', { count: ready.length }),
    text: t('bulkReturn.questionText', { due: t.deadline(dueAt) }),
    confirm: act,
    cancel: t('bulkReturn.keep'),
  };
  return (
    <Form action={action} id="return" className="max-w-form">
      <input type="hidden" name="roundId" value={header.id} />
      {ready.map(({ id }) => (
        <input key={id} type="hidden" name="applicationIds" value={id} />
      ))}
      <FieldGroup name="asked" label={t('office.returnAsked')} needs={1} unmarked>
        <ReturnPoints
          label={t('bulkReturn.points')}
          hint={t('bulkReturn.pointsNote')}
          points={checklist.map(({ key, label, phrases }) => ({
            key,
            label: t('office.unmetPoint', { label }),
            phrases,
          }))}
          ticked={[]}
          words={{ word: t('office.pointWord'), phrases: t('office.phrases') }}
        />
        <TextareaField
          name="note"
          label={t('bulkReturn.note')}
          hint={t('bulkReturn.noteHint')}
          limit={limits.opinion}
          unmarked
        />
      </FieldGroup>
      <ConfirmButton kind="primary" question={question}>
        {act}
      </ConfirmButton>
    </Form>
  );
}
