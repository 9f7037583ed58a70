import 'server-only';
import type { Tx } from '@/lib/db/client';
import { maySpend } from '@/lib/funds/policy';
import { moved } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Fen, sumFen } from '@/lib/kernel/money';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { officesAbove } from '@/lib/regions/office-in-charge';
import { type RoundSubject, roundById } from '../load';
import { roundPolicy } from '../policy';
import { fundingInput } from '../schema';
import { editDraft } from './edit-draft';

/**
 * Which funds pay, in this order. Whoever owns a fund decides about its line: lines of funds of another office, above or
 * below, stay as they are (city and county co-funding, domain C3). Money is committed when the round is published.
 */
export const setRoundFunding = command({
  name: 'round.setFunding',
  input: fundingInput,
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: round, input: { version, lines }, actor, tx }) {
    const kept = (await linesOf(tx, round.id)).filter(({ fund }) => !maySpend(actor, fund.region, round.region.path));
    refuseIf(await problemsInLines(tx, { round, actor, lines }));
    const edited = await editDraft(tx, { round, version });
    await tx.fundingLine.deleteMany({ where: { roundId: round.id } });
    const rows = [
      ...kept.map(({ fundId, amountFen }) => ({ fundId, amountFen })),
      ...lines.map(({ fundId, amount }) => ({ fundId, amountFen: amount })),
    ];
    await tx.fundingLine.createMany({ data: rows.map((row, position) => ({ ...row, position, roundId: round.id })) });
    return { ...edited, totalFen: sumFen(rows.map(({ amountFen }) => amountFen)) };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ detail: { totalFen: String(result.totalFen) } }),
});

function linesOf(tx: Tx, roundId: string) {
  return tx.fundingLine.findMany({
    where: { roundId },
    orderBy: { position: 'asc' },
    include: { fund: { select: { region: { select: officesAbove } } } },
  });
}

type Wanted = {
  round: RoundSubject;
  actor: Actor;
  lines: { fundId: string; amount: Fen }[];
};

async function problemsInLines(tx: Tx, { round, actor, lines }: Wanted): Promise<Problem[]> {
  const funds = await tx.fund.findMany({
    where: { id: { in: lines.map(({ fundId }) => fundId) }, cityId: round.cityId },
    select: { id: true, region: { select: officesAbove } },
  });
  const usable = new Set(funds.filter(({ region }) => maySpend(actor, region, round.region.path)).map(({ id }) => id));
  return lines.flatMap(({ fundId, amount }, index): Problem[] => {
    const isRepeated = lines.findIndex((line) => line.fundId === fundId) !== index;
    if (!usable.has(fundId)) return [{ code: 'rounds.problems.fundUnknown', field: `lines.${index}.fundId` }];
    if (isRepeated) return [{ code: 'rounds.problems.fundTwice', field: `lines.${index}.fundId` }];
    return amount > 0n ? [] : [{ code: 'rounds.problems.amountZero', field: `lines.${index}.amount` }];
  });
}
