import { ScreeningForms } from '@/components/applications/screening/screening-forms';
import { SubmittedContent } from '@/components/applications/submitted-content';
import { Section } from '@/components/ui/section';
import type { ReadSection } from '@/lib/applications/submission/submitted-content';
import type { Terms } from '@/lib/plans/terms/terms';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ScreenerViewProps = {
  view: {
    content: { sections: ReadSection[]; budgetItems: Record<string, string> };
    screening: Terms['screening'];
    organisation: { type: string };
  };
  now: Date;
  actions: { accept: FormAction; return: FormAction; reject: FormAction };
};

/** The checklist and the three verdicts, which cannot be given here, and what was handed in. */
export async function ScreenerView({ view: { content, screening, organisation }, now, actions }: ScreenerViewProps) {
  const t = await getTranslator('applications');
  const application = { id: '', version: 0, organisation, round: { terms: { screening } } };
  return (
    <>
      <Section id="screening" title={t('office.screening')} note={t('office.screenHint')}>
        <fieldset disabled className="min-w-0">
          <ScreeningForms
            detail={{ application, content, moves: ['accept', 'returnForCorrection', 'rejectAsIneligible'] }}
            now={now}
            onward={null}
            isStill
            actions={actions}
          />
        </fieldset>
      </Section>
      <Section id="content" title={t('office.content')}>
        <SubmittedContent {...content} />
      </Section>
    </>
  );
}
