import { editFormAction, setFormRulesAction } from '@/app/(office)/office/_plan/actions';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { PlanForm } from '@/components/rounds/settings/plan-form';
import { formOfPlan } from '@/lib/applications/filling/round-form';
import { problemsInTemplate } from '@/lib/plans/problems-in-plan';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { planOfTemplate, TemplateInEdit } from '../template-in-edit';

const screen = page({
  enter: 'signed-in',
  reads: { template: templateToModify },
  title: async () => (await getTranslator('rounds'))('parts.form'),
  async render({ template, address }) {
    const plan = planOfTemplate(template);
    return (
      <>
        <TemplateInEdit template={template} />
        <PlanForm
          plan={plan}
          form={await ask(formOfPlan, { planId: plan.id })}
          problems={problemsInTemplate(plan)}
          place={builderPlace(address)}
          editAction={editFormAction}
          rulesAction={setFormRulesAction}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
