import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';

/** `mover` as `moverOf` says it. */
type Speaker = { t: Translate<'reviews'>; mover: string };

type Facts = Pick<StageDetail, 'status' | 'position' | 'isNext' | 'isLast' | 'counts' | 'dueAt' | 'closedAt'> & {
  round: Pick<StageDetail['round'], 'status' | 'opensAt' | 'closesAt'>;
};

/** One sentence: how far, whose move, by when. */
export function stageState({ t, mover }: Speaker, stage: Facts, now: Date): string {
  if (stage.status === 'PLANNED') return planned({ t, mover }, stage, now);
  if (stage.status === 'CLOSED') return closed(t, stage);
  const { places, assigned, submitted } = stage.counts;
  const due = stage.dueAt === null ? '' : t('stage.dueBy', { dueAt: t.deadline(stage.dueAt) });
  if (assigned < places) return `${t('stage.stateAssign', { assigned, places, mover })}${due}`;
  if (submitted >= places) return t('stage.stateReady', { mover });
  return `${t('stage.stateScoring', { submitted, places })}${due}`;
}

/** The first stage begins once the call is over and everything is screened; its panel may be chosen before. */
function planned({ t, mover }: Speaker, { position, isNext, round }: Facts, now: Date): string {
  const phase = roundPhase(round, now);
  if (phase === 'cancelled') return t('stage.statePlannedCancelled');
  if (!isNext) return t('stage.statePlanned');
  if (position > 0) return t('stage.statePlannedNext', { mover });
  if ((phase === 'scheduled' || phase === 'open') && round.closesAt !== null)
    return t('stage.statePlannedOpen', { closesAt: t.deadline(round.closesAt) });
  return phase === 'draft' ? t('stage.statePlannedDraft') : t('stage.statePlannedScreening', { mover });
}

function closed(t: Speaker['t'], { isLast, round, counts: { passed }, closedAt }: Facts): string {
  const at = closedAt === null ? '' : t.dateTime(closedAt);
  if (!isLast) return t('stage.stateClosed', { at, passed });
  const isDecided = round.status === 'PUBLICISING' || round.status === 'AWARDED';
  return t('stage.stateClosedLast', {
    at,
    passed,
    then: isDecided ? 'released' : round.status === 'CANCELLED' ? 'none' : 'awaited',
  });
}
