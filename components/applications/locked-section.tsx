import { Notice } from '@/components/ui/notice';
import type { OwnApplication } from '@/lib/applications/applicant-queries';
import { getTranslator, problemText } from '@/lib/web/messages';
import { currentSections } from './current-sections';
import { SubmittedContent } from './submitted-content';

/** A section that may not be changed now: why, and what it says. */
export async function LockedSection({ own, sectionKey }: { own: OwnApplication; sectionKey: string }) {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const { sections, budgetItems } = currentSections(own);
  const [reason] = own.locked;
  return (
    <>
      <Notice tone="closed" className="mb-6">
        {reason === undefined ? t('section.readOnly') : problemText(root, reason)}
      </Notice>
      <SubmittedContent sections={sections.filter(({ key }) => key === sectionKey)} budgetItems={budgetItems} />
    </>
  );
}
