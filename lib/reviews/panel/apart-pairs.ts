import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SeenStage } from '../stages/seen-stage';

/** The pairs that the office keeps apart in a stage, by name. */
export async function apartPairs(db: Tx, { id: stageId }: SeenStage) {
  const named = { select: { person: { select: { name: true } } } } as const;
  const pairs = await db.apartPair.findMany({
    where: { stageId },
    orderBy: [{ addedAt: 'asc' }, { firstId: 'asc' }, { secondId: 'asc' }],
    select: { firstId: true, secondId: true, note: true, first: named, second: named },
  });
  return pairs.map(({ first, second, ...pair }) => ({ ...pair, names: [first.person.name, second.person.name] }));
}
