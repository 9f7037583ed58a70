import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publicDemand } from '@/lib/demands/public-queries';
import { publishDemand } from '@/lib/demands/verification/publish-demand';
import { rejectDemand } from '@/lib/demands/verification/reject-demand';
import { returnDemand } from '@/lib/demands/verification/return-demand';
import { startVerification } from '@/lib/demands/verification/start-verification';
import { visitor } from '@/lib/kernel/actor';
import { numberOfPair } from '@/lib/lists/bigrams';
import { createDemand } from '@/tests/factories/demands';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { demandsIn } from '@/tests/support/demand-setting';
import { indexOfPhone } from '@/tests/support/numbers';

describe('taking up', () => {
  const setting = demandsIn('SUBMITTED');

  test('the street takes a demand up', async () => {
    const { id, version } = await setting.create();
    expect(await startVerification({ demandId: id, version }, at(setting.officer))).toMatchObject({
      status: 'VERIFYING',
    });
    expect(await db.trailEntry.findFirst({ where: { entity: 'demand', entityId: id } })).toMatchObject({
      fromState: 'SUBMITTED',
      toState: 'VERIFYING',
      cityId: setting.place.city.id,
    });
  });
});

describe('sending back', () => {
  const setting = demandsIn('VERIFYING');

  test('the submitter is told what to mend and where', async () => {
    const { id, version, number } = await setting.create();
    await returnDemand({ demandId: id, version, note: '请写明楼栋' }, at(setting.officer));
    expect(await db.demandVerification.findMany({ where: { demandId: id } })).toMatchObject([
      { verdict: 'RETURNED', note: '请写明楼栋', actorId: setting.officer.personId },
    ]);
    const [message] = await db.letter.findMany({ where: { body: { contains: number } } });
    expect(message).toMatchObject({
      toPhoneIndex: await indexOfPhone('13812341234'),
      body: expect.stringContaining(`/demands/${id}/mend`) as string,
    });
  });

  test('without a note nothing is sent back', async () => {
    const { id, version } = await setting.create();
    await expect(returnDemand({ demandId: id, version, note: ' ' }, at(setting.officer))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'note' }],
    });
  });
});

describe('rejecting', () => {
  const setting = demandsIn('VERIFYING');

  test('people are told by letter, organisations at their address, others by text message', async () => {
    const person = await plainActor();
    const { email } = await db.person.findUniqueOrThrow({ where: { id: person.personId } });
    const organisation = await createOrganisation(setting.place.street);
    const { call, place } = setting;
    const personal = await createDemand({
      call,
      region: place.community,
      status: 'VERIFYING',
      submitterPersonId: person.personId,
    });
    const organised = await createDemand({
      call,
      region: place.community,
      status: 'VERIFYING',
      organisationId: organisation.id,
    });
    for (const { id, version } of [personal, organised])
      await rejectDemand({ demandId: id, version, note: '不属于征集范围' }, at(setting.officer));
    expect(await db.letter.count({ where: { toEmail: email, body: { contains: personal.number } } })).toBe(1);
    expect(
      await db.letter.count({ where: { toEmail: organisation.contactEmail, body: { contains: organised.number } } }),
    ).toBe(1);
  });
});

describe('publishing', () => {
  const texts = { publicTitle: '老旧小区加装电梯', publicProblem: '七层楼没有电梯。' };
  const setting = demandsIn('VERIFYING');

  test('everybody reads the public words and nothing of the submitter', async () => {
    const { id, version } = await setting.create();
    const photo = new File(
      [
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      ],
      '现场.png',
    );
    await expect(publicDemand({ demandId: id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
    await publishDemand({ demandId: id, version, ...texts, note: '情况属实', photo }, at(setting.officer));
    const shown = await publicDemand({ demandId: id }, at(visitor));
    expect(shown).toMatchObject({
      status: 'PUBLISHED',
      title: texts.publicTitle,
      problem: texts.publicProblem,
      publishedAt: testNow,
      raisedBy: 1,
    });
    expect(JSON.stringify(shown)).not.toMatch(/13812341234|张阿姨|老人上下楼/);
    expect(await db.demandVerification.findFirst({ where: { demandId: id } })).toMatchObject({
      verdict: 'PUBLISHED',
      note: '情况属实',
      fileId: expect.any(String) as string,
    });
    expect(await db.demand.findUnique({ where: { id } })).toMatchObject({
      bigrams: expect.not.arrayContaining([numberOfPair('老人')]) as number[],
    });
  });

  test('personal data in the words is refused, by field, and masked with one click', async () => {
    const { id, version } = await setting.create();
    const typed = {
      demandId: id,
      version,
      publicTitle: '电梯 １３８ 1234 1234',
      publicProblem: '请联系张阿姨，身份证330102198503070029。',
    };
    await expect(publishDemand(typed, at(setting.officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'demands.problems.personalDataFound', field: 'publicTitle', values: { found: '138****1234' } },
        { code: 'demands.problems.personalDataFound', field: 'publicProblem', values: { found: '33**************29' } },
      ],
    });
    await publishDemand({ ...typed, mask: 'on' }, at(setting.officer));
    expect(await publicDemand({ demandId: id }, at(visitor))).toMatchObject({
      title: '电梯 138****1234',
      problem: '请联系张阿姨，身份证33**************29。',
    });
  });
});
