import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type RulesDocument, rulesDocument } from '@/lib/plans/terms/rules-document';
import { aRound, aRoundOrWorkingCopy } from './templates/working-copy';

/** What every read of a round carries: its region and the newest version of its rules. */
export const roundInclude = {
  region: { select: { id: true, name: true, path: true, code: true, cityId: true, level: true } },
  rules: { orderBy: { number: 'desc' }, take: 1 },
} satisfies Prisma.RoundInclude;

type RoundRow = Prisma.RoundGetPayload<{ include: typeof roundInclude }>;

/** A round as commands and policies see it. */
export type RoundSubject = Omit<RoundRow, 'rules'> & { rules: RulesDocument };

export async function roundById(tx: Tx, { roundId }: { roundId: string }): Promise<RoundSubject | null> {
  const row = await tx.round.findFirst({ where: { id: roundId, ...aRound }, include: roundInclude });
  return row === null ? null : asSubject(row);
}

/** For the settings that a template keeps, which are made alike in a round and in a template's working copy. */
export async function roundOrWorkingCopy(tx: Tx, { roundId }: { roundId: string }): Promise<RoundSubject | null> {
  const row = await tx.round.findFirst({ where: { id: roundId, ...aRoundOrWorkingCopy }, include: roundInclude });
  return row === null ? null : asSubject(row);
}

/** The round, held until the command ends: who decides over it, or begins to change its form, takes turns with the others. */
export async function roundInTurn(tx: Tx, input: { roundId: string }): Promise<RoundSubject | null> {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${input.roundId} FOR NO KEY UPDATE`;
  return roundById(tx, input);
}

/** @throws Error when the round has no rules: a round is always written together with them. */
export function asSubject<Row extends { id: string; rules: { document: unknown }[] }>(
  row: Row,
): Omit<Row, 'rules'> & { rules: RulesDocument } {
  const [newest] = row.rules;
  if (newest === undefined) throw new Error(`round ${row.id} has no rules`);
  return { ...row, rules: rulesDocument.parse(newest.document) };
}
