import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { asSeen, oneself } from '@/lib/kernel/seen';
import { among, type Sees, sees } from '@/lib/kernel/sees';
import { type OnRoster, rosterCities } from '../sees';
import { expertInvitationByLink } from './load';
import { problemsBeforeReminding } from './rules';

type SeeInvitation = Sees<'expert invitation', OnRoster, Prisma.ExpertInvitationWhereInput>;
const keeperSeesInvitation: SeeInvitation = sees(among('cityId', rosterCities));

/** As many as an office looks through; who has answered long ago stands on the roster. */
const MOST = 100;

/** Who was asked onto the rosters the actor keeps and has not accepted: the unanswered first. */
export const expertInvitations = query({
  name: 'expert.invitations',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor, now }) {
    const rows = await db.expertInvitation.findMany({
      where: { AND: [keeperSeesInvitation.where(actor), { status: { in: ['OPEN', 'DECLINED'] } }] },
      orderBy: [{ status: 'asc' }, { invitedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: {
        id: true,
        version: true,
        status: true,
        name: true,
        employer: true,
        kind: true,
        invitedAt: true,
        expiresAt: true,
        nudgedAt: true,
        answeredAt: true,
        declinedFor: true,
        note: true,
      },
    });
    return rows.map((row) => ({
      ...row,
      isOver: row.status === 'OPEN' && row.expiresAt <= now,
      mayRemind: problemsBeforeReminding(row, now).length === 0,
    }));
  },
});

export type InvitedExpert = Awaited<ReturnType<typeof expertInvitations>>[number];

/** The link is the proof; nothing else opens it. */
const asLetter = <Row extends object>(row: Row | null) =>
  row === null ? null : asSeen<'invitation by letter', Row>(row);

/** What the reader of the letter answers: who asks, for how long, by when. Of who was asked nothing but the name. */
export const invitationOfLetter = query({
  name: 'expert.invitationOfLetter',
  input: z.object({ token: z.string().max(100) }),
  subject: async (db: Tx, { token }: { token: string }) => asLetter(await expertInvitationByLink(db, { token })),
  run: async ({ subject: { city, status, name, termTo, expiresAt }, input: { token }, now }) => ({
    token,
    status,
    name,
    termTo,
    expiresAt,
    isOver: status === 'OPEN' && expiresAt <= now,
    cityName: city.name,
    officeName: city.officeName,
  }),
});
