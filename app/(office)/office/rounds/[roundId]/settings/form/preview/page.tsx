import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import { WholePreview } from '@/components/forms/builder/whole-preview';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/ui/words';
import { liveWhole, roundForm } from '@/lib/applications/filling/round-form';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

type Props = { params: Promise<{ roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('builder');
  return { title: t('preview.whole') };
}

export default async function FormPreviewPage({ params }: Props) {
  const [actor, { roundId }] = [await signedInActor(), await params];
  const [t, form] = [await getTranslator('builder'), await roundForm(actor, roundId)];
  if (form === null) notFound();
  const { round, sections, references, choices } = form;
  const live = liveWhole(sections, references, round.rules.formRules);
  return (
    <>
      <PageHeader
        title={t('preview.whole')}
        state={t('preview.wholeState')}
        back={{ href: paths.roundSettings(roundId, 'form'), label: round.title }}
      />
      <Words of={['ui.form', 'forms.runtime']}>
        <WholePreview
          sections={sections}
          live={live && { ...live, regions: choices.regions, attachmentCounts: {} }}
          setting={previewSetting(choices, t)}
        />
      </Words>
    </>
  );
}
