import { SubmittedContent } from '@/components/applications/submitted-content';
import { Notice } from '@/components/ui/notice';
import type { CurrentContent } from '@/lib/applications/filling/current-content';
import type { Problem } from '@/lib/kernel/refusal';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';

type LockedSectionProps = { locked: Problem[]; content: CurrentContent; sectionKey: string };

/** A section that may not be changed now: why, and what it says. */
export async function LockedSection({ locked, content, sectionKey }: LockedSectionProps) {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const [reason] = locked;
  return (
    <>
      <Notice tone="closed" className="mb-6">
        {reason === undefined ? t('section.readOnly') : problemText(root, reason)}
      </Notice>
      <SubmittedContent
        sections={content.sections.filter(({ key }) => key === sectionKey)}
        budgetItems={content.budgetItems}
      />
    </>
  );
}
