import 'server-only';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { found } from '@/lib/kernel/found';

type Placed = { id: string; code: string | null; numberBelow: number | null; parentId: string | null };

/**
 * How a region stands in the numbers of documents: its national code ('330102'), and what has none by the nearest coded
 * region above it and a running number below each parent on the way ('330102-04'). It is given with the first document
 * and kept for life, so that no two regions ever share a row of numbers.
 */
export async function regionNumberPart(tx: Tx, { path }: { path: string }): Promise<string> {
  const line = await tx.region.findMany({
    where: { id: { in: path.split('/').filter(Boolean) } },
    orderBy: { path: 'desc' },
    select: { id: true, code: true, numberBelow: true, parentId: true },
  });
  const coded = line.findIndex(({ code }) => nationalCode(code) !== null);
  const below = coded < 0 ? line : line.slice(0, coded);
  const parts: string[] = [];
  for (const region of below) parts.unshift(String(region.numberBelow ?? (await take(tx, region))).padStart(2, '0'));
  return [nationalCode(line[coded]?.code ?? null) ?? NOWHERE, ...parts].join('-');
}

/** What stands under no coded region at all: an installation's own tree. */
const NOWHERE = '000000';

/** GB/T 2260, GB/T 10114 or the statistical code: six, nine or twelve digits. */
const nationalCode = (code: string | null): string | null => (/^\d{6}(?:\d{3}){0,2}$/.test(code ?? '') ? code : null);

async function take(tx: Tx, { id, parentId }: Placed): Promise<number> {
  await takeTurn(tx, `number-below:${parentId}`);
  const now = found(await tx.region.findUnique({ where: { id }, select: { numberBelow: true } }), 'the region');
  if (now.numberBelow !== null) return now.numberBelow;
  const last = await tx.region.aggregate({ where: { parentId }, _max: { numberBelow: true } });
  const numberBelow = (last._max.numberBelow ?? 0) + 1;
  await tx.region.update({ where: { id }, data: { numberBelow } });
  return numberBelow;
}
