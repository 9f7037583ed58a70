import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

const tones: Record<DemandStatus, Tone> = {
  SUBMITTED: 'waiting',
  VERIFYING: 'active',
  RETURNED: 'returned',
  REJECTED: 'refused',
  MERGED: 'closed',
  PUBLISHED: 'waiting',
  OPEN_FOR_CLAIM: 'publicity',
  CLAIMED: 'active',
  BUNDLED: 'active',
  IN_PROJECT: 'active',
  FULFILLED: 'passed',
  CLOSED: 'closed',
  EXPIRED: 'closed',
  WITHDRAWN: 'closed',
};

type DemandStatusTagProps = {
  status: DemandStatus;
  /** Says what became of it in residents' words. */
  forPublic?: boolean;
  /** Its term is over and it still waits for somebody. */
  isOverdue?: boolean | undefined;
};

export async function DemandStatusTag({ status, forPublic = false, isOverdue = false }: DemandStatusTagProps) {
  const t = await getTranslator('demands');
  return (
    <StatusTag tone={isOverdue ? 'refused' : tones[status]}>
      {(forPublic ? textFor(t, `pages.became.${status}`) : null) ?? t(`status.${status}`)}
    </StatusTag>
  );
}
