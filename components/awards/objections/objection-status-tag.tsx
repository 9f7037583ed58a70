import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { ObjectionStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<ObjectionStatus, Tone> = {
  RECEIVED: 'waiting',
  INVESTIGATING: 'active',
  NOT_ACCEPTED: 'closed',
  UPHELD: 'refused',
  DISMISSED: 'closed',
};

export async function ObjectionStatusTag({ status }: { status: ObjectionStatus }) {
  const t = await getTranslator('awards');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
