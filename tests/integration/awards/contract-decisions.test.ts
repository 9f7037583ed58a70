import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { recomputeNotice } from '@/lib/awards/publicity/recompute-notice';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import {
  awardTo,
  confirmWordsOf,
  decidingNow,
  decidingRound,
  noticeEndsAt,
  releasedRound,
} from '@/tests/factories/awards';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

type Deciding = Pick<Awaited<ReturnType<typeof decidingRound>>, 'round' | 'district'>;
const now = decidingNow;
const forbidden = ({ district }: Deciding) => actorWith('OBSERVER', district);
const ofRound = ({ round }: Deciding) => ({ entity: 'round', entityId: round.id, cityId: round.cityId });
const tooLong = '长'.repeat(3_001);

/** A round with one application, nothing decided yet. */
async function deciding() {
  const here = await decidingRound({ shortlisted: 1 });
  return { ...here, by: here.officer, now, applicationId: here.applications[0]?.id ?? '' };
}

/** The same with the award held. */
async function held() {
  const here = await deciding();
  await awardTo(here.applicationId, here.officer);
  await confirmWordsOf(here.round.id);
  return here;
}

async function bar(organisationId: string): Promise<void> {
  await db.organisationStanding.create({
    data: {
      organisationId,
      kind: 'ABNORMAL_LIST',
      from: '2026-03-01',
      reason: '未按期报送年报',
      recordedById: SYSTEM_PERSON_ID,
      recordedAt: testNow,
    },
  });
}

doorContract(decide, {
  fresh: async () => {
    const here = await deciding();
    const input = {
      applicationId: here.applicationId,
      outcome: 'AWARD' as const,
      amountFen: 4_500_000n,
      reason: '',
      version: 0,
    };
    return { ...here, input };
  },
  result: { outcome: 'AWARD' },
  trail: ({ applicationId, round }) => ({
    entity: 'application',
    entityId: applicationId,
    cityId: round.cityId,
    to: 'AWARD',
  }),
  forbidden,
  refused: {
    'awards.problems.notDeciding': async ({ input }) => {
      const { officer, applications } = await releasedRound({ shortlisted: 1, awards: 1 });
      return { by: officer, input: { ...input, applicationId: applications[0]?.id ?? '' } };
    },
    'awards.problems.amountMissing': ({ input }) => ({ input: { ...input, amountFen: 0n }, field: 'amountFen' }),
    'awards.problems.overRequest': ({ input }) => ({ input: { ...input, amountFen: 4_500_001n }, field: 'amountFen' }),
    'awards.problems.reasonMissing': ({ input }) => ({
      input: { ...input, outcome: 'DECLINE' as 'AWARD' },
      field: 'reason',
    }),
    'awards.problems.overBudget': async ({ input }) => {
      const { officer, applications } = await decidingRound({ shortlisted: 1, amountFen: 1_000_000n });
      return { by: officer, input: { ...input, applicationId: applications[0]?.id ?? '' }, field: 'amountFen' };
    },
  },
  invalid: { applicationId: '', outcome: 'MAYBE', amountFen: 'much', reason: tooLong, version: 'x' },
  again: 'conflict',
});

doorContract(decideByRank, {
  fresh: async () => {
    const here = await deciding();
    return { ...here, input: { roundId: here.round.id, awardCount: 1, reserveCount: 0, reason: '名额所限' } };
  },
  result: { decided: 1 },
  trail: ofRound,
  forbidden,
  refused: {
    'awards.problems.notDeciding': async ({ input }) => {
      const { officer, round } = await releasedRound({ shortlisted: 1, awards: 1 });
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'awards.problems.overBudgetByRank': async ({ input }) => {
      const { officer, round } = await decidingRound({ shortlisted: 1, amountFen: 1_000_000n });
      return { by: officer, input: { ...input, roundId: round.id }, field: 'awardCount' };
    },
    'awards.problems.decisionsChanged': ({ input }) => ({ input: { ...input, shown: 'others' }, kind: 'conflict' }),
  },
  invalid: { roundId: '', awardCount: '-1', reserveCount: 'x', reason: ' ' },
  version: never('whether what is decided already is kept or overwritten, the form says'),
  again: 'done',
  race: never('decisions that are held stay: who comes second finds none to write'),
});

doorContract(releaseDecisions, {
  fresh: async () => {
    const here = await held();
    return { ...here, input: { roundId: here.round.id, startDay: '2026-03-10', body: '', shareReason: '' } };
  },
  result: { status: 'PUBLICISING' },
  trail: (fresh) => ({ ...ofRound(fresh), from: 'DECIDING', to: 'PUBLICISING' }),
  forbidden,
  refused: {
    'awards.problems.undecided': async ({ input }) => {
      const { officer, round } = await deciding();
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'awards.problems.wordsUnconfirmed': async ({ input }) => {
      const { officer, round } = await held();
      await db.publicWords.deleteMany({ where: { application: { roundId: round.id } } });
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'awards.problems.startInPast': ({ input }) => ({ input: { ...input, startDay: '2026-03-01' }, field: 'startDay' }),
    'awards.problems.startTooLate': ({ input }) => ({ input: { ...input, startDay: '2027-03-01' }, field: 'startDay' }),
    'awards.problems.barred': async ({ input }) => {
      const { officer, round, organisation } = await held();
      await bar(organisation.id);
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'awards.problems.decisionsChanged': ({ input }) => ({ input: { ...input, shown: 'others' }, kind: 'conflict' }),
  },
  invalid: { roundId: '', startDay: 'soon', body: tooLong, shareReason: tooLong },
  version: never('the state of the round tells two apart'),
  again: 'conflict',
});

doorContract(keepBarredAward, {
  fresh: async () => {
    const here = await held();
    await bar(here.organisation.id);
    const input = { applicationId: here.applicationId, version: 1, reason: '处罚事由与本项目无关，经集体研究保留。' };
    return { ...here, input };
  },
  result: { keepGates: ['notListed.ABNORMAL_LIST'] },
  trail: ({ applicationId, round }) => ({ entity: 'application', entityId: applicationId, cityId: round.cityId }),
  forbidden,
  refused: {
    'awards.problems.notBarred': async ({ input }) => {
      const { officer, applicationId } = await held();
      return { by: officer, input: { ...input, applicationId } };
    },
  },
  invalid: { applicationId: '', version: 'x', reason: ' ' },
  again: 'conflict',
});

async function released() {
  const here = await releasedRound({ shortlisted: 1, awards: 1 });
  return { ...here, by: here.officer, now: noticeEndsAt, input: { roundId: here.round.id, version: 1 } };
}

doorContract(confirmAwards, {
  fresh: released,
  result: { awarded: 1 },
  trail: (fresh) => ({ ...ofRound(fresh), from: 'PUBLICISING', to: 'AWARDED' }),
  forbidden,
  refused: {
    'awards.problems.stillPublic': () => ({ now: new Date(noticeEndsAt.getTime() - 1) }),
    'awards.problems.barred': async () => {
      const { by, input, organisation } = await released();
      await bar(organisation.id);
      return { by, input };
    },
    'awards.problems.objectionsOpen': async () => {
      const { by, input, noticeId, applications } = await released();
      await db.objection.create({
        data: {
          noticeId,
          applicationId: applications[0]?.id ?? '',
          objectorKind: 'ANONYMOUS',
          text: '情况不实',
          receivedAt: decidingNow,
        },
      });
      return { by, input };
    },
  },
  invalid: { roundId: '', version: 'x' },
  again: 'conflict',
});

const inDecember = new Date('2026-12-29T02:00:00Z');

/** A notice that runs over New Year; next year's calendar came in after it was published. */
async function provisional({ isKnown = true } = {}) {
  await db.calendarYear.deleteMany({ where: { year: 2027 } });
  const here = await decidingRound({ shortlisted: 1 });
  const context = at(here.officer, inDecember);
  const { id: roundId } = here.round;
  await decideByRank({ roundId, awardCount: 1, reserveCount: 0, reason: '名额所限' }, context);
  await confirmWordsOf(roundId);
  await releaseDecisions({ roundId }, context);
  if (isKnown) {
    await db.calendarYear.create({
      data: {
        year: 2027,
        offDays: ['2027-01-01'],
        workDays: [],
        source: '国务院办公厅通知',
        importedAt: inDecember,
        importedById: here.officer.personId,
      },
    });
  }
  return { ...here, by: here.officer, now: inDecember, input: { roundId, version: 1 } };
}

doorContract(recomputeNotice, {
  fresh: () => provisional(),
  result: { provisional: false },
  trail: ofRound,
  forbidden,
  refused: {
    'awards.problems.calendarUnchanged': async () => {
      const { by, input } = await provisional({ isKnown: false });
      return { by, input };
    },
    'awards.problems.noticeOver': async () => {
      const { by, input, round } = await provisional();
      await db.publicityNotice.updateMany({ where: { roundId: round.id }, data: { status: 'CONFIRMED' } });
      return { by, input };
    },
  },
  invalid: { roundId: '', version: 'x' },
  again: 'conflict',
});
