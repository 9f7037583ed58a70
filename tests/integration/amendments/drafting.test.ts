import { beforeAll, describe, expect, it } from 'vitest';
import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { setAmendedRules } from '@/lib/amendments/set-amended-rules';
import { withdrawAmendment } from '@/lib/amendments/withdraw-amendment';
import { db } from '@/lib/db/client';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { edited, formOf, inDays, newField, proposed, reason, type Scene, scene } from './scene';

let here: Scene;
beforeAll(async () => {
  here = await scene();
});

const fresh = async () => ({ ...here, round: await createRound({ region: here.district }) });

describe('draftAmendment', () => {
  it('copies the form and its rules, and leaves those in force alone', async () => {
    const own = await fresh();
    const before = await formOf(own.round.id);
    const { amendmentId } = await edited(own, [newField]);
    expect(await formOf(own.round.id)).toEqual(before);
    const draft = await db.formAmendment.findUniqueOrThrow({ where: { id: amendmentId }, include: { form: true } });
    expect(draft).toMatchObject({
      number: 1,
      status: 'DRAFT',
      formBeforeId: before.id,
      form: { number: 2, frozenAt: null, title: before.title },
    });
  });

  it('is one at a time; another may follow once it is withdrawn', async () => {
    const own = await fresh();
    const { amendmentId, version } = await edited(own, []);
    await expect(draftAmendment({ roundId: own.round.id }, at(own.second))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'amendments.problems.unfinished' }],
    });
    await withdrawAmendment({ amendmentId, version }, at(own.second));
    await expect(draftAmendment({ roundId: own.round.id }, at(own.second))).resolves.toMatchObject({ number: 2 });
  });
});

describe('editAmendedForm and setAmendedRules', () => {
  const rules = [{ text: '结束日期 晚于 开始日期', message: '结束日期应晚于开始日期', field: 'endsOn' }];

  it('change the new form alone, by the same rules as the builder of a draft', async () => {
    const own = await fresh();
    const { amendmentId, version } = await edited(own, [newField]);
    const ruled = await setAmendedRules({ amendmentId, version, rules }, at(own.drafter));
    expect(ruled.formRules).toHaveLength(1);
    const remove = (key: string) =>
      editAmendedForm({ amendmentId, version: ruled.version, edit: { kind: 'removeField', key } }, at(own.drafter));
    await expect(remove('projectTitle')).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'builder.problems.protectedRemoved' }],
    });
    await expect(remove('startsOn')).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'builder.problems.usedByRule' }],
    });
    const unreadable = setAmendedRules(
      { amendmentId, version: ruled.version, rules: [{ text: '没有的项 大于 3', message: '说明', field: 'endsOn' }] },
      at(own.drafter),
    );
    await expect(unreadable).rejects.toMatchObject({ kind: 'refused' });
    expect((await formOf(own.round.id)).number).toBe(1);
  });

  it('never give a new field the key of one that was answered before', async () => {
    const own = await fresh();
    const { amendmentId, version } = await edited(own, [newField]);
    const again = await editAmendedForm({ amendmentId, version, edit: newField }, at(own.drafter));
    expect(again.touched).not.toBe('q1');
  });

  it('are for the drafter alone, while it is a draft, on the version seen', async () => {
    const own = await fresh();
    const { amendmentId, version } = await edited(own, []);
    const edit = (actor: Scene['drafter'], seen = version) =>
      editAmendedForm({ amendmentId, version: seen, edit: newField }, at(actor));
    const rule = (actor: Scene['drafter'], seen = version) =>
      setAmendedRules({ amendmentId, version: seen, rules }, at(actor));
    for (const act of [edit, rule]) {
      await expect(act(own.stranger)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(act(own.observer)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(act(own.second)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(act(own.drafter, version + 5)).rejects.toMatchObject({ kind: 'conflict' });
    }
    const other = await proposed(await fresh());
    const late = editAmendedForm({ ...other, edit: newField }, at(own.drafter));
    await expect(late).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'amendments.problems.notDraft' }] });
  });
});

describe('proposeAmendment', () => {
  it('tells everything that is missing at once', async () => {
    const own = await fresh();
    const { amendmentId, version } = await edited(own, []);
    const empty = proposeAmendment({ amendmentId, version, reason: '太短' }, at(own.drafter));
    await expect(empty).rejects.toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'amendments.problems.reasonShort', field: 'reason' },
        { code: 'amendments.problems.nothingChanged' },
      ],
    });
  });

  it('asks nothing new of applicants in the last three working days, unless the window was extended', async () => {
    const own = await scene({ closesAt: inDays(10) });
    const asked = await edited(own, [newField]);
    const [late, over] = [inDays(8), inDays(11)];
    await expect(proposeAmendment({ ...asked, reason }, at(own.drafter, late))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'amendments.problems.tooLate', values: { days: 3 } }],
    });
    await expect(proposeAmendment({ ...asked, reason }, at(own.drafter, over))).rejects.toMatchObject({
      kind: 'refused',
    });
    await db.round.update({ where: { id: own.round.id }, data: { closesAt: inDays(20) } });
    await expect(proposeAmendment({ ...asked, reason }, at(own.drafter, late))).resolves.toMatchObject({
      status: 'PROPOSED',
      proposedById: own.drafter.personId,
      reason,
    });
  });

  it('is for the drafter, once, on the version seen', async () => {
    const own = await fresh();
    const asked = { ...(await edited(own, [newField])), reason };
    await expect(proposeAmendment(asked, at(own.stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(proposeAmendment(asked, at(own.second))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(proposeAmendment({ ...asked, version: 1 }, at(own.drafter))).rejects.toMatchObject({
      kind: 'conflict',
    });
    const done = await proposeAmendment(asked, at(own.drafter));
    await expect(proposeAmendment({ ...asked, version: done.version }, at(own.drafter, testNow))).rejects.toMatchObject(
      { kind: 'conflict' },
    );
  });
});

describe('withdrawAmendment', () => {
  it('is for any officer of the round', async () => {
    const asked = await proposed(await fresh());
    await expect(withdrawAmendment(asked, at(here.stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(withdrawAmendment(asked, at(here.observer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(withdrawAmendment({ ...asked, version: 1 }, at(here.drafter))).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(withdrawAmendment(asked, at(here.colleague))).resolves.toMatchObject({ status: 'WITHDRAWN' });
  });
});
