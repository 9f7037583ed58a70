import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { AmendmentStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<AmendmentStatus, Tone> = {
  DRAFT: 'active',
  PROPOSED: 'waiting',
  PUBLISHED: 'passed',
  REJECTED: 'refused',
  WITHDRAWN: 'closed',
};

export async function AmendmentStatusTag({ status }: { status: AmendmentStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('amendments'))(`status.${status}`)}</StatusTag>;
}
