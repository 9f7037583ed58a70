import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { committedOf } from '@/lib/funds/ledger';
import type { Actor } from '@/lib/kernel/actor';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const reason = '资金调整';
let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

test('the money goes back as reversals that name what they take back', async () => {
  const { id, version, plan } = await createRound({ region: place.district, status: 'DRAFT' });
  const published = await publishRound({ roundId: id, version, planVersion: plan.version }, at(officer));
  const cancelled = await cancelRound({ roundId: id, version: published.version, reason }, at(officer));
  expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: reason });
  const events = await db.ledgerEvent.findMany({ where: { roundId: id }, orderBy: { id: 'asc' } });
  expect(events).toHaveLength(2);
  expect(events[1]).toMatchObject({ amountFen: -100_000_000n, reversesId: events[0]?.id });
  expect(await committedOf(db, events[0]?.fundId ?? '')).toBe(0n);
});

test('a draft is cancelled without any money', async () => {
  const { id, version } = await createRound({ region: place.district, status: 'DRAFT' });
  await cancelRound({ roundId: id, version, reason }, at(officer));
  expect(await db.ledgerEvent.count({ where: { roundId: id } })).toBe(0);
});

test('from the notice on, nothing is cancelled any more', async () => {
  const { id, version } = await createRound({ region: place.district, status: 'PUBLICISING' });
  await expect(cancelRound({ roundId: id, version, reason }, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
});
