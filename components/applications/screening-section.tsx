import { CheckboxesField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { ApplicationEvent } from '@/lib/applications/lifecycle';
import { correctionDueAt } from '@/lib/applications/rules';
import { limits } from '@/lib/kernel/limits';
import { formatDateTime } from '@/lib/kernel/shanghai';
import type { Terms } from '@/lib/plans/terms/terms';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Screened = {
  application: { id: string; version: number; round: { terms: Pick<Terms, 'screening'> } };
  moves: readonly ApplicationEvent[];
  content: { sections: readonly { key: string; title: string }[] } | null;
};
type ScreeningSectionProps = {
  detail: Screened;
  now: Date;
  actions: { accept: FormAction; return: FormAction; reject: FormAction };
};

/** The three verdicts, each with what the officer must say for it. */
export async function ScreeningSection({
  detail: { application, moves, content },
  now,
  actions,
}: ScreeningSectionProps) {
  const t = await getTranslator('applications');
  const { checklist, reasons, correctionDays } = application.round.terms.screening;
  const points = checklist.map(({ key, label }) => ({ value: key, label }));
  const subject = (
    <>
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="version" value={application.version} />
    </>
  );
  const rejectQuestion = {
    title: t('office.rejectQuestion'),
    text: t('office.rejectText'),
    confirm: t('office.reject'),
    cancel: t('office.rejectKeep'),
  };
  return (
    <Section id="screening" title={t('office.screening')} note={t('office.screenHint')} className="no-print">
      {moves.includes('accept') && (
        <Form action={actions.accept} id="accept">
          {subject}
          <CheckboxesField
            name="met"
            label={t('office.checklist')}
            hint={t('office.checklistHint')}
            options={points}
            required
          />
          <TextareaField name="note" label={t('office.note')} hint={t('office.noteHint')} limit={limits.opinion} />
          <SubmitButton>{t('office.accept')}</SubmitButton>
        </Form>
      )}
      <div className="mt-6">
        {moves.includes('returnForCorrection') && (
          <Disclosure label={t('office.returnTitle')}>
            <Form action={actions.return} id="return">
              {subject}
              <p className="mb-4">
                {t('office.returnDue', { due: formatDateTime(correctionDueAt(now, correctionDays)) })}
              </p>
              <CheckboxesField name="unmet" label={t('office.returnItems')} options={points} />
              <fieldset className="mb-5">
                <legend className="font-medium">{t('office.returnPlaces')}</legend>
                <p className="mb-2 text-ink-soft">{t('office.returnPlacesHint')}</p>
                {(content?.sections ?? []).map(({ key, title }) => (
                  <TextareaField key={key} name={`places.${key}`} label={title} rows={2} limit={limits.reason} />
                ))}
              </fieldset>
              <TextareaField
                name="note"
                label={t('office.returnNote')}
                hint={t('office.returnNoteHint')}
                limit={limits.opinion}
              />
              <SubmitButton kind="secondary">{t('office.return')}</SubmitButton>
            </Form>
          </Disclosure>
        )}
        {moves.includes('rejectAsIneligible') && (
          <Disclosure label={t('office.rejectTitle')}>
            <Form action={actions.reject} id="reject">
              {subject}
              <CheckboxesField
                name="reasonCodes"
                label={t('office.reasons')}
                options={reasons.map(({ code, label }) => ({ value: code, label }))}
                required
              />
              <TextareaField
                name="note"
                label={t('office.rejectNote')}
                hint={t('office.returnNoteHint')}
                limit={limits.opinion}
              />
              <ConfirmButton question={rejectQuestion}>{t('office.reject')}</ConfirmButton>
            </Form>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
