import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormPreview } from '@/app/(office)/office/_plan/form-preview';
import { paths } from '@/lib/paths/paths';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = { params: Promise<{ key: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('builder');
  return { title: t('preview.whole') };
}

export default async function TemplateFormPreviewPage({ params }: Props) {
  const [actor, { key }] = [await signedInActor(), await params];
  const template = await templateToModify(actor, key);
  if (template === null) notFound();
  const { id, name, plan } = template;
  return <FormPreview plan={plan} back={{ href: paths.templateEdit(id, 'form'), label: name }} />;
}
