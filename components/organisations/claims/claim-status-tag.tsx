import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { OrganisationClaimStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<OrganisationClaimStatus, Tone> = {
  OPEN: 'waiting',
  TRANSFERRED: 'passed',
  REFUSED: 'refused',
  WITHDRAWN: 'closed',
};

export async function ClaimStatusTag({ status }: { status: OrganisationClaimStatus }) {
  const t = await getTranslator('organisations');
  return <StatusTag tone={tones[status]}>{t(`claims.status.${status}`)}</StatusTag>;
}
