import { Findings } from '@/components/applications/findings';
import { Notice } from '@/components/ui/notice';
import type { SectionToMend } from '@/lib/applications/screening/to-mend';
import { getTranslator } from '@/lib/web/messages';

/** What did not pass in one section, in the officer's words, and whether something was changed there since. */
export async function NotPassed({ toMend, section }: { toMend: readonly SectionToMend[]; section: string }) {
  const t = await getTranslator('applications');
  const found = toMend.find(({ key }) => key === section);
  if (found === undefined) return null;
  return (
    <Notice
      tone={found.isUnchanged ? 'returned' : 'active'}
      title={t(found.isUnchanged ? 'rail.toMend' : 'overview.sectionMended')}
      className="mb-6"
    >
      <Findings of={found.asked} />
    </Notice>
  );
}
