import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { JobStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<JobStatus, Tone> = { QUEUED: 'waiting', RUNNING: 'active', DONE: 'passed', FAILED: 'refused' };

export async function JobStatusTag({ status }: { status: JobStatus }) {
  const t = await getTranslator('jobs');
  return <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>;
}
