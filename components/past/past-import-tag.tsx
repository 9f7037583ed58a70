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

export async function PastImportTag({ status }: { status: PastImportStatus }) {
  const t = await getTranslator('past');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
