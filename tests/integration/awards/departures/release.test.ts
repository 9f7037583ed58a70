import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { signDepartures } from '@/lib/awards/departures/sign-departures';
import { stateDeparturesOfRound } from '@/lib/awards/departures/state-departures-of-round';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { signSlate } from '@/lib/awards/slates/sign-slate';
import { db } from '@/lib/db/client';
import { confirmWordsOf } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { now, passedOver, proposed } from '@/tests/integration/awards/slates/scene';

const departuresOpen = {
  kind: 'refused',
  problems: [expect.objectContaining({ code: 'slates.problems.departuresOpen' })],
};

it('releases no decision that departs from the ranking before another officer signs its reason', async () => {
  const { round, officer, other, reasons } = await passedOver();
  const { id: roundId } = round;
  await confirmWordsOf(roundId);
  const release = () => releaseDecisions({ roundId }, at(officer, now));
  await expect(release()).rejects.toMatchObject(departuresOpen);
  await stateDeparturesOfRound({ roundId, departures: reasons }, at(officer, now));
  await expect(release()).rejects.toMatchObject(departuresOpen);
  const rows = await db.rankDeparture.findMany({ where: { roundId } });
  await signDepartures({ roundId, departureIds: rows.map(({ id }) => id) }, at(other, now));
  await expect(release()).resolves.toMatchObject({ status: 'PUBLICISING' });
});

it('asks anew when one more is awarded further down', async () => {
  const { round, officer, other, reasons, applications } = await passedOver();
  const { id: roundId } = round;
  await db.fundingLine.updateMany({ where: { roundId }, data: { amountFen: 90_000_000n } });
  const context = at(officer, now);
  const [first, second] = applications.map(({ id }) => id);
  await decide({ applicationId: first ?? '', outcome: 'DECLINE', reason: '调整。', version: 1 }, context);
  await stateDeparturesOfRound(
    { roundId, departures: [...reasons, { applicationId: first ?? '', reason: '调整。' }] },
    context,
  );
  const rows = await db.rankDeparture.findMany({ where: { roundId, status: 'STATED' } });
  await signDepartures({ roundId, departureIds: rows.map(({ id }) => id) }, at(other, now));
  await decide({ applicationId: second ?? '', outcome: 'AWARD', amountFen: 4_500_000n, version: 1 }, context);
  await confirmWordsOf(roundId);
  await expect(releaseDecisions({ roundId }, context)).rejects.toMatchObject(departuresOpen);
});

it('takes the signature of a slate for the decisions that follow it', async () => {
  const { input, other, officer, round } = await proposed();
  await signSlate(input, at(other, now));
  await confirmWordsOf(round.id);
  await expect(releaseDecisions({ roundId: round.id }, at(officer, now))).resolves.toMatchObject({
    status: 'PUBLICISING',
  });
});

it('asks nothing of a round whose rules do not', async () => {
  const { round, officer } = await passedOver({ departures: 'free' });
  await confirmWordsOf(round.id);
  await expect(releaseDecisions({ roundId: round.id }, at(officer, now))).resolves.toMatchObject({
    status: 'PUBLICISING',
  });
});
