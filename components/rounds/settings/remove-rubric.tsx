import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { stagesUsing } from '@/lib/plans/rubric-rules';
import { getTranslator } from '@/lib/web/messages';
import { AtVersion, atPlan, type PlanPartProps } from './settings-form';

/** Takes the open rubric away, or says which stages keep it. */
export async function RemoveRubric({
  plan,
  rubric,
  action,
}: PlanPartProps & { rubric: { id: string; title: string } }) {
  const t = await getTranslator('rounds');
  const stages = stagesUsing(rubric, plan.stages);
  if (stages.length > 0)
    return (
      <p className="mt-6 text-table text-ink-soft">
        {t('rubric.kept', { stages: stages.map(({ name }) => name).join('、') })}
      </p>
    );
  return (
    <Form action={action} id="remove" className="mt-8">
      <AtVersion at={atPlan(plan)} />
      <input type="hidden" name="rubricId" value={rubric.id} />
      <ConfirmButton
        question={{
          title: t('rubric.removeTitle', { title: rubric.title }),
          text: t('rubric.removeText'),
          confirm: t('rubric.remove'),
          cancel: t('rubric.keep'),
        }}
      >
        {t('rubric.remove')}
      </ConfirmButton>
    </Form>
  );
}
