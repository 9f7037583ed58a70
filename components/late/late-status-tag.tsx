import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { LateEntryStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<LateEntryStatus, Tone> = {
  PROPOSED: 'waiting',
  GRANTED: 'active',
  REFUSED: 'refused',
  USED: 'passed',
  EXPIRED: 'closed',
  REVOKED: 'closed',
};

export async function LateStatusTag({ status }: { status: LateEntryStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('applications'))(`late.status.${status}`)}</StatusTag>;
}
