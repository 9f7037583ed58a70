import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { DrawStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<DrawStatus, Tone> = {
  PROPOSED: 'waiting',
  SEALED: 'publicity',
  DRAWN: 'passed',
  REPLACED: 'closed',
  CANCELLED: 'closed',
};

export async function DrawStatusTag({ status }: { status: DrawStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('draws'))(`status.${status}`)}</StatusTag>;
}
