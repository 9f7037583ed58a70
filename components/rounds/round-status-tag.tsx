import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { RoundPhase } from '@/lib/rounds/rules';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<RoundPhase, Tone> = {
  draft: 'closed',
  scheduled: 'waiting',
  open: 'active',
  closed: 'waiting',
  screening: 'active',
  reviewing: 'active',
  deciding: 'active',
  publicising: 'publicity',
  awarded: 'passed',
  cancelled: 'refused',
};

export async function RoundStatusTag({ phase }: { phase: RoundPhase }) {
  const t = await getTranslator('rounds');
  return <StatusTag tone={tones[phase]}>{t(`phase.${phase}`)}</StatusTag>;
}
