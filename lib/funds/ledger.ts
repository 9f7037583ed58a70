import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { LedgerKind } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { type Fen, formatYuan } from '@/lib/kernel/money';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';

export type LedgerEntry = {
  kind: LedgerKind;
  cityId: string;
  fundId: string;
  roundId: string;
  applicationId?: string;
  amountFen: Fen;
  /** The event that this one takes back; the amount is then its negative. */
  reversesId?: string;
};

/**
 * The only writer of the ledger (domain B.12); it only appends. The funds concerned stay locked until the command ends,
 * so that two rounds published at once cannot promise the same money.
 * @throws Refusal 'refused' when more than a fund holds would be committed, or more awarded than a round has committed.
 */
export async function recordLedger(
  tx: Tx,
  entries: readonly LedgerEntry[],
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  if (entries.length === 0) return;
  const fundIds = [...new Set(entries.map(({ fundId }) => fundId))].sort();
  await tx.$queryRaw`SELECT "id" FROM "Fund" WHERE "id" = ANY(${fundIds}) ORDER BY "id" FOR UPDATE`;
  await tx.ledgerEvent.createMany({
    data: entries.map((entry) => ({ ...entry, at: now, actorId: by(actor) })),
  });
  refuseIf([...(await problemsOfFunds(tx, fundIds)), ...(await problemsOfRounds(tx, fundIds, entries))]);
}

/** What rounds have been promised from a fund, reversals taken off; in fen. */
export async function committedOf(tx: Tx, fundId: string): Promise<Fen> {
  return (await committedByFund(tx, [fundId])).get(fundId) ?? 0n;
}

async function problemsOfFunds(tx: Tx, fundIds: string[]): Promise<Problem[]> {
  const committed = await committedByFund(tx, fundIds);
  const funds = await tx.fund.findMany({
    where: { id: { in: fundIds } },
    select: { id: true, name: true, totalFen: true },
  });
  return funds.flatMap(({ id, name, totalFen }) => {
    const overFen = (committed.get(id) ?? 0n) - totalFen;
    return overFen > 0n
      ? [{ code: 'funds.problems.overCommitted', values: { fund: name, over: formatYuan(overFen) } }]
      : [];
  });
}

async function committedByFund(tx: Tx, fundIds: string[]): Promise<Map<string, Fen>> {
  const sums = await tx.ledgerEvent.groupBy({
    by: ['fundId'],
    where: { fundId: { in: fundIds }, kind: 'BUDGET_COMMITTED' },
    _sum: { amountFen: true },
  });
  return new Map(sums.map(({ fundId, _sum }) => [fundId, _sum.amountFen ?? 0n]));
}

/** Within each fund's share of a round, awards stay below what was committed. */
async function problemsOfRounds(tx: Tx, fundIds: string[], entries: readonly LedgerEntry[]): Promise<Problem[]> {
  if (!entries.some(({ kind }) => kind === 'AWARD_APPROVED')) return [];
  const sums = await tx.ledgerEvent.groupBy({
    by: ['fundId', 'roundId', 'kind'],
    where: { fundId: { in: fundIds }, roundId: { in: [...new Set(entries.map(({ roundId }) => roundId))] } },
    _sum: { amountFen: true },
  });
  const shares = Map.groupBy(sums, ({ fundId, roundId }) => `${fundId} ${roundId}`);
  return [...shares.values()].flatMap((share) => {
    const sumOf = (kind: LedgerKind): Fen => share.find((sum) => sum.kind === kind)?._sum.amountFen ?? 0n;
    const overFen = sumOf('AWARD_APPROVED') - sumOf('BUDGET_COMMITTED');
    return overFen > 0n ? [{ code: 'funds.problems.overAwarded', values: { over: formatYuan(overFen) } }] : [];
  });
}
