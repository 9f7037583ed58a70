import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<CoFundingStatus, Tone> = {
  ASKED: 'waiting',
  SHORT: 'returned',
  DECLINED: 'refused',
  CONFIRMED: 'passed',
  CARRIED: 'passed',
  REDUCED: 'passed',
  FALLEN: 'refused',
  RECALLED: 'closed',
  ENDED: 'closed',
};

export async function CoFundingTag({ status }: { status: CoFundingStatus }) {
  const t = await getTranslator('awards');
  return <StatusTag tone={tones[status]}>{t(`coFunding.status.${status}`)}</StatusTag>;
}
