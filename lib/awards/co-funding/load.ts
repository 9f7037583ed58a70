import 'server-only';
import type { Tx } from '@/lib/db/client';
import { asSubject, roundInclude } from '@/lib/rounds/load';
import { roundToDecide } from '../load';

const lineInclude = {
  region: { select: { id: true, name: true, path: true } },
  round: { include: roundInclude },
  application: { select: { title: true, number: true, organisation: { select: { name: true } } } },
} as const;

/** Lines that one office answers for at once, held until the command ends; null unless all of them are there. */
export async function linesToAnswer(tx: Tx, { lines }: { lines: readonly { lineId: string }[] }) {
  const ids = [...new Set(lines.map(({ lineId }) => lineId))].sort();
  // A round that is called off takes its turn before or after: no money is set aside for it beside that.
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" IN (SELECT "roundId" FROM "CoFundingLine" WHERE "id" = ANY(${ids})) ORDER BY "id" FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "CoFundingLine" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  const rows = await tx.coFundingLine.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    include: lineInclude,
  });
  return rows.length === ids.length && rows.length === lines.length ? { lines: rows } : null;
}

/** One line with its round and that round's money, held as decisions are: one after the other. */
export async function lineToSettle(tx: Tx, { lineId }: { lineId: string }) {
  const at = await tx.coFundingLine.findUnique({ where: { id: lineId }, select: { roundId: true } });
  const deciding = at && (await roundToDecide(tx, at));
  if (deciding === null) return null;
  await tx.$queryRaw`SELECT 1 FROM "CoFundingLine" WHERE "id" = ${lineId} FOR UPDATE`;
  const line = await tx.coFundingLine.findUnique({ where: { id: lineId }, include: lineInclude });
  return line && { ...line, round: asSubject(line.round), cityId: line.round.cityId, budgetFen: deciding.budgetFen };
}
