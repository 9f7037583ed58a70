import { StatusTag } from '@/components/ui/status-tag';
import type { ExpertStatus } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

export async function ExpertStatusTag({ status }: { status: ExpertStatus }) {
  return (
    <StatusTag tone={status === 'ACTIVE' ? 'passed' : 'closed'}>
      {(await getTranslator('experts'))(`status.${status}`)}
    </StatusTag>
  );
}
