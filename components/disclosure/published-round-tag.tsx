import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { RoundPhase } from '@/lib/rounds/rules';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<RoundPhase, Tone> = {
  draft: 'closed',
  scheduled: 'waiting',
  open: 'active',
  closed: 'closed',
  screening: 'closed',
  reviewing: 'closed',
  deciding: 'closed',
  publicising: 'publicity',
  awarded: 'passed',
  cancelled: 'refused',
};

/** Where a published round stands, in the public's words: what the office does inside is "评审中". */
export async function PublishedRoundTag({ phase }: { phase: RoundPhase }) {
  const t = await getTranslator('disclosure');
  return <StatusTag tone={tones[phase]}>{t(`phase.${phase}`)}</StatusTag>;
}
