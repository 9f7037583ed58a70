import { describe, expect, it } from 'vitest';
import { cancelBarredAward } from '@/lib/awards/deciding/cancel-barred-award';
import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { keepBarredAward } from '@/lib/awards/deciding/keep-barred-award';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { endStanding } from '@/lib/organisations/end-standing';
import { recordStanding } from '@/lib/organisations/record-standing';
import { confirmWordsOf, decidingNow, decidingRound, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { saidWith } from '@/tests/support/said-with';

const reason = '处罚事由与本项目无关，经集体研究保留。';
const list = async (
  organisationId: string,
  officer: Parameters<typeof at>[0],
  kind: 'ABNORMAL_LIST' | 'LOCAL_BLACKLIST' = 'ABNORMAL_LIST',
) => recordStanding({ organisationId, kind, from: '2026-03-01', reason: '未按期报送年报' }, at(officer, decidingNow));

async function barredRound() {
  const deciding = await decidingRound({ shortlisted: 2 });
  const context = at(deciding.officer, decidingNow);
  await decideByRank({ roundId: deciding.round.id, awardCount: 1, reserveCount: 1, reason: '名额所限' }, context);
  await confirmWordsOf(deciding.round.id);
  await list(deciding.organisation.id, deciding.officer);
  return { ...deciding, context, first: deciding.applications[0]?.id ?? '', input: { roundId: deciding.round.id } };
}

const versionOf = async (applicationId: string) =>
  (await db.decision.findUniqueOrThrow({ where: { applicationId } })).version;

describe('release over a barred organisation', () => {
  it('is refused by name until an officer answers for the award', async () => {
    const { context, input, first, organisation } = await barredRound();
    await expect(releaseDecisions(input, context)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'awards.problems.barred', values: { organisation: organisation.name } }],
    });
    await keepBarredAward({ applicationId: first, version: 1, reason }, context);
    await expect(releaseDecisions(input, context)).resolves.toMatchObject({ status: 'PUBLICISING' });
    const entry = await db.trailEntry.findFirstOrThrow({
      where: { entityId: first, command: 'application.keepBarredAward' },
    });
    expect(entry.detail).toMatchObject({ gates: ['notListed.ABNORMAL_LIST'] });
    expect(await saidWith('application.keepBarredAward', first)).toEqual({ reason });
  });

  it('is done once the entry is ended, or the decision changed', async () => {
    const { context, input, first, officer, organisation } = await barredRound();
    const { id: standingId } = await db.organisationStanding.findFirstOrThrow({
      where: { organisationId: organisation.id, kind: 'ABNORMAL_LIST' },
    });
    await endStanding({ standingId, to: '2026-03-09' }, at(officer, decidingNow));
    await expect(releaseDecisions(input, context)).resolves.toBeDefined();
    const other = await barredRound();
    await decide({ applicationId: other.first, outcome: 'DECLINE', reason: '条件有变', version: 1 }, other.context);
    await expect(releaseDecisions(other.input, other.context)).rejects.toMatchObject({
      problems: [{ code: 'awards.problems.noAward' }],
    });
    expect(first).not.toBe('');
  });

  it('asks again when another gate shuts after the answer', async () => {
    const { context, input, first, officer, organisation } = await barredRound();
    await keepBarredAward({ applicationId: first, version: 1, reason }, context);
    await list(organisation.id, officer, 'LOCAL_BLACKLIST');
    await expect(releaseDecisions(input, context)).rejects.toMatchObject({
      problems: [{ code: 'awards.problems.barred' }],
    });
  });
});

describe('keepBarredAward', () => {
  it('wants a reason of some length, and something to answer for', async () => {
    const { context, first } = await barredRound();
    await expect(keepBarredAward({ applicationId: first, version: 1, reason: '同意' }, context)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'awards.problems.reasonTooShort', field: 'reason' }],
    });
    const clean = await decidingRound({ shortlisted: 1 });
    await decideByRank({ roundId: clean.round.id, awardCount: 1, reason: '名额所限' }, at(clean.officer, decidingNow));
    const untouched = { applicationId: clean.applications[0]?.id ?? '', version: 1, reason };
    await expect(keepBarredAward(untouched, at(clean.officer, decidingNow))).rejects.toMatchObject({
      problems: [{ code: 'awards.problems.notBarred' }],
    });
  });
});

describe('confirmation over an organisation barred during publicity', () => {
  it('is refused until the award is cancelled or answered for', async () => {
    const { officer, organisation, applications, round } = await releasedRound({ awards: 2 });
    await list(organisation.id, officer);
    const after = at(officer, noticeEndsAt);
    const input = { roundId: round.id, version: 1 };
    await expect(confirmAwards(input, after)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'awards.problems.barred' }, { code: 'awards.problems.barred' }],
    });
    const [first = '', second = ''] = applications.map(({ id }) => id);
    await cancelBarredAward(
      { applicationId: first, version: await versionOf(first), finding: '公示期内列入活动异常名录。' },
      after,
    );
    await keepBarredAward({ applicationId: second, version: await versionOf(second), reason }, after);
    await expect(confirmAwards(input, after)).resolves.toMatchObject({ awarded: 1 });
    expect((await db.application.findUniqueOrThrow({ where: { id: first } })).status).toBe('REVOKED');
    expect(await db.letter.count({ where: { body: { contains: '公示期内列入活动异常名录' } } })).toBe(1);
  });

  it('cancels nothing that is not barred or not publicised, and only for the officers of the region', async () => {
    const { officer, applications, city } = await releasedRound({ awards: 1 });
    const input = { applicationId: applications[0]?.id ?? '', version: 1, finding: '条件有变' };
    await expect(cancelBarredAward(input, at(officer, decidingNow))).rejects.toMatchObject({
      problems: [{ code: 'awards.problems.notBarred' }],
    });
    await expect(cancelBarredAward(input, at(await actorWith('OBSERVER', city), decidingNow))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(
      cancelBarredAward(input, at(await actorWith('OFFICER', (await createCity('丙市')).city), decidingNow)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    const pending = await barredRound();
    await expect(cancelBarredAward({ ...input, applicationId: pending.first }, pending.context)).rejects.toMatchObject({
      problems: [{ code: 'awards.problems.notBarred' }],
    });
    await expect(
      cancelBarredAward({ ...input, applicationId: pending.first, version: 9 }, pending.context),
    ).rejects.toMatchObject({ kind: 'conflict' });
  });
});
