import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { TickAll } from '@/components/bench/tick-all';
import { BesideForm } from '@/components/forms/beside-form';
import { CheckboxesField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { ApplicationEvent } from '@/lib/applications/lifecycle';
import { limits } from '@/lib/kernel/limits';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import type { FormAction, FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { type Returnable, ReturnForm } from './return-form';

type Screened = Returnable & { moves: readonly ApplicationEvent[] };
type ScreeningFormsProps = {
  detail: Screened;
  now: Date;
  onward: Onward | null;
  /** Only to be looked at, on a page that is no document. */
  isStill?: boolean;
  actions: { accept: FormAction; return: FormAction; reject: FormAction };
};

/** The three verdicts, each with what the officer must say for it. */
export async function ScreeningForms({
  detail: { application, moves, content },
  now,
  onward,
  isStill = false,
  actions,
}: ScreeningFormsProps) {
  const t = await getTranslator('applications');
  const { checklist, reasons } = screeningOf(application.round.terms.screening, application.organisation);
  const points = checklist.map(({ key, label }) => ({ value: key, label }));
  const subject = (
    <>
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="version" value={application.version} />
    </>
  );
  /** What was left unticked when it was to be accepted is what is to be mended; where nothing was ticked, nothing was looked at. */
  const leftOpen = ({ status, values }: FormState): string[] => {
    const met = [values['met'] ?? []].flat();
    if (status !== 'problems' || met.length === 0) return [];
    return points.map(({ value }) => value).filter((value) => !met.includes(value));
  };
  const back = { href: '#accept', label: t('office.toChecklist') };
  const returning = {
    ...(moves.includes('accept') && { back }),
    detail: { application, content },
    now,
    onward,
    action: actions.return,
  };
  const question = (act: 'accept' | 'reject') => ({
    title: t(`office.questions.${act}`),
    text: t(`office.questions.${act}Text`),
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
        {moves.includes('returnForCorrection') &&
          (isStill ? (
            <ReturnForm {...returning} />
          ) : (
            <BesideForm action={actions.accept} id="accept">
              {({ state }) => (
                <ReturnForm {...returning} begun={{ open: state.status === 'problems', unmet: leftOpen(state) }} />
              )}
            </BesideForm>
          ))}
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
              <JudgeButtons
                act={t('office.reject')}
                question={question('reject')}
                isGrave
                onward={onward}
                others={moves.includes('accept') ? [back] : []}
              />
            </Form>
          </Disclosure>
        )}
      </div>
    </>
  );
}
