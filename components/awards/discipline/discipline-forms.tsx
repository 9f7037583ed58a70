import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { RadioField } from '@/components/forms/choice-fields';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { DisciplineOf } from '@/lib/awards/discipline/cases-of-objection';
import { DisciplineFinding } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type DisciplineActions = Record<'refer' | 'open' | 'take' | 'sendBack' | 'answer', FormAction>;

type DisciplineFormsProps = {
  objectionId: string;
  discipline: DisciplineOf;
  onward: Onward | null;
  actions: DisciplineActions;
};

/** What may be done now: pass it on, take it up, send it back, answer. */
export async function DisciplineForms({ objectionId, discipline, onward, actions }: DisciplineFormsProps) {
  const t = await getTranslator('discipline');
  const { cases, mayRefer, mayOpen } = discipline;
  const [newest] = cases;
  const moves = newest?.moves ?? [];
  const question = (act: keyof DisciplineActions) => ({
    title: t(`${act}.question`),
    text: t(`${act}.text`),
    confirm: t(`${act}.act`),
    cancel: t('cancel'),
  });
  const ofObjection = <input type="hidden" name="objectionId" value={objectionId} />;
  const ofCase = newest && (
    <>
      <input type="hidden" name="caseId" value={newest.id} />
      <input type="hidden" name="version" value={newest.version} />
    </>
  );
  return (
    <>
      {moves.includes('take') && (
        <Form action={actions.take} id="take" className="mb-6">
          {ofCase}
          <TextField name="caseNumber" label={t('section.caseNumber')} hint={t('take.hint')} required />
          <JudgeButtons act={t('take.act')} question={question('take')} onward={onward} />
        </Form>
      )}
      {moves.includes('sendBack') && (
        <Disclosure label={t('sendBack.title')}>
          <Form action={actions.sendBack} id="sendBack">
            {ofCase}
            <TextareaField name="answer" label={t('sendBack.reason')} limit={limits.reason} required />
            <JudgeButtons act={t('sendBack.act')} question={question('sendBack')} isGrave onward={onward} />
          </Form>
        </Disclosure>
      )}
      {moves.includes('answer') && (
        <Form action={actions.answer} id="answer" className="mb-6">
          {ofCase}
          <RadioField
            name="finding"
            label={t('answer.finding')}
            options={Object.values(DisciplineFinding).map((value) => ({ value, label: t(`finding.${value}`) }))}
            required
          />
          <TextareaField
            name="answer"
            label={t('answer.answer')}
            hint={t('answer.hint')}
            limit={limits.account}
            required
          />
          <JudgeButtons act={t('answer.act')} question={question('answer')} onward={onward} />
        </Form>
      )}
      {mayOpen && (
        <Form action={actions.open} id="open" className="mb-6">
          {ofObjection}
          <p className="mb-4 text-ink-soft">{t('open.hint')}</p>
          <TextField name="caseNumber" label={t('section.caseNumber')} hint={t('take.hint')} required />
          <TextareaField name="reason" label={t('open.reason')} limit={limits.reason} required />
          <JudgeButtons act={t('open.act')} question={question('open')} onward={onward} />
        </Form>
      )}
      {mayRefer && (
        <Disclosure label={t('refer.title')}>
          <Form action={actions.refer} id="refer">
            {ofObjection}
            <TextareaField
              name="reason"
              label={t('refer.reason')}
              hint={t('refer.hint')}
              limit={limits.reason}
              required
            />
            <JudgeButtons act={t('refer.act')} question={question('refer')} onward={onward} />
          </Form>
        </Disclosure>
      )}
    </>
  );
}
