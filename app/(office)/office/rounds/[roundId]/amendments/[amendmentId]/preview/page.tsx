import { previewSetting } from '@/components/forms/builder/preview-setting';
import { WholePreview } from '@/components/forms/builder/whole-preview';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/ui/words';
import { amendmentOf } from '@/lib/amendments/queries';
import { readRules } from '@/lib/amendments/versions-of';
import { liveWhole } from '@/lib/applications/filling/round-form';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { detail: amendmentOf },
  title: async () => (await getTranslator('amendments'))('page.preview'),
  async render({ detail: { amendment, form } }) {
    const t = await getTranslator('amendments');
    const live = liveWhole(form.sections, {
      references: form.references,
      rules: readRules(amendment.formRules),
      agesOn: form.agesOn,
    });
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
  },
});

export const generateMetadata = screen.head;
export default screen.body;
