import { roundState } from '@/components/rounds/round-state';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';

type Speakers = { t: Translate<'cockpit'>; rounds: Translate<'rounds'> };

/** One sentence or two: what stage, what happens next, by when, whose move, and how late it is. */
export function cockpitState({ t, rounds }: Speakers, cockpit: RoundCockpit, now: Date): string {
  const { header, steps } = cockpit;
  const current = steps.find(({ state }) => state === 'current');
  const sentence = sentenceOf({ t, rounds }, cockpit, now);
  const isOpen = header.status !== 'CANCELLED' && header.status !== 'AWARDED';
  if (!isOpen || current === undefined || current.lateDays === 0) return sentence;
  return sentence + t('state.late', { days: current.lateDays });
}

function sentenceOf({ t, rounds }: Speakers, { header, steps, funnel }: RoundCockpit, now: Date): string {
  const phase = roundPhase(header, now);
  const current = steps.find(({ state }) => state === 'current');
  const region = header.region.name;
  const due = current?.term ?? current?.planned.to ?? null;
  const until = { due: due === null ? '' : t.day(due), hasDue: due === null ? 'no' : 'yes' };
  switch (phase) {
    case 'closed':
      return t('state.closed', {
        ...until,
        region,
        closesAt: header.closesAt === null ? '' : t.dateTime(header.closesAt),
      });
    case 'screening': {
      const returned = funnel.exits.find(({ status }) => status === 'RETURNED')?.count ?? 0;
      return t('state.screening', { ...until, region, waiting: funnel.waiting, returned });
    }
    case 'reviewing':
      if (current?.kind !== 'stage') return rounds('state.deciding', { region });
      return t(current.actual.from === null ? 'state.stagePlanned' : 'state.stageScoring', {
        ...until,
        region,
        stage: current.name ?? '',
      });
    case 'publicising': {
      const notice = steps.find(({ kind }) => kind === 'publicise');
      const end = notice?.planned.to ?? null;
      return t(notice?.state === 'done' ? 'state.publicityOver' : 'state.publicising', {
        region,
        due: end === null ? '' : t.day(end),
        days: notice?.workingDays ?? 0,
      });
    }
    case 'draft':
    case 'scheduled':
    case 'open':
    case 'deciding':
    case 'awarded':
    case 'cancelled':
      return roundState(rounds, header, now);
  }
}
