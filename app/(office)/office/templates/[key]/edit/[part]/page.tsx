import { notFound } from 'next/navigation';
import { PlanPartForm } from '@/app/(office)/office/_plan/plan-part-form';
import { SettingsFrame } from '@/components/rounds/settings/settings-frame';
import { problemsInTemplate } from '@/lib/plans/problems-in-plan';
import { planPageParams } from '@/lib/plans/settings/plan-parts';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';
import { planOfTemplate, TemplateInEdit } from '../template-in-edit';

const screen = page({
  enter: 'signed-in',
  reads: { template: templateToModify },
  async title({ address }) {
    const [{ part }, t] = [planPageParams.parse(address), await getTranslator('rounds')];
    return part === null ? t('tabs.settings') : t(`parts.${part}`);
  },
  render({ template, address }) {
    const { part, of: chosen, filled } = planPageParams.parse(address);
    // The form has a page of its own.
    if (part === null || part === 'form') notFound();
    const plan = planOfTemplate(template);
    return (
      <>
        <TemplateInEdit template={template} />
        <SettingsFrame of={plan} part={part} problems={problemsInTemplate(plan)}>
          <PlanPartForm part={part} plan={plan} chosen={chosen} filled={filled} />
        </SettingsFrame>
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
