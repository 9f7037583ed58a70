import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { endConflict } from '@/lib/experts/end-conflict';
import { declareInterest } from '@/lib/experts/links/declare-interest';
import { dismissLink } from '@/lib/experts/links/dismiss-link';
import { findLinksOfRound, roundsToSearch } from '@/lib/experts/links/find-links-of-round';
import { linksOfRound } from '@/lib/experts/links/links-of-round';
import { openLinks } from '@/lib/experts/links/open-links';
import { ownInterests } from '@/lib/experts/links/own-interests';
import { withdrawInterest } from '@/lib/experts/links/withdraw-interest';
import { confirmLink } from '@/lib/reviews/conflicts/confirm-link';
import { waitingForStages } from '@/lib/reviews/waiting';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createExpert } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';

const { city, district, street } = await createCity('甲市');
const keeper = await actorWith('OFFICER', district, '区民政干部');
const round = await createRound({ region: district, status: 'SCREENING' });
const organisation = await createOrganisation(district, { name: '甲市晨星社会工作服务中心' });
await createApplication({ round, organisation, status: 'ELIGIBLE' });
const expert = await createExpert(city, { name: '周晓彤' });
const interest = { holder: 'SELF', kind: 'COACH', body: '晨星社工中心', from: '2025-01-01' } as const;
const { id: interestId } = await declareInterest(interest, at(expert));
const search = () => findLinksOfRound(round.id, testNow);
const found = async () => linksOfRound({ roundId: round.id }, at(keeper));

describe('the search of a round', () => {
  test('is made by the clock once the intake is over, and again when something is newer', async () => {
    expect(await roundsToSearch(db, testNow)).toContain(round.id);
    await search();
    expect(await roundsToSearch(db, testNow)).not.toContain(round.id);
    const later = new Date(testNow.getTime() + 1000);
    const { id } = await declareInterest({ ...interest, body: '另一家单位' }, { actor: expert, now: later });
    expect(await roundsToSearch(db, later)).toContain(round.id);
    await withdrawInterest({ interestId: id }, { actor: expert, now: later });
    await search();
  });

  test('finds what was declared, with its path, before anybody is invited', async () => {
    const { toDecide, search: made } = await found();
    expect(toDecide).toMatchObject([
      {
        kind: 'OTHER_INTEREST',
        strength: 81,
        expert: { person: { name: '周晓彤' } },
        organisation: { name: organisation.name },
        evidence: [{ rule: 'coach', typed: '晨星社工中心', found: organisation.name, by: 'PARTS' }],
        moves: ['confirm', 'dismiss'],
      },
    ]);
    expect(made).toMatchObject({ applicants: 1, searchedAt: testNow });
    expect(await openLinks(db, [expert.expertId])).toEqual(new Map([[expert.expertId, new Set([organisation.id])]]));
    expect(await waitingForStages(db, keeper, testNow)).toContainEqual(
      expect.objectContaining({ messageKey: 'conflicts.waiting.toDecide', values: { count: 1 } }),
    );
  });

  test('is read in a handful of statements', async () => {
    expect((await countStatements(found)).statements).toBe(4);
  });

  test('is nobody else’s: not a street’s, another city’s, an observer’s or the expert’s', async () => {
    const elsewhere = await createCity('乙市');
    const strangers = [
      await actorWith('OFFICER', street, '街道干部'),
      await actorWith('OFFICER', elsewhere.city, '乙市干部'),
      await actorWith('OBSERVER', city, '监督员'),
      expert,
    ];
    for (const stranger of strangers) {
      await expect(linksOfRound({ roundId: round.id }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
      const keys = (await waitingForStages(db, stranger, testNow)).map(({ messageKey }) => messageKey);
      expect(keys).not.toContain('conflicts.waiting.toDecide');
    }
    expect((await ownInterests({}, at(expert)))?.map(({ body }) => body)).toEqual(['晨星社工中心']);
    expect(await ownInterests({}, at(keeper))).toBeNull();
  });

  test('remembers what was dismissed, and asks again over another path only', async () => {
    const [link] = (await found()).toDecide;
    const { id: linkId = '', version = 0 } = link ?? {};
    await dismissLink({ linkId, version, reason: '督导早已结束。' }, at(keeper));
    await search();
    expect((await found()).toDecide).toEqual([]);
    await declareInterest({ ...interest, kind: 'INVESTOR' }, at(expert));
    await search();
    const [again] = (await found()).toDecide;
    expect(again).toMatchObject({ status: 'FOUND', reason: '督导早已结束。', kind: 'INVESTMENT' });
  });

  test('lapses with what it rests on, and comes back with it', async () => {
    const declared = await db.declaredInterest.findMany({ where: { personId: expert.personId, withdrawnAt: null } });
    for (const { id } of declared) await withdrawInterest({ interestId: id }, at(expert));
    await search();
    expect(await found()).toMatchObject({ toDecide: [], hints: [], decided: [] });
    await declareInterest(interest, at(expert));
    await search();
    expect((await found()).toDecide).toHaveLength(1);
    expect(declared.map(({ id }) => id)).toContain(interestId);
  });

  test('leaves what was confirmed, until the office ends it', async () => {
    const [link] = (await found()).toDecide;
    const { id: linkId = '', version = 0 } = link ?? {};
    await confirmLink({ linkId, version, reason: '正在督导。' }, at(keeper));
    await search();
    expect((await found()).decided).toMatchObject([{ status: 'CONFIRMED', decidedBy: { name: '区民政干部' } }]);
    const conflict = await db.conflictOfInterest.findFirstOrThrow({ where: { personId: expert.personId } });
    expect(conflict).toMatchObject({ kind: 'OTHER_INTEREST', note: '正在督导。', endedAt: null });
    await endConflict({ conflictId: conflict.id }, at(keeper));
    await search();
    expect((await found()).decided).toMatchObject([{ status: 'DISMISSED' }]);
  });
});
