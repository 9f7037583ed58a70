import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { commitCounty } from './book-county';
import { everyLine } from './every-line';
import { linesToAnswer } from './load';
import { moveLine } from './move-line';
import { coFundingPolicy } from './policy';
import { problemsInAnswer } from './rules';
import { confirmCoFundingInput } from './schema';
import { tellRoundOf } from './tell-round';

/**
 * A county's own office confirms its part of awards, several at once, and says which of its funds pays: what was asked, or
 * less with a reason. The money is set aside at once.
 * @throws Refusal 'refused' for a fund of somebody else, and when it has not that much left
 */
export const confirmCoFunding = command({
  name: 'coFunding.confirm',
  input: confirmCoFundingInput,
  subject: linesToAnswer,
  visible: everyLine(coFundingPolicy.view),
  allow: everyLine(coFundingPolicy.confirm),
  async run({ subject, input: { fundId, lines: typed }, actor, tx, now }) {
    const answers = typed.map((answer) => ({
      ...answer,
      line: found(
        subject.lines.find(({ id }) => id === answer.lineId),
        'a line that is answered',
      ),
    }));
    refuseIf([
      ...problemIf(
        answers.some(({ line }) => line.round.status !== 'DECIDING'),
        { code: 'awards.problems.notDeciding' },
      ),
      ...(await problemsWithFund(tx, fundId, subject.lines)),
      ...answers.flatMap(({ amount: amountFen, reason, line }, row) =>
        problemsInAnswer({ amountFen, reason }, line).map(
          (problem): Problem => ({ ...problem, field: `lines.${row}.${problem.field ?? 'amount'}` }),
        ),
      ),
    ]);
    const results = [];
    for (const { line, version, amount: amountFen, reason } of answers) {
      const facts = { fundId, amountFen, reason, answeredAt: now, answeredById: by(actor) };
      const event = amountFen === line.askedFen ? 'confirm' : 'confirmLess';
      results.push({ line, result: await moveLine(tx, line, { event, version, facts }) });
    }
    const booked = results.map(({ line: { cityId, roundId, applicationId }, result: { amountFen } }) => ({
      cityId,
      roundId,
      applicationId,
      fundId,
      amountFen,
    }));
    await commitCounty(tx, booked, { actor, now });
    const reason = answers.map((one) => one.reason).find((one) => one !== '') ?? '';
    await tellRoundOf(tx, results, { reason, now });
    const less = results.filter(({ result }) => result.status === 'SHORT');
    return {
      results,
      sumFen: sumFen(booked.map(({ amountFen }) => amountFen)),
      short: less.length,
      settledBy: [...new Set(less.map(({ line }) => line.round.region.officeName))],
    };
  },
  about: ({ result: { results } }) =>
    results.map(({ line, result }) => moved(line, result)) as [ReturnType<typeof moved>],
  trail: ({ input: { fundId, lines } }) => ({
    detail: { fundId, amounts: lines.map(({ lineId, amount }) => ({ lineId, amountFen: String(amount) })) },
    said: { reasons: lines.map(({ reason }) => reason).filter((reason) => reason !== '') },
  }),
});

type Answered = readonly { regionId: string; roundId: string }[];

/** It belongs to the very county of each line, and is not one that the round itself is paid from. */
async function problemsWithFund(tx: Tx, fundId: string, lines: Answered): Promise<Problem[]> {
  const fund = await tx.fund.findUnique({
    where: { id: fundId },
    select: { regionId: true, lines: { where: { roundId: { in: lines.map(({ roundId }) => roundId) } } } },
  });
  const isOwn = fund !== null && lines.every(({ regionId }) => regionId === fund.regionId);
  return problemIf(!isOwn || fund.lines.length > 0, { code: 'awards.problems.coFundingFundNotOwn', field: 'fundId' });
}
