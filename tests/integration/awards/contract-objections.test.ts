import { cancelBarredAward } from '@/lib/awards/deciding/cancel-barred-award';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID, visitor } from '@/lib/kernel/actor';
import { decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { actorWith, testNow } from '@/tests/factories/people';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

type Here = Pick<Awaited<ReturnType<typeof releasedRound>>, 'district'>;
const now = decidingNow;
const forbidden = ({ district }: Here) => actorWith('OBSERVER', district);
const finding = '经核查，情况不属实';
const tooLong = '长'.repeat(2_001);
const anyone = never('anybody may object, without an account too');

async function objected(isTakenUp = false) {
  const here = await objectedRound();
  const { objectionId } = here;
  if (isTakenUp) await acceptObjection({ objectionId, version: 1 }, here.context);
  return { ...here, by: here.officer, now, input: { objectionId, version: isTakenUp ? 2 : 1 } };
}
type Objected = Pick<Awaited<ReturnType<typeof objected>>, 'objectionId' | 'round'>;
const move =
  (from: string, to: string) =>
  ({ objectionId, round }: Objected) => ({ entityId: objectionId, cityId: round.cityId, from, to });
/** The other kind of objection does not know the act. */
const stateMoved =
  (isTakenUp: boolean) =>
  async <Input extends object>({ input }: { input: Input }) => {
    const other = await objected(isTakenUp);
    return { by: other.by, input: { ...input, ...other.input }, kind: 'conflict' as const };
  };

/** With the discipline inspection, whose answer the office waits for. */
const unanswered =
  (isTakenUp: boolean) =>
  async <Input extends object>({ input }: { input: Input }) => {
    const other = await objected(isTakenUp);
    await actorWith('DISCIPLINE_INSPECTOR', other.district);
    await referObjection({ objectionId: other.objectionId, reason: '请核查' }, other.context);
    return { by: other.by, input: { ...input, ...other.input } };
  };

doorContract(raiseObjection, {
  fresh: async () => {
    const here = await releasedRound();
    const input = {
      roundId: here.round.id,
      applicationId: here.applications[0]?.id ?? '',
      objectorKind: 'INDIVIDUAL' as const,
      objectorName: '周敏',
      contact: 'zhoumin@example.cn',
      text: '该单位未开展过此类服务',
    };
    return { ...here, by: visitor, now, input };
  },
  result: { status: 'RECEIVED' },
  trail: ({ round }, { id }) => ({ entityId: id, cityId: round.cityId, to: 'RECEIVED' }),
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'awards.problems.noObjectionsNow': () => ({ now: noticeEndsAt }),
    'awards.problems.objectorNameMissing': ({ input }) => ({
      input: { ...input, objectorName: '' },
      field: 'objectorName',
      kind: 'invalid',
    }),
    'awards.problems.contactMissing': ({ input }) => ({
      input: { ...input, contact: 'x' },
      field: 'contact',
      kind: 'invalid',
    }),
    'awards.problems.sealMissing': ({ input }) => ({
      input: { ...input, objectorKind: 'ORGANISATION' as 'INDIVIDUAL' },
      field: 'seal',
      kind: 'invalid',
    }),
    'awards.problems.alreadyRevoked': async ({ input }) => {
      const { round, applications } = await releasedRound();
      const applicationId = applications[0]?.id ?? '';
      await db.application.update({ where: { id: applicationId }, data: { status: 'REVOKED' } });
      return { input: { ...input, roundId: round.id, applicationId }, field: 'applicationId' };
    },
  },
  invalid: { roundId: '', applicationId: 'a/b', objectorKind: 'CROWD', text: ' ', contact: tooLong, seal: 'a path' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(acceptObjection, {
  fresh: () => objected(),
  result: { status: 'INVESTIGATING' },
  trail: move('RECEIVED', 'INVESTIGATING'),
  forbidden,
  refused: { 'kernel.problems.stateMoved': stateMoved(true) },
  invalid: { objectionId: '', version: 'x' },
  again: 'conflict',
});

doorContract(refuseObjection, {
  fresh: async () => {
    const here = await objected();
    return { ...here, input: { ...here.input, finding } };
  },
  result: { status: 'NOT_ACCEPTED' },
  trail: move('RECEIVED', 'NOT_ACCEPTED'),
  forbidden,
  refused: {
    'kernel.problems.stateMoved': stateMoved(true),
    'discipline.problems.unanswered': unanswered(false),
  },
  invalid: { objectionId: '', version: 'x', finding: ' ' },
  again: 'conflict',
});

doorContract(settleObjection, {
  fresh: async () => {
    const here = await objected(true);
    return { ...here, input: { ...here.input, finding, conclusion: 'UPHELD' as const } };
  },
  result: { status: 'UPHELD' },
  trail: move('INVESTIGATING', 'UPHELD'),
  forbidden,
  refused: {
    'kernel.problems.stateMoved': stateMoved(false),
    'discipline.problems.unanswered': unanswered(true),
  },
  invalid: { objectionId: '', version: 'x', finding: tooLong, conclusion: 'PERHAPS' },
  again: 'conflict',
});

async function publicised(isBarred = true) {
  const here = await releasedRound({ shortlisted: 1, awards: 1 });
  if (isBarred) {
    await db.organisationStanding.create({
      data: {
        organisationId: here.organisation.id,
        kind: 'ABNORMAL_LIST',
        from: '2026-03-01',
        reason: '未按期报送年报',
        recordedById: SYSTEM_PERSON_ID,
        recordedAt: testNow,
      },
    });
  }
  const applicationId = here.applications[0]?.id ?? '';
  const { version } = await db.decision.findUniqueOrThrow({ where: { applicationId } });
  return { ...here, by: here.officer, now, applicationId, input: { applicationId, version, finding } };
}

doorContract(cancelBarredAward, {
  fresh: () => publicised(),
  result: { status: 'REVOKED' },
  trail: ({ applicationId, round }) => ({
    entity: 'application',
    entityId: applicationId,
    cityId: round.cityId,
    from: 'IN_PUBLICITY',
    to: 'REVOKED',
  }),
  forbidden,
  refused: {
    'awards.problems.notBarred': async () => {
      const { by, input } = await publicised(false);
      return { by, input };
    },
  },
  invalid: { applicationId: '', version: 'x', finding: ' ' },
  again: 'refused',
});
