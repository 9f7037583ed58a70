import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<OrganisationStatus, Tone> = {
  PENDING: 'waiting',
  RETURNED: 'returned',
  VERIFIED: 'passed',
  REFUSED: 'refused',
};

export async function OrganisationStatusTag({ status }: { status: OrganisationStatus }) {
  const t = await getTranslator('organisations');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
