import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { TickAll } from '@/components/bench/tick-all';
import { BesideForm } from '@/components/forms/beside-form';
import { CheckboxesField } from '@/components/forms/choice-fields';
import { FieldGroup } from '@/components/forms/field';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { ApplicationEvent } from '@/lib/applications/lifecycle';
import { correctionDueAt } from '@/lib/applications/rules';
import { limits } from '@/lib/kernel/limits';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import type { Terms } from '@/lib/plans/terms/terms';
import type { FormAction, FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Screened = {
  application: {
    id: string;
    version: number;
    organisation: { type: string };
    round: { terms: Pick<Terms, 'screening'> };
  };
  moves: readonly ApplicationEvent[];
  content: { sections: readonly { key: string; title: string }[] } | null;
};
type ScreeningFormsProps = {
  detail: Screened;
  now: Date;
  onward: Onward | null;
  actions: { accept: FormAction; return: FormAction; reject: FormAction };
};

/** The three verdicts, each with what the officer must say for it. */
export async function ScreeningForms({
  detail: { application, moves, content },
  now,
  onward,
  actions,
}: ScreeningFormsProps) {
  const t = await getTranslator('applications');
  const { checklist, reasons, correctionDays } = screeningOf(
    application.round.terms.screening,
    application.organisation,
  );
  const due = t.deadline(correctionDueAt(now, correctionDays));
  const points = checklist.map(({ key, label }) => ({ value: key, label }));
  const subject = (
    <>
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="version" value={application.version} />
    </>
  );
  /** What was left unticked when it was to be accepted is what is to be mended. */
  const leftOpen = ({ status, values }: FormState): string[] => {
    if (status !== 'problems') return [];
    const met = [values['met'] ?? []].flat();
    return points.map(({ value }) => value).filter((value) => !met.includes(value));
  };
  const question = (act: 'accept' | 'return' | 'reject') => ({
    title: t(`office.questions.${act}`),
    text: t(`office.questions.${act}Text`, { due }),
    confirm: t(`office.${act}`),
    cancel: t('office.rejectKeep'),
  });
  return (
    <>
      {moves.includes('accept') && (
        <Form action={actions.accept} id="accept">
          {subject}
          <CheckboxesField
            name="met"
            label={t('office.checklist')}
            hint={t('office.checklistHint')}
            options={points}
            required
            needs={points.length}
          />
          <TickAll name="met" />
          <TextareaField
            name="note"
            rows={2}
            label={t('office.note')}
            hint={t('office.noteHint')}
            limit={limits.opinion}
          />
          <JudgeButtons
            act={t('office.accept')}
            question={question('accept')}
            onward={onward}
            others={[
              ...(moves.includes('returnForCorrection') ? [{ href: '#return', label: t('office.returnTitle') }] : []),
              ...(moves.includes('rejectAsIneligible') ? [{ href: '#reject', label: t('office.rejectTitle') }] : []),
            ]}
          />
        </Form>
      )}
      <div className="mt-6">
        {moves.includes('returnForCorrection') && (
          <BesideForm action={actions.accept} id="accept">
            {({ state }) => (
              <Disclosure label={t('office.returnTitle')} open={state.status === 'problems'}>
                <Form action={actions.return} id="return">
                  {subject}
                  <p className="mb-4">{t('office.returnDue', { due })}</p>
                  <FieldGroup
                    name="asked"
                    label={t('office.returnAsked')}
                    hint={t('office.returnAskedHint')}
                    needs={1}
                    unmarked
                  >
                    <CheckboxesField
                      name="unmet"
                      label={t('office.returnItems')}
                      options={points}
                      defaultValues={leftOpen(state)}
                      unmarked
                    />
                    <FieldGroup
                      name="places"
                      label={t('office.returnPlaces')}
                      hint={t('office.returnPlacesHint')}
                      unmarked
                    >
                      {(content?.sections ?? []).map(({ key, title }) => (
                        <TextareaField
                          key={key}
                          name={`places.${key}`}
                          label={title}
                          rows={2}
                          limit={limits.reason}
                          folded
                        />
                      ))}
                    </FieldGroup>
                    <TextareaField
                      name="note"
                      label={t('office.returnNote')}
                      hint={t('office.returnNoteHint')}
                      limit={limits.opinion}
                      unmarked
                    />
                  </FieldGroup>
                  <JudgeButtons act={t('office.return')} question={question('return')} onward={onward} />
                </Form>
              </Disclosure>
            )}
          </BesideForm>
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
              <JudgeButtons act={t('office.reject')} question={question('reject')} isGrave onward={onward} />
            </Form>
          </Disclosure>
        )}
      </div>
    </>
  );
}
