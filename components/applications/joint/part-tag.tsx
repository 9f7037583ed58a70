import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<JointPartStatus, Tone> = {
  ASKED: 'waiting',
  CONFIRMED: 'passed',
  DECLINED: 'returned',
  REMOVED: 'closed',
};

/** How far a partner is with its part. */
export async function PartTag({ status }: { status: JointPartStatus }) {
  return <StatusTag tone={tones[status]}>{(await getTranslator('applications'))(`joint.status.${status}`)}</StatusTag>;
}
