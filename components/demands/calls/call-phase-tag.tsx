import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { CallPhase } from '@/lib/demands/rules';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<CallPhase, Tone> = {
  draft: 'closed',
  scheduled: 'waiting',
  open: 'active',
  closed: 'closed',
  cancelled: 'refused',
};

export async function CallPhaseTag({ phase }: { phase: CallPhase }) {
  const t = await getTranslator('demands');
  return <StatusTag tone={tones[phase]}>{t(`callPhase.${phase}`)}</StatusTag>;
}
