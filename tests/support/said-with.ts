import { db } from '@/lib/db/client';
import { openSaid, type Said } from '@/lib/vault/said';
import { some } from './some';

/** What was written with the newest act of this name on one thing. */
export async function saidWith(command: string, entityId: string): Promise<Said> {
  const [entry] = some(
    await db.trailEntry.findMany({
      where: { command, entityId },
      orderBy: { id: 'desc' },
      take: 1,
      select: { id: true, detail: true, text: { select: { text: true } } },
    }),
  );
  const [said = null] = await openSaid(db, [
    { id: entry?.id ?? '', detail: entry?.detail, text: entry?.text?.text ?? null },
  ]);
  return said;
}
