import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { roundAddress } from '@/lib/rounds/schema';
import { roundSees } from '@/lib/rounds/sees';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { changesTold } from './changes-told';
import { correctionsOf } from './load';

/** A round's announcement as its office prints it, with what the public was told afterwards. */
export const announcementToPrint = query({
  name: 'round.announcementToPrint',
  input: roundAddress,
  subject: seenWithSettings,
  async run({ db, subject: round }) {
    const [extensions, corrections] = await Promise.all([
      db.roundExtension.findMany({
        where: { roundId: round.id },
        orderBy: { createdAt: 'asc' },
        select: { fromAt: true, toAt: true, createdAt: true },
      }),
      correctionsOf(db, round),
    ]);
    return { round, changes: changesTold(round.announcement, { extensions, corrections }) };
  },
});

async function seenWithSettings(db: Tx, address: z.output<typeof roundAddress>, actor: Actor) {
  return roundSees.look(actor, await roundSettings(db, address));
}
