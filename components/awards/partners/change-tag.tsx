import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { PartnerChangeStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<PartnerChangeStatus, Tone> = {
  ASKED: 'waiting',
  READY: 'waiting',
  AGREED: 'passed',
  REFUSED: 'refused',
  DECLINED: 'returned',
  WITHDRAWN: 'closed',
};

/** How far a change of partners is. */
export async function ChangeTag({ status }: { status: PartnerChangeStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('awards'))(`partners.status.${status}`)}</StatusTag>;
}
