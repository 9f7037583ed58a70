import { db } from '@/lib/db/client';
import { createFund } from '@/lib/funds/create-fund';
import { updateFund } from '@/lib/funds/update-fund';
import { createRound, createFund as fundRow } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
const cityId = place.city.id;
const facts = { name: '区级福彩公益金', kind: 'WELFARE_LOTTERY' as const, year: '2026', total: '20,000,000' };
const bad = { name: '', kind: 'GIFT', year: '1999', total: '-1' };

doorContract(createFund, {
  fresh: async () => ({ by, input: { ...facts, regionId: place.district.id } }),
  result: { totalFen: 2_000_000_000n },
  trail: (_, { id }) => ({ entityId: id, cityId }),
  forbidden: () => place.observer,
  refused: never('no rule stands between a fund and the register: what is impossible is invalid'),
  invalid: { ...bad, regionId: '' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

async function promised(change: Partial<typeof facts>) {
  const round = await createRound({ region: place.district });
  const { fundId, fund } = await db.fundingLine.findFirstOrThrow({
    where: { roundId: round.id },
    include: { fund: true },
  });
  return { input: { ...facts, fundId, version: fund.version, ...change } };
}

doorContract(updateFund, {
  fresh: async () => {
    const { id: fundId, version } = await fundRow({ region: place.district });
    return { by, input: { ...facts, fundId, version } };
  },
  result: { name: facts.name },
  trail: ({ input }) => ({ entityId: input.fundId, cityId }),
  forbidden: () => place.observer,
  refused: {
    'funds.problems.yearInUse': async () => ({ ...(await promised({ year: '2027' })), field: 'year' }),
    'funds.problems.belowCommitted': async () => ({ ...(await promised({ total: '1' })), field: 'total' }),
    'funds.problems.kindInUse': async () => ({
      ...(await promised({ kind: 'FISCAL_SPECIAL' as 'WELFARE_LOTTERY' })),
      field: 'kind',
    }),
  },
  invalid: { ...bad, version: 'x' },
  again: 'conflict',
});
