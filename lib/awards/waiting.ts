import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { officerSeesRound } from '@/lib/rounds/sees';
import { objectionDueAt, openObjectionStatuses } from './rules';

/** What waits for an officer on this floor: decisions to make or release, objections to handle, notices to confirm. */
export async function waitingForAwards(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const where = officerSeesRound.where(actor);
  const [deciding, notices] = await Promise.all([
    db.round.findMany({ where: { AND: [where, { status: 'DECIDING' }] }, select: { id: true, title: true } }),
    db.publicityNotice.findMany({
      where: { status: 'RUNNING', round: where },
      include: {
        round: { select: { title: true } },
        objections: { where: { status: { in: [...openObjectionStatuses] } }, select: { receivedAt: true } },
      },
    }),
  ]);
  const undecided = await undecidedIn(
    db,
    deciding.map(({ id }) => id),
  );
  return [
    ...deciding.map((round) => decisionsOf(round, undecided.get(round.id) ?? 0)),
    ...notices.flatMap((notice) => [...objectionsIn(notice), ...endOf(notice, now)]),
  ];
}

async function undecidedIn(db: Tx, roundIds: string[]): Promise<Map<string, number>> {
  const groups = await db.application.groupBy({
    by: ['roundId'],
    where: { roundId: { in: roundIds }, status: 'SHORTLISTED', decision: null },
    _count: true,
  });
  return new Map(groups.map((group) => [group.roundId, group._count]));
}

function decisionsOf({ id, title }: { id: string; title: string }, undecided: number): Waiting {
  const what = undecided > 0 ? 'decide' : 'release';
  return {
    key: `awards:${what}:${id}`,
    messageKey: `awards.waiting.${what}`,
    values: { count: undecided },
    about: title,
    href: paths.roundDecisions(id),
    verbKey: `awards.waiting.verbs.${what}`,
    dueAt: null,
    ...(undecided > 0 && { count: undecided }),
  };
}

type Running = {
  id: string;
  roundId: string;
  endsAt: Date;
  provisional: boolean;
  round: { title: string };
  objections: { receivedAt: Date }[];
};

function objectionsIn({ roundId, round, objections }: Running): Waiting[] {
  if (objections.length === 0) return [];
  const dues = objections.map(({ receivedAt }) => objectionDueAt(receivedAt).getTime());
  return [
    {
      key: `awards:objections:${roundId}`,
      messageKey: 'awards.waiting.objections',
      values: { count: objections.length },
      about: round.title,
      href: paths.roundPublicity(roundId),
      verbKey: 'awards.waiting.verbs.objections',
      dueAt: new Date(Math.min(...dues)),
      count: objections.length,
    },
  ];
}

function endOf({ roundId, round, endsAt, provisional, objections }: Running, now: Date): Waiting[] {
  if (now < endsAt || objections.length > 0) return [];
  const what = provisional ? 'recompute' : 'confirm';
  return [
    {
      key: `awards:${what}:${roundId}`,
      messageKey: `awards.waiting.${what}`,
      about: round.title,
      href: paths.roundPublicity(roundId),
      verbKey: `awards.waiting.verbs.${what}`,
      dueAt: null,
    },
  ];
}
