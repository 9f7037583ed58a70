import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { workingDayEnd } from '@/lib/kernel/calendar';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { type Fen, sumFen } from '@/lib/kernel/money';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { finalRanking } from '../deciding/final-ranking';
import { coFundingAskedLetter } from '../letters';
import { roundToDecide } from '../load';
import { awardsPolicy } from '../policy';
import { countiesOf } from './county-parts';
import { officersOf } from './officers-of';
import { askedOf, standingLines } from './rules';
import { askCoFundingInput } from './schema';

/**
 * Once all is decided and before it is released, the counties in which awarded projects are carried out are asked for their
 * part of each, with a term of working days; what was asked already stays.
 * @throws Refusal 'refused' while something is undecided, and when there is nobody (left) to ask
 */
export const askCoFunding = command({
  name: 'round.askCoFunding',
  input: askCoFundingInput,
  subject: roundToDecide,
  visible: awardsPolicy.view,
  allow: awardsPolicy.decide,
  async run({ subject: { id: roundId, cityId, round }, actor, tx, now }) {
    const { coFunding } = round.terms.awarding;
    const decisions = (await finalRanking(tx, roundId)).map(({ decision }) => decision);
    const undecided = decisions.filter((decision) => decision === null).length;
    refuseIf([
      ...problemIf(round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }),
      ...problemIf(coFunding === null, { code: 'awards.problems.coFundingNotHere' }),
      ...problemIf(undecided > 0, { code: 'awards.problems.undecided', values: { count: undecided } }),
    ]);
    const rule = found(coFunding, 'the rule of co-funding');
    const [counties, standing] = [await countiesOf(tx, roundId), await askedAlready(tx, roundId)];
    const dueAt = lastSecondOf(
      workingDayEnd({
        start: shanghaiDay(now),
        days: rule.workingDays,
        countFirstDay: false,
        imported: await importedYears(tx),
      }).day,
    );
    const lines = decisions.flatMap((decision) => {
      const county = decision === null ? undefined : counties.get(decision.applicationId);
      if (decision?.outcome !== 'AWARD' || county === undefined || standing.has(decision.applicationId)) return [];
      const askedFen = askedOf(rule, decision.amountFen);
      return askedFen === 0n ? [] : [{ applicationId: decision.applicationId, regionId: county.id, askedFen }];
    });
    refuseIf(problemIf(lines.length === 0, { code: 'awards.problems.coFundingNobody' }));
    const asked = { roundId, cityId, dueAt, askedAt: now, askedById: by(actor) };
    await tx.coFundingLine.createMany({ data: lines.map((line) => ({ ...line, ...asked })) });
    await tellCounties(tx, { lines, title: round.title, dueAt }, now);
    return { id: roundId, cityId, asked: lines.length, dueAt };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { asked, dueAt } }) => ({ detail: { asked, dueAt: dueAt.toISOString() } }),
});

async function askedAlready(tx: Tx, roundId: string): Promise<Set<string>> {
  const rows = await tx.coFundingLine.findMany({
    where: { roundId, status: { in: [...standingLines] } },
    select: { applicationId: true },
  });
  return new Set(rows.map(({ applicationId }) => applicationId));
}

type Asked = { lines: readonly { regionId: string; askedFen: Fen }[]; title: string; dueAt: Date };

/** A letter to each officer of each county, however many projects it is asked for. */
async function tellCounties(tx: Tx, { lines, title, dueAt }: Asked, now: Date): Promise<void> {
  const byCounty = Map.groupBy(lines, ({ regionId }) => regionId);
  const officers = await officersOf(tx, [...byCounty.keys()]);
  const letters = officers.map(({ regionId, person }) => {
    const asked = byCounty.get(regionId ?? '') ?? [];
    const sum = sumFen(asked.map(({ askedFen }) => askedFen));
    const facts = { round: title, count: asked.length, sumFen: sum, dueAt, address: fullAddress(paths.coFunding()) };
    return { to: person, text: coFundingAskedLetter({ name: person.name, ...facts }) };
  });
  if (letters.length > 0) await postLetters(tx, letters, now);
}
