import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlanPartForm } from '@/app/(office)/office/_plan/plan-part-form';
import { SettingsFrame } from '@/components/rounds/settings/settings-frame';
import { problemsInTemplate } from '@/lib/plans/problems-in-plan';
import { isPlanPart } from '@/lib/plans/settings/plan-parts';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { planOfTemplate, TemplateInEdit } from '../template-in-edit';

type Props = {
  params: Promise<{ key: string; part: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part } = await params;
  const t = await getTranslator('rounds');
  return { title: isPlanPart(part) ? t(`parts.${part}`) : t('tabs.settings') };
}

export default async function TemplateEditPage({ params, searchParams }: Props) {
  const [actor, { key, part }, query] = [await signedInActor(), await params, await searchParams];
  // The form has a page of its own.
  if (!isPlanPart(part) || part === 'form') notFound();
  const template = await templateToModify(actor, key);
  if (template === null) notFound();
  const plan = planOfTemplate(template);
  const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return (
    <>
      <TemplateInEdit template={template} />
      <SettingsFrame of={plan} part={part} problems={problemsInTemplate(plan)}>
        <PlanPartForm part={part} plan={plan} chosen={asText(query['of'])} filled={asText(query['filled'])} />
      </SettingsFrame>
    </>
  );
}
