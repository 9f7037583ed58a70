import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { PastResult } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<PastResult, Tone> = {
  FUNDED: 'passed',
  NOT_FUNDED: 'closed',
  WITHDRAWN: 'closed',
  UNKNOWN: 'closed',
};

export async function PastResultTag({ result }: { result: PastResult }) {
  const t = await getTranslator('past');
  return <StatusTag tone={tones[result]}>{t(`results.${result}`)}</StatusTag>;
}
