import { previewSetting } from '@/components/forms/builder/preview-setting';
import { WholePreview } from '@/components/forms/builder/whole-preview';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/ui/words';
import { formOfPlan, liveWhole } from '@/lib/applications/filling/round-form';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import type { PlanSubject } from '@/lib/plans/load';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

type FormPreviewProps = { plan: PlanSubject; back: { href: string; label: string } };

/** A plan's whole form, to be tried out. */
export async function FormPreview({ plan, back }: FormPreviewProps) {
  const [t, { sections, references, choices, today }] = [
    await getTranslator('builder'),
    await ask(formOfPlan, { planId: plan.id }),
  ];
  const live = liveWhole(sections, { references, rules: demandsOf(plan.terms, sections), agesOn: today });
  return (
    <>
      <PageHeader title={t('preview.whole')} state={t('preview.wholeState')} back={back} />
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
