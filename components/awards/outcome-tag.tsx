import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<DecisionOutcome, Tone> = { AWARD: 'passed', RESERVE: 'waiting', DECLINE: 'closed' };

export async function OutcomeTag({ outcome }: { outcome: DecisionOutcome | null }) {
  const t = await getTranslator('awards');
  return (
    <StatusTag tone={outcome === null ? 'waiting' : tones[outcome]}>{t(`outcome.${outcome ?? 'UNDECIDED'}`)}</StatusTag>
  );
}
