import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { recallCoFunding } from '@/lib/awards/co-funding/recall-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { db } from '@/lib/db/client';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { afterDue, askedRound, coFundedRound } from '@/tests/factories/co-funding';
import { actorWith } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';
import { doorContract, never } from '@/tests/support/door-contract';

const now = decidingNow;
const tooLong = '长'.repeat(3_001);

async function asked() {
  const here = await askedRound({ awards: 1 });
  const [line] = here.lines;
  if (line === undefined) throw new Error('nobody was asked');
  return { ...here, now, line, ofLine: { entity: 'coFunding', entityId: line.id, cityId: here.round.cityId } };
}

doorContract(askCoFunding, {
  fresh: async () => {
    const here = await coFundedRound({ awards: 1 });
    return { ...here, by: here.officer, now, input: { roundId: here.round.id } };
  },
  result: { asked: 1 },
  trail: ({ round }) => ({ entity: 'round', entityId: round.id, cityId: round.cityId }),
  forbidden: ({ city }) => actorWith('OBSERVER', city),
  refused: {
    'awards.problems.coFundingNotHere': async () => {
      const { officer, round } = await decidingRound({ shortlisted: 1 });
      return { by: officer, input: { roundId: round.id } };
    },
    'awards.problems.undecided': async () => {
      const here = await coFundedRound({ awards: 1 });
      await db.decision.deleteMany({ where: { roundId: here.round.id } });
      return { by: here.officer, input: { roundId: here.round.id } };
    },
    'awards.problems.coFundingNobody': async () => {
      const here = await coFundedRound({ awards: 1 });
      await db.applicationPlace.updateMany({
        where: { application: { roundId: here.round.id } },
        data: { regionId: here.city.id },
      });
      return { by: here.officer, input: { roundId: here.round.id } };
    },
  },
  invalid: { roundId: '' },
  version: never('who was asked stays asked, whatever the page showed'),
  again: 'refused',
});

doorContract(confirmCoFunding, {
  fresh: async () => {
    const here = await asked();
    const answer = { lineId: here.line.id, version: 1, take: true, amount: 1_800_000n, reason: '' };
    return { ...here, by: here.countyOfficer, input: { fundId: here.fund.id, lines: [answer] } };
  },
  result: { results: [{}] },
  trail: ({ ofLine }) => ({ ...ofLine, from: 'ASKED', to: 'CONFIRMED' }),
  forbidden: ({ officer }) => officer,
  refused: {
    'awards.problems.coFundingFundNotOwn': ({ input, otherFund }) => ({
      input: { ...input, fundId: otherFund.id },
      field: 'fundId',
    }),
    'awards.problems.coFundingOverAsked': ({ input }) => ({
      input: { ...input, lines: input.lines.map((line) => ({ ...line, amount: 1_800_001n })) },
      field: 'lines.0.amount',
    }),
    'awards.problems.coFundingLessWhy': ({ input }) => ({
      input: { ...input, lines: input.lines.map((line) => ({ ...line, amount: 1_799_999n })) },
      field: 'lines.0.reason',
    }),
    'funds.problems.overCommitted': async ({ input, county }) => {
      const small = await createFund({ region: county, totalFen: 1_799_999n });
      return { input: { ...input, fundId: small.id } };
    },
  },
  invalid: {
    fundId: '',
    'lines.0.lineId': '',
    'lines.0.version': 'x',
    'lines.0.amount': 'much',
    'lines.0.reason': tooLong,
  },
  again: 'conflict',
});

doorContract(declineCoFunding, {
  fresh: async () => {
    const here = await asked();
    const lines = [{ lineId: here.line.id, version: 1, take: true }];
    return { ...here, by: here.countyOfficer, input: { reason: '本年度预算未安排', lines } };
  },
  result: { count: 1 },
  trail: ({ ofLine }) => ({ ...ofLine, from: 'ASKED', to: 'DECLINED' }),
  forbidden: ({ officer }) => officer,
  refused: {
    'awards.problems.notDeciding': async ({ round }) => {
      await db.round.update({ where: { id: round.id }, data: { status: 'CANCELLED' } });
      return {};
    },
  },
  invalid: { reason: '', 'lines.0.lineId': '', 'lines.0.version': 'x' },
  again: 'conflict',
});

doorContract(settleCoFunding, {
  fresh: async () => {
    const here = await asked();
    const input = { lineId: here.line.id, version: 1, settlement: 'carry' as const, reason: '县里逾期未答复' };
    return { ...here, by: here.officer, now: afterDue, input };
  },
  result: { status: 'CARRIED' },
  trail: ({ ofLine }) => ({ ...ofLine, from: 'ASKED', to: 'CARRIED' }),
  forbidden: ({ countyOfficer }) => countyOfficer,
  refused: {
    'awards.problems.coFundingNotDue': () => ({ now: decidingNow }),
    'awards.problems.coFundingNotByRule': ({ input }) => ({
      input: { ...input, settlement: 'drop' as 'carry' },
      field: 'settlement',
    }),
  },
  invalid: { lineId: '', version: 'x', settlement: 'maybe', reason: '' },
  again: 'conflict',
});

doorContract(recallCoFunding, {
  fresh: async () => {
    const here = await asked();
    return {
      ...here,
      by: here.officer,
      input: { lineId: here.line.id, version: 1, reason: '项目金额有误，需重新核定' },
    };
  },
  result: { status: 'RECALLED' },
  trail: ({ ofLine }) => ({ ...ofLine, from: 'ASKED', to: 'RECALLED' }),
  forbidden: ({ countyOfficer }) => countyOfficer,
  refused: {
    'awards.problems.notDeciding': async ({ round }) => {
      await db.round.update({ where: { id: round.id }, data: { status: 'CANCELLED' } });
      return {};
    },
  },
  invalid: { lineId: '', version: 'x', reason: '' },
  again: 'conflict',
});
