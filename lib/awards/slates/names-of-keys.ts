import 'server-only';
import type { Tx } from '@/lib/db/client';

export type KeyNames = Record<'category' | 'region', Map<string, string>>;

/** What categories and regions of a round are called, in their order: those a floor can be asked for. */
export async function namesOfKeys(tx: Tx, { roundId }: { roundId: string }): Promise<KeyNames> {
  const [categories, regions] = [
    await tx.planCategory.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { code: true, name: true },
    }),
    await tx.$queryRaw<{ id: string; name: string }[]>`
      SELECT g."id", g."name" FROM "Region" g JOIN "Round" r ON r."regionId" = g."parentId"
       WHERE r."id" = ${roundId} AND g."validTo" IS NULL ORDER BY g."code" NULLS LAST, g."name"`,
  ];
  return {
    category: new Map(categories.map(({ code, name }) => [code, name])),
    region: new Map(regions.map(({ id, name }) => [id, name])),
  };
}
