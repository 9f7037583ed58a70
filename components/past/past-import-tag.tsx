import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { PastImportStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<PastImportStatus, Tone> = {
  READING: 'active',
  READ: 'waiting',
  UNREADABLE: 'refused',
  TAKEN: 'passed',
  LEFT: 'closed',
};

type TagProps = { status: PastImportStatus; good: number };

/** How a table stands; one that has no row to take waits for its mending, and for nobody's yes. */
export async function PastImportTag({ status, good }: TagProps) {
  const t = await getTranslator('past');
  return status === 'READ' && good === 0 ? (
    <StatusTag tone="refused">{t('check.toMend')}</StatusTag>
  ) : (
    <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>
  );
}
