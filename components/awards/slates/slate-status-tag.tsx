import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { SlateStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<SlateStatus, Tone> = {
  KEPT: 'active',
  PROPOSED: 'waiting',
  ADOPTED: 'passed',
  REFUSED: 'refused',
  REPLACED: 'closed',
  DISCARDED: 'closed',
};

export async function SlateStatusTag({ status }: { status: SlateStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('slates'))(`status.${status}`)}</StatusTag>;
}
