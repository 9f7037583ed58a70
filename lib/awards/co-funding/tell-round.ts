import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { type Fen, sumFen } from '@/lib/kernel/money';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import { coFundingAnsweredLetter } from '../letters';
import { shortfallOf } from './rules';

type Answered = {
  line: {
    roundId: string;
    askedFen: Fen;
    region: { name: string };
    round: { title: string; region: { path: string } };
  };
  result: { status: CoFundingStatus; amountFen: Fen };
};

/** A letter to the office of each round about what a county has answered, however many projects it answers for at once. */
export async function tellRoundOf(
  tx: Tx,
  answers: readonly Answered[],
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  for (const [roundId, some] of Map.groupBy(answers, ({ line }) => line.roundId)) {
    const [first] = some;
    if (first === undefined) continue;
    const { region: county, round } = first.line;
    const having = (status: CoFundingStatus): number => some.filter(({ result }) => result.status === status).length;
    const facts = {
      round: round.title,
      county: county.name,
      confirmed: having('CONFIRMED'),
      short: having('SHORT'),
      declined: having('DECLINED'),
      sumFen: sumFen(some.map(({ result }) => result.amountFen)),
      missingFen: sumFen(some.map(({ line, result }) => shortfallOf({ ...line, ...result }))),
      reason,
      address: fullAddress(paths.roundDecisions(roundId)),
    };
    const letter = (name: string) => coFundingAnsweredLetter({ name, ...facts });
    await tellOffice(tx, { path: round.region.path, letter }, now);
  }
}
