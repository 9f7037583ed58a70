import { db } from '@/lib/db/client';
import { writeNotes } from '@/lib/trail/write-notes';
import { testNow } from '@/tests/factories/people';

/** Who was shown a sensitive record, as what, and in the trail of which city, once what was noted is written. */
export async function readersOf(entityId: string): Promise<[string | null, string, string | null][]> {
  await writeNotes(testNow, { all: true });
  const lines = await db.trailEntry.findMany({ where: { command: 'record.read', entityId }, orderBy: { id: 'asc' } });
  return lines.map(({ actorId, entity, cityId }) => [actorId, entity, cityId]);
}
