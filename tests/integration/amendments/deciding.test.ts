import { describe, expect, it } from 'vitest';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { publishAmendment } from '@/lib/amendments/publish-amendment';
import { publishedAmendments } from '@/lib/amendments/published-amendments';
import { amendmentOf, amendmentsOfRound } from '@/lib/amendments/queries';
import { rejectAmendment } from '@/lib/amendments/reject-amendment';
import { returnAmendment } from '@/lib/amendments/return-amendment';
import { setAmendedRules } from '@/lib/amendments/set-amended-rules';
import { waitingForAmendments } from '@/lib/amendments/waiting';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { extendRound } from '@/lib/rounds/extend-round';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { edited, formOf, inDays, newField, proposed, reason, scene } from './scene';

describe('publishAmendment', () => {
  it('puts the new form and its rules in force, frozen, and leaves the window alone', async () => {
    const here = await scene();
    const asked = await edited(here, [newField]);
    const rules = [
      { text: '直接受益人数 不少于 10', message: '直接受益人数不应少于 10 人', field: 'directBeneficiaries' },
    ];
    const ruled = await setAmendedRules({ ...asked, rules }, at(here.drafter));
    const { version } = await proposeAmendment({ ...asked, version: ruled.version, reason }, at(here.drafter));
    const now = new Date(testNow.getTime() + 1_000);
    await expect(publishAmendment({ ...asked, version }, at(here.second, now))).resolves.toMatchObject({
      status: 'PUBLISHED',
      decidedById: here.second.personId,
    });
    const form = await formOf(here.round.id);
    expect(form).toMatchObject({ number: 2, frozenAt: now });
    expect(form.fields.map(({ label }) => label)).toContain('安全预案');
    const after = await db.round.findUniqueOrThrow({
      where: { id: here.round.id },
      include: { plan: true },
    });
    expect(after).toMatchObject({
      opensAt: here.round.opensAt,
      closesAt: here.round.closesAt,
      version: here.round.version + 1,
    });
    expect(after.plan).toMatchObject({ number: 2, frozenAt: testNow, formId: form.id });
    expect(await publishedAmendments({ roundId: here.round.id }, at(visitor))).toMatchObject([
      {
        ordinal: 1,
        reason,
        changes: expect.arrayContaining([
          expect.objectContaining({ thing: 'field', act: 'added', name: '安全预案' }),
          expect.objectContaining({ thing: 'rule', act: 'added', name: '直接受益人数不应少于 10 人' }),
        ]) as unknown,
      },
    ]);
    const entry = await db.trailEntry.findFirstOrThrow({
      where: { command: 'amendment.publish', entityId: asked.amendmentId },
    });
    expect(entry).toMatchObject({ fromState: 'PROPOSED', toState: 'PUBLISHED', actorId: here.second.personId });
  });

  it('takes a second person', async () => {
    const here = await scene();
    const asked = await proposed(here);
    await expect(publishAmendment(asked, at(here.drafter))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'amendments.problems.secondPerson' }],
    });
    await expect(publishAmendment(asked, at(here.stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(publishAmendment(asked, at(here.observer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(publishAmendment({ ...asked, version: 1 }, at(here.second))).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect((await formOf(here.round.id)).number).toBe(1);
    await expect(publishAmendment(asked, at(here.colleague))).resolves.toMatchObject({ status: 'PUBLISHED' });
  });

  it('is refused when the time has run out since it was proposed, until the window is extended', async () => {
    const here = await scene({ closesAt: inDays(10) });
    const asked = await proposed(here);
    const late = at(here.second, inDays(8));
    await expect(publishAmendment(asked, late)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'amendments.problems.tooLate' }],
    });
    await extendRound(
      { roundId: here.round.id, version: here.round.version, closesAt: inDays(20), reason: '补充材料需要时间' },
      late,
    );
    await expect(publishAmendment(asked, late)).resolves.toMatchObject({ status: 'PUBLISHED' });
  });

  it('may be followed by another, whose difference is its own', async () => {
    const here = await scene();
    await publishAmendment(await proposed(here), at(here.second, inDays(1)));
    const again = await edited(here, [{ kind: 'removeField', key: 'q1' }]);
    const { version } = await proposeAmendment({ ...again, reason }, at(here.drafter, inDays(1)));
    await publishAmendment({ ...again, version }, at(here.second, inDays(2)));
    expect(
      (await publishedAmendments({ roundId: here.round.id }, at(visitor))).map(({ ordinal, changes }) => [
        ordinal,
        changes.map(({ act }) => act),
      ]),
    ).toEqual([
      [1, ['added']],
      [2, ['removed']],
    ]);
    expect((await formOf(here.round.id)).number).toBe(3);
  });
});

describe.each([
  ['returnAmendment', returnAmendment, 'DRAFT'],
  ['rejectAmendment', rejectAmendment, 'REJECTED'],
] as const)('%s', (_, decide, status) => {
  it('says why, leaves the form alone, and takes a second person', async () => {
    const here = await scene();
    const asked = { ...(await proposed(here)), note: '请说明预案的写法' };
    await expect(decide(asked, at(here.drafter))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'amendments.problems.secondPerson' }],
    });
    await expect(decide(asked, at(here.stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(decide(asked, at(here.observer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(decide({ ...asked, note: '' }, at(here.second))).rejects.toMatchObject({ kind: 'invalid' });
    await expect(decide({ ...asked, version: 1 }, at(here.second))).rejects.toMatchObject({ kind: 'conflict' });
    await expect(decide(asked, at(here.second))).resolves.toMatchObject({ status, decisionNote: asked.note });
    expect((await formOf(here.round.id)).number).toBe(1);
    expect(await publishedAmendments({ roundId: here.round.id }, at(visitor))).toEqual([]);
  });
});

describe('reading', () => {
  it('tells each whose move it is', async () => {
    const here = await scene();
    const asked = await edited(here, [newField]);
    const tasks = async (actor: typeof here.drafter) =>
      (await waitingForAmendments(db, actor, testNow)).map(({ messageKey }) => messageKey);
    expect([await tasks(here.drafter), await tasks(here.second)]).toEqual([['amendments.waiting.propose'], []]);
    const { version } = await proposeAmendment({ ...asked, reason }, at(here.drafter));
    expect([await tasks(here.drafter), await tasks(here.second), await tasks(here.stranger)]).toEqual([
      [],
      ['amendments.waiting.decide'],
      [],
    ]);
    const { version: returned } = await returnAmendment({ ...asked, version, note: '请补充' }, at(here.second));
    expect([await tasks(here.drafter), await tasks(here.second)]).toEqual([['amendments.waiting.mend'], []]);
    await expect(
      editAmendedForm({ ...asked, version: returned, edit: newField }, at(here.drafter)),
    ).resolves.toMatchObject({ version: returned + 1 });
    expect(await waitingForAmendments(db, here.drafter, inDays(40))).toEqual([]);
  });

  it('offers each what they may do, and hides it from other cities', async () => {
    const here = await scene();
    const { amendmentId } = await proposed(here);
    const asked = { roundId: here.round.id, amendmentId };
    const movesOf = async (actor: typeof here.drafter, now = testNow) =>
      (await amendmentOf(asked, at(actor, now))).moves;
    expect(await movesOf(here.drafter)).toEqual(['withdraw']);
    expect(await movesOf(here.second)).toEqual(['publish', 'return', 'reject', 'withdraw']);
    expect(await movesOf(here.second, inDays(40))).toEqual(['return', 'reject', 'withdraw']);
    expect(await movesOf(here.observer)).toEqual([]);
    await expect(movesOf(here.stranger)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(amendmentOf({ ...asked, roundId: 'another' }, at(here.second))).rejects.toMatchObject({
      kind: 'not-found',
    });
    const ofRound = { roundId: here.round.id };
    for (const actor of [here.stranger, await plainActor(), visitor])
      await expect(amendmentsOfRound(ofRound, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await amendmentsOfRound(ofRound, at(here.observer))).toMatchObject({
      mayDraft: false,
      rows: [{ draftedBy: '甲起草', status: 'PROPOSED' }],
    });
  });
});
