import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { roundSees } from '@/lib/rounds/sees';
import { type Overdue, whoIsLate } from './who-is-late';

/** As many rounds as the first screen of a watcher lists. */
const MOST = 10;

export type LateRound = {
  id: string;
  title: string;
  kinds: { kind: Overdue['due']['kind']; count: number; since: Date }[];
};

/** What is overdue in the rounds somebody watches: how much of what, and since when the oldest; nobody is named. */
export const lateRounds = query({
  name: 'cockpit.lateRounds',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor, now }): Promise<LateRound[]> {
    const rounds = await db.round.findMany({
      where: { AND: [roundSees.where(actor), { status: { notIn: ['DRAFT', 'CANCELLED', 'AWARDED'] } }] },
      orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
      take: MOST,
      include: { region: { select: { name: true } }, plan: { select: headOfPlan } },
    });
    const found = await Promise.all(
      rounds.map(async ({ plan, ...round }) => ({
        id: round.id,
        title: round.title,
        kinds: kindsOf(
          (await whoIsLate(db, { ...round, terms: termsOf(plan) }, now)).filter(({ due }) => due.at < now),
        ),
      })),
    );
    return found.filter(({ kinds }) => kinds.length > 0);
  },
});

/** What says which terms are in force. */
const headOfPlan = { id: true, number: true, frozenAt: true, terms: true } as const;

/** The longest overdue of each kind comes first. */
const kindsOf = (late: readonly Overdue[]): LateRound['kinds'] =>
  [...Map.groupBy(late, ({ due }) => due.kind)].flatMap(([kind, those]) =>
    those[0] === undefined ? [] : [{ kind, count: those.length, since: those[0].due.at }],
  );
