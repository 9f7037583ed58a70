import 'server-only';
import { onceForOffices } from '@/lib/applications/reminding/once-for-offices';
import { remindedDay } from '@/lib/applications/reminding/reminded-days';
import type { Tx } from '@/lib/db/client';
import { daysUntil } from '@/lib/kernel/shanghai';
import { postLetters } from '@/lib/mail/post-letters';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import { coFundingOverdueLetter, coFundingReminderLetter } from '../letters';
import { officersOf } from './officers-of';

/**
 * Writes to a county that has not answered for all of its part, 14, 7, 3 and 1 days before its term ends, and to the office of
 * the round once it is over: then it is that office's to settle. Whoever has answered hears nothing.
 */
export async function remindOfCoFunding(tx: Tx, now: Date): Promise<void> {
  const asked = await askedLines(tx);
  const ahead = asked.flatMap(({ begunAt, ...line }) => {
    const days = remindedDay({ dueAt: line.dueAt, begunAt }, now);
    return days === null ? [] : [{ ...line, days }];
  });
  const over = asked.filter(({ dueAt }) => dueAt < now).map((line) => ({ ...line, days: 0 }));
  const due = await onceForOffices(tx, { term: 'CO_FUNDING', due: [...ahead, ...over], now });
  for (const { days, ...line } of due) await (days === 0 ? tellRound(tx, line, now) : tellCounty(tx, line, now));
}

type Asked = Awaited<ReturnType<typeof askedLines>>[number];
type Told = Omit<Asked, 'begunAt'>;

async function tellCounty(tx: Tx, { regionId, round, count, dueAt }: Told, now: Date): Promise<void> {
  const address = fullAddress(paths.coFunding());
  const facts = { round: round.title, count, dueAt, left: daysUntil(dueAt, now), address };
  const officers = await officersOf(tx, [regionId]);
  const letters = officers.map(({ person }) => ({
    to: person,
    text: coFundingReminderLetter({ name: person.name, ...facts }),
  }));
  await postLetters(tx, letters, now);
}

async function tellRound(tx: Tx, { roundId, county, round, count, dueAt }: Told, now: Date): Promise<void> {
  const address = fullAddress(paths.roundDecisions(roundId));
  const facts = { round: round.title, county, count, dueAt, address };
  const letter = (name: string) => coFundingOverdueLetter({ name, ...facts });
  await tellOffice(tx, { path: round.region.path, letter }, now);
}

/** What counties were asked and have not answered, by round, county and term. */
async function askedLines(tx: Tx) {
  const lines = await tx.coFundingLine.findMany({
    where: { status: 'ASKED', round: { status: 'DECIDING' } },
    orderBy: { id: 'asc' },
    select: {
      roundId: true,
      regionId: true,
      dueAt: true,
      askedAt: true,
      region: { select: { name: true } },
      round: { select: { title: true, region: { select: { path: true } } } },
    },
  });
  const together = Map.groupBy(lines, ({ roundId, regionId, dueAt }) => `${roundId},${regionId},${dueAt.getTime()}`);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { region, askedAt: begunAt, ...line } = first;
    return [{ ...line, county: region.name, begunAt, count: 1 + others.length }];
  });
}
