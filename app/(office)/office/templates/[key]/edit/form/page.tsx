import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { editFormAction, setFormRulesAction } from '@/app/(office)/office/_plan/actions';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { PlanForm } from '@/components/rounds/settings/plan-form';
import { formToBuild } from '@/lib/applications/filling/round-form';
import { problemsInTemplate } from '@/lib/plans/problems-in-plan';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { planOfTemplate, TemplateInEdit } from '../template-in-edit';

type Props = {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('rounds');
  return { title: t('parts.form') };
}

export default async function TemplateFormPage({ params, searchParams }: Props) {
  const [actor, { key }, query] = [await signedInActor(), await params, await searchParams];
  const template = await templateToModify(actor, key);
  if (template === null) notFound();
  const plan = planOfTemplate(template);
  return (
    <>
      <TemplateInEdit template={template} />
      <PlanForm
        plan={plan}
        form={await formToBuild(plan)}
        problems={problemsInTemplate(plan)}
        place={builderPlace(query)}
        editAction={editFormAction}
        rulesAction={setFormRulesAction}
      />
    </>
  );
}
