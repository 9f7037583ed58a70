import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { RoundStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { roundSees } from '@/lib/rounds/sees';

/** Once there is something to decide, and afterwards too: minutes are signed later. */
export const mayHaveMinutes = (status: RoundStatus): boolean =>
  status === 'DECIDING' || status === 'PUBLICISING' || status === 'AWARDED';

export type Minutes = Awaited<ReturnType<typeof minutesOf>>[number];

/** The minutes of a round's meetings, the latest filed first. */
export async function minutesOf(tx: Tx, { id: roundId }: Seen<'round'>) {
  return tx.meetingMinutes.findMany({
    where: { roundId },
    orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      heldOn: true,
      about: true,
      filedAt: true,
      filedBy: { select: { name: true } },
      file: { select: { name: true, size: true, mime: true } },
    },
  });
}

/** The file, for whoever runs or watches the round; who read it is noted. */
export const minutesFile = query({
  name: 'minutes.file',
  input: z.object({ minutesId: id() }),
  subject: seenMinutes,
  async run({ subject: { file, cityId }, actor, now }) {
    noteReading({ what: 'file', actor, now, id: file.id, cityId });
    return file;
  },
});

async function seenMinutes(tx: Tx, { minutesId }: { minutesId: string }, actor: Actor) {
  const row = await tx.meetingMinutes.findUnique({
    where: { id: minutesId },
    select: { id: true, file: true, round: { select: { cityId: true, region: { select: { path: true } } } } },
  });
  return roundSees.look(actor, row && { ...row.round, id: row.id, file: row.file });
}
