import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { roundOf } from '@/lib/rounds/round-of';
import { officerSeesRound } from '@/lib/rounds/sees';
import { expertSeesAssignment } from './sees';
import { countsOf } from './stages/stages-of-round';

/** What an expert has to declare and to score in every city, one line for each stage, leading to the first open one. */
export async function waitingForExperts(db: Tx, actor: Actor): Promise<Waiting[]> {
  const open = await db.reviewAssignment.findMany({
    where: {
      AND: [
        expertSeesAssignment.where(actor),
        { status: { in: ['INVITED', 'ACCEPTED'] }, stage: { status: 'SCORING' } },
      ],
    },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      expert: { select: { city: { select: { name: true } } } },
      stage: {
        select: { id: true, name: true, dueAt: true, plan: { select: { round: { select: { title: true } } } } },
      },
    },
  });
  const bundles = Map.groupBy(open, ({ stage, status }) => `${status}-${stage.id}`);
  return [...bundles].flatMap(([key, [first, ...rest]]): Waiting[] => {
    if (first === undefined) return [];
    const { stage, status, expert } = first;
    const isInvited = status === 'INVITED';
    const count = rest.length + 1;
    return [
      {
        key,
        messageKey: isInvited ? 'reviews.waiting.toDeclare' : 'reviews.waiting.toScore',
        values: { count },
        about: `${expert.city.name} · ${roundOf(stage.plan).title} · ${stage.name}`,
        href: isInvited && count > 1 ? paths.assignments() : paths.assignment(first.id),
        verbKey: isInvited ? 'reviews.waiting.declare' : 'reviews.waiting.score',
        dueAt: stage.dueAt,
        count,
      },
    ];
  });
}

/** Stages an officer is to open, to fill with experts, or to close. */
export async function waitingForStages(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const rounds = await db.round.findMany({
    where: { AND: [officerSeesRound.where(actor), { status: { in: ['SCREENING', 'REVIEWING'] } }] },
    select: {
      id: true,
      title: true,
      status: true,
      plan: {
        select: { stages: { where: { status: { not: 'CLOSED' } }, orderBy: { position: 'asc' }, take: 1 } },
      },
      _count: { select: { applications: { where: { status: { in: ['SUBMITTED', 'RETURNED'] } } } } },
    },
  });
  const current = rounds.flatMap(
    ({
      plan: {
        stages: [stage],
      },
      ...round
    }) => (stage === undefined ? [] : [{ stage, round }]),
  );
  const counts = new Map(
    (
      await countsOf(
        db,
        current.map(({ stage }) => stage.id),
      )
    ).map((count) => [count.stageId, count]),
  );
  return current.flatMap(({ stage, round }): Waiting[] => {
    const act = actOn(stage, { unscreened: round._count.applications, counts: counts.get(stage.id), now });
    return act === null
      ? []
      : [
          {
            key: `stage-${stage.id}`,
            messageKey: `reviews.waiting.${act}Stage`,
            about: `${round.title} · ${stage.name}`,
            href: paths.roundStage(round.id, stage.id),
            verbKey: `reviews.waiting.${act}`,
            dueAt: act === 'open' ? null : stage.dueAt,
          },
        ];
  });
}

type Facts = {
  unscreened: number;
  counts: { places: number; assigned: number; submitted: number } | undefined;
  now: Date;
};

/** Whose move it is: the officer's, or null while the screening or the experts still work. */
function actOn(
  stage: { status: string; dueAt: Date | null },
  { unscreened, counts, now }: Facts,
): 'open' | 'assign' | 'close' | null {
  if (stage.status === 'PLANNED') return unscreened === 0 ? 'open' : null;
  if (counts === undefined || counts.assigned < counts.places) return 'assign';
  const isOver = stage.dueAt !== null && stage.dueAt < now;
  return counts.submitted >= counts.places || isOver ? 'close' : null;
}
