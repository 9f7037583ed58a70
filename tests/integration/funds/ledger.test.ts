import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { committedOf, recordLedger } from '@/lib/funds/ledger';
import { actorWith, createCity, testNow } from '@/tests/factories/people';
import { createFund, createRound } from '@/tests/factories/rounds';
import { owner } from '@/tests/support/as-owner';

async function scene() {
  const { city, district } = await createCity();
  const actor = await actorWith('OFFICER', district);
  const fund = await createFund({ region: district, totalFen: 1000n });
  const round = await createRound({ region: district, status: 'DRAFT' });
  const entry = { cityId: city.id, fundId: fund.id, roundId: round.id };
  const book = (...entries: { kind: 'BUDGET_COMMITTED' | 'AWARD_APPROVED'; amountFen: bigint }[]) =>
    db.$transaction((tx) =>
      recordLedger(
        tx,
        entries.map((one) => ({ ...entry, ...one })),
        { actor, now: testNow },
      ),
    );
  return { fund, book };
}

test('a fund is never promised beyond its total', async () => {
  const { fund, book } = await scene();
  await book({ kind: 'BUDGET_COMMITTED', amountFen: 600n });
  await expect(book({ kind: 'BUDGET_COMMITTED', amountFen: 401n })).rejects.toMatchObject({
    problems: [{ code: 'funds.problems.overCommitted', values: { over: '0.01' } }],
  });
  await book({ kind: 'BUDGET_COMMITTED', amountFen: 400n });
  expect(await committedOf(db, fund.id)).toBe(1000n);
});

test('two at once cannot promise the same money', async () => {
  const { fund, book } = await scene();
  const tries = await Promise.allSettled([
    book({ kind: 'BUDGET_COMMITTED', amountFen: 700n }),
    book({ kind: 'BUDGET_COMMITTED', amountFen: 700n }),
  ]);
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await committedOf(db, fund.id)).toBe(700n);
});

test('awards stay within what the round has committed', async () => {
  const { book } = await scene();
  await book({ kind: 'BUDGET_COMMITTED', amountFen: 500n });
  await expect(
    book({ kind: 'AWARD_APPROVED', amountFen: 300n }, { kind: 'AWARD_APPROVED', amountFen: 201n }),
  ).rejects.toMatchObject({ problems: [{ code: 'funds.problems.overAwarded' }] });
  await book({ kind: 'AWARD_APPROVED', amountFen: 300n }, { kind: 'AWARD_APPROVED', amountFen: 200n });
});

test('what is booked is never rewritten', async () => {
  const { book } = await scene();
  await book({ kind: 'BUDGET_COMMITTED', amountFen: 1n });
  await expect(owner.ledgerEvent.updateMany({ data: { amountFen: 2n } })).rejects.toThrow(/append-only/);
  await expect(owner.ledgerEvent.deleteMany()).rejects.toThrow(/append-only/);
});
