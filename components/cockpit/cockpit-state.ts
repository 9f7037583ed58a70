import { roundState } from '@/components/rounds/round-state';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';

/** `mover` as `moverOf` says it. */
type Speakers = { t: Translate<'cockpit'>; rounds: Translate<'rounds'>; mover: string };

/** One sentence or two: what stage, what happens next, by when, whose move, and how late it is. */
export function cockpitState({ t, rounds, mover }: Speakers, cockpit: RoundCockpit, now: Date): string {
  const { header, steps } = cockpit;
  const current = steps.find(({ state }) => state === 'current');
  const isOpen = header.status !== 'CANCELLED' && header.status !== 'AWARDED';
  const sentence = sentenceOf({ t, rounds, mover }, cockpit, now) + (isOpen ? lateBelow(t, cockpit, now) : '');
  if (!isOpen || current === undefined || current.lateDays === 0) return sentence;
  return sentence + t('state.late', { days: current.lateDays });
}

function sentenceOf({ t, rounds, mover }: Speakers, cockpit: RoundCockpit, now: Date): string {
  const { header, steps, funnel, progress } = cockpit;
  const phase = roundPhase(header, now);
  const current = steps.find(({ state }) => state === 'current');
  const due = current?.term ?? current?.planned.to ?? null;
  const until = { due: due === null ? '' : t.day(due), hasDue: due === null ? 'no' : 'yes' };
  const missing = unassignedIn(progress);
  switch (phase) {
    case 'closed':
      return t('state.closed', {
        ...until,
        mover,
        closesAt: header.closesAt === null ? '' : t.deadline(header.closesAt),
      });
    case 'screening': {
      if (saysBelow(cockpit, now)) return belowSentence(t, cockpit.recommending, now);
      const returned = funnel.exits.find(({ status }) => status === 'RETURNED')?.count ?? 0;
      return t('state.screening', {
        ...until,
        ...(current?.term ? { hasDue: 'first' } : {}),
        mover,
        waiting: funnel.waiting,
        returned,
      });
    }
    case 'reviewing':
      if (current?.kind !== 'stage') return rounds('state.deciding', { mover });
      return t(`state.${stageSentence(current.actual.from !== null, missing)}`, {
        ...until,
        mover,
        missing,
        stage: current.name ?? '',
      });
    case 'publicising': {
      const notice = steps.find(({ kind }) => kind === 'publicise');
      const end = notice?.planned.to ?? null;
      return t(notice?.state === 'done' ? 'state.publicityOver' : 'state.publicising', {
        mover,
        due: end === null ? '' : t.day(end),
        days: notice?.workingDays ?? 0,
      });
    }
    case 'awarded': {
      const end = steps.find(({ kind }) => kind === 'carryOut')?.planned?.to ?? null;
      const stage = end === null ? 'undated' : end < now ? 'over' : 'running';
      return t('state.awarded', { mover, stage, due: end === null ? '' : t.day(end) });
    }
    case 'deciding': {
      const waits = decidingMove(cockpit);
      return waits === null
        ? roundState({ t: rounds, mover }, header, now)
        : t(`state.deciding.${waits.move}`, { mover, count: waits.count });
    }
    case 'draft':
    case 'scheduled':
    case 'open':
    case 'cancelled':
      return roundState({ t: rounds, mover }, header, now);
  }
}

/** Nothing is to be screened yet: all that was handed in is still with the offices that recommend. */
export const waitsBelow = ({ funnel, recommending }: Pick<RoundCockpit, 'funnel' | 'recommending'>): boolean =>
  funnel.waiting === 0 && recommending.length > 0;

/** What of the decisions is the office's own move now, or that the counties are awaited; null for whoever only looks. */
export function decidingMove({ header, waiting }: Pick<RoundCockpit, 'header' | 'waiting'>) {
  if (!header.inCharge.isOwn) return null;
  const moves = ['decide', 'askCounties', 'release', 'coFundingToSettle'] as const;
  for (const move of moves) {
    const line = waiting.find(({ key }) => key.startsWith(`awards:${move}:`));
    if (line) return { move, count: line.count ?? 0 };
  }
  return { move: 'counties', count: 0 } as const;
}

/** So many offices are named in the sentence; all of them stand in the lists below it. */
const NAMED = 2;

function belowSentence(t: Translate<'cockpit'>, offices: RoundCockpit['recommending'], now: Date): string {
  const last = offices.map(({ due }) => due.at).toSorted((one, other) => other.getTime() - one.getTime())[0];
  return t('state.recommending', {
    offices: namedIn(t, offices),
    all: offices.length > NAMED ? offices.length : 0,
    due: last === undefined ? '' : t.deadline(last),
    late: lateOf(offices, now).length,
  });
}

/** Offices below that are late while the round goes on without what is still with them; where they are all one waits for, the sentence says it itself. */
function lateBelow(t: Translate<'cockpit'>, cockpit: RoundCockpit, now: Date): string {
  const late = lateOf(cockpit.recommending, now);
  if (late.length === 0 || saysBelow(cockpit, now)) return '';
  return t('state.belowLate', { offices: namedIn(t, late), all: late.length > NAMED ? late.length : 0 });
}

const saysBelow = (cockpit: RoundCockpit, now: Date): boolean =>
  roundPhase(cockpit.header, now) === 'screening' && waitsBelow(cockpit);

const lateOf = (offices: RoundCockpit['recommending'], now: Date) => offices.filter(({ due }) => due.at <= now);

const namedIn = (t: Translate<'cockpit'>, offices: RoundCockpit['recommending']): string =>
  offices
    .slice(0, NAMED)
    .map(({ name, due }) => t('state.recommendingAt', { name, count: due.count }))
    .join(t('exceptions.separator'));

/** Sheets nobody has yet: before them the office's own move is due, and waiting for experts is in vain. */
const unassignedIn = (progress: RoundCockpit['progress']): number => {
  const stage = stageToAssign(progress);
  return stage === undefined ? 0 : stage.places - stage.assigned;
};

export const stageToAssign = (progress: RoundCockpit['progress']) =>
  progress.find(({ status, places, assigned }) => status === 'SCORING' && assigned < places);

function stageSentence(hasBegun: boolean, missing: number): 'stagePlanned' | 'stageAssign' | 'stageScoring' {
  if (!hasBegun) return 'stagePlanned';
  return missing > 0 ? 'stageAssign' : 'stageScoring';
}
