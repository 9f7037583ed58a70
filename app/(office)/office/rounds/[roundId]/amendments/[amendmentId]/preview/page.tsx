import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import { WholePreview } from '@/components/forms/builder/whole-preview';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/ui/words';
import { amendmentOf } from '@/lib/amendments/queries';
import { readRules } from '@/lib/amendments/versions-of';
import { liveWhole } from '@/lib/applications/filling/round-form';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = { params: Promise<{ roundId: string; amendmentId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('amendments'))('page.preview') };
}

export default async function AmendedFormPreviewPage({ params }: Props) {
  const [detail, t] = [
    await amendmentOf(await signedInActor(), await params, new Date()),
    await getTranslator('amendments'),
  ];
  if (detail === null) notFound();
  const { amendment, form } = detail;
  const live = liveWhole(form.sections, form.references, readRules(amendment.formRules));
  const back = {
    href: paths.amendment(amendment.roundId, amendment.id),
    label: t('page.backToAmendment', { number: amendment.number }),
  };
  return (
    <>
      <PageHeader title={t('page.preview')} state={t('page.previewState')} back={back} />
      <Words of={['ui.form', 'forms.runtime']}>
        <WholePreview
          sections={form.sections}
          live={live && { ...live, regions: form.choices.regions, attachmentCounts: {} }}
          setting={previewSetting(form.choices, await getTranslator('builder'))}
        />
      </Words>
    </>
  );
}
