import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { FieldGroup } from '@/components/forms/field';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { correctionDueAt } from '@/lib/applications/rules';
import { givenBackIn } from '@/lib/applications/screening/screening';
import { limits } from '@/lib/kernel/limits';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import type { Terms } from '@/lib/plans/terms/terms';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ReturnPoints } from './return-points';

export type Returnable = {
  application: {
    id: string;
    version: number;
    organisation: { type: string };
    round: { terms: Pick<Terms, 'screening'> };
  };
  content: { sections: readonly { key: string; title: string }[] } | null;
};
type ReturnFormProps = {
  detail: Returnable;
  now: Date;
  onward: Onward | null;
  action: FormAction;
  /** What is known to be wanted before anybody opens it. */
  begun?: { open: boolean; unmet: string[] };
  /** Another verdict of the same panel, which this one leads back to. */
  back?: { href: string; label: string };
  /** By when an office on its way passes it up itself, whose points are few and whose words come first. */
  ownDue?: Date | null;
};

/** Gives an application back: which points are not met, what is to be mended where, or a word on the whole. */
export async function ReturnForm({
  detail: { application, content },
  now,
  onward,
  action,
  begun,
  back,
  ownDue,
}: ReturnFormProps) {
  const t = await getTranslator('applications');
  const { checklist, correctionDays } = screeningOf(application.round.terms.screening, application.organisation);
  const dueAt = correctionDueAt(now, correctionDays);
  const due = t.deadline(dueAt);
  const question = {
    title: t('office.questions.return'),
    text: t('office.questions.returnText', { due }),
    confirm: t('office.return'),
    cancel: t('office.rejectKeep'),
  };
  const ticks = (
    <ReturnPoints
      label={t('office.returnItems')}
      hint={t('office.returnItemsHint')}
      points={checklist.map(({ key, label, phrases }) => ({ key, label: t('office.unmetPoint', { label }), phrases }))}
      ticked={begun?.unmet ?? []}
      words={{ word: t('office.pointWord'), phrases: t('office.phrases') }}
    />
  );
  const note = (
    <TextareaField
      name="note"
      label={t('office.returnNote')}
      hint={t('office.returnNoteHint')}
      limit={limits.opinion}
      unmarked
    />
  );
  const isOnItsWay = ownDue !== undefined;
  return (
    <Disclosure label={t('office.returnTitle')} open={begun?.open ?? false}>
      <Form action={action} id="return">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="version" value={application.version} />
        <p className="mb-4">
          {t('office.returnDue', { due })}
          {ownDue && dueAt > ownDue && t('recommending.returnLate', { due: t.deadline(ownDue) })}
        </p>
        <FieldGroup name="asked" label={t('office.returnAsked')} hint={t('office.returnAskedHint')} needs={1} unmarked>
          {isOnItsWay ? note : ticks}
          {isOnItsWay && <Disclosure label={t('office.returnItems')}>{ticks}</Disclosure>}
          <FieldGroup name="places" label={t('office.returnPlaces')} hint={t('office.returnPlacesHint')} unmarked>
            {givenBackIn(content?.sections ?? []).map(({ key, title }) => (
              <TextareaField key={key} name={`places.${key}`} label={title} rows={2} limit={limits.reason} folded />
            ))}
          </FieldGroup>
          {!isOnItsWay && note}
        </FieldGroup>
        <JudgeButtons act={t('office.return')} question={question} onward={onward} others={back ? [back] : []} />
      </Form>
    </Disclosure>
  );
}
