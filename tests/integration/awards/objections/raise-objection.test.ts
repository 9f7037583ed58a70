import { expect, it } from 'vitest';
import { objectionDetail } from '@/lib/awards/objections/objection-detail';
import { objectionSeal } from '@/lib/awards/objections/objection-seal';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { readersOf } from '@/tests/support/readers-of';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const seal = () => new File([PNG], '公章.png', { type: 'image/png' });

async function runningNotice() {
  const { round, applications, officer, district } = await releasedRound();
  const objection = {
    roundId: round.id,
    applicationId: applications[0]?.id ?? '',
    objectorKind: 'INDIVIDUAL' as const,
    objectorName: '周敏',
    contact: '13800001234',
    text: '该单位未开展过此类服务',
  };
  return { round, applications, objection, officer, district };
}

it('takes an individual’s objection and says when it is due', async () => {
  const { round, objection, officer } = await runningNotice();
  await expect(raiseObjection(objection, at(visitor, decidingNow))).resolves.toMatchObject({ status: 'RECEIVED' });
  expect((await noticeOfRound({ roundId: round.id }, at(officer))).objections).toMatchObject([
    { objectorKind: 'INDIVIDUAL', dueAt: new Date('2026-03-14T15:59:59Z') },
  ]);
});

it('takes an organisation’s objection with its seal', async () => {
  const { round, objection, officer, district } = await runningNotice();
  const stamped = { ...objection, objectorKind: 'ORGANISATION' as const, objectorName: '某服务中心' };
  await expect(raiseObjection(stamped, at(visitor, decidingNow))).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'seal' }],
  });
  const { id } = await raiseObjection({ ...stamped, seal: seal() }, at(visitor, decidingNow));
  expect(await objectionDetail({ objectionId: id }, at(officer, decidingNow))).toMatchObject({
    objectorName: '某服务中心',
    sealFile: { name: '公章.png' },
  });
  expect(await objectionSeal({ objectionId: id }, at(officer))).toMatchObject({ name: '公章.png', mime: 'image/png' });
  const { sealFileId } = await db.objection.findUniqueOrThrow({ where: { id } });
  expect(await readersOf(sealFileId ?? '')).toEqual([[officer.personId, 'file', round.cityId]]);
  for (const stranger of [
    visitor,
    await actorWith('OBSERVER', district),
    await actorWith('OFFICER', (await createCity('别的市')).city),
  ]) {
    await expect(objectionSeal({ objectionId: id }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  }
});

it('keeps nothing that could name an anonymous sender', async () => {
  const { objection } = await runningNotice();
  const { id } = await raiseObjection(
    { ...objection, objectorKind: 'ANONYMOUS', seal: seal() },
    at(visitor, decidingNow),
  );
  expect(await db.objection.findUnique({ where: { id } })).toMatchObject({
    objectorName: '',
    contact: '',
    sealFileId: null,
  });
});

it('counts the moment the request arrived: taken in the last instant, refused at the end', async () => {
  const { objection } = await runningNotice();
  const inTime = new Date(noticeEndsAt.getTime() - 1);
  await expect(
    raiseObjection(objection, { actor: visitor, now: noticeEndsAt, receivedAt: inTime }),
  ).resolves.toMatchObject({ status: 'RECEIVED' });
  await expect(raiseObjection(objection, at(visitor, noticeEndsAt))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.noObjectionsNow' }],
  });
});

it('knows no project outside the list: another round’s, one not awarded, one that does not exist', async () => {
  const { objection, applications } = await runningNotice();
  const other = await runningNotice();
  for (const applicationId of [other.objection.applicationId, applications[2]?.id ?? '', 'no-such-id']) {
    await expect(raiseObjection({ ...objection, applicationId }, at(visitor, decidingNow))).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
  await expect(raiseObjection({ ...objection, roundId: 'no-such-id' }, at(visitor, decidingNow))).rejects.toMatchObject(
    { kind: 'not-found' },
  );
});

it('refuses an objection without its text or kind as invalid', async () => {
  const { objection } = await runningNotice();
  await expect(raiseObjection({ ...objection, text: ' ' }, at(visitor, decidingNow))).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'text' }],
  });
});

it('slows down an address, for an hour', async () => {
  const { objection } = await runningNotice();
  const from = (now: Date) => ({ actor: visitor, now, ip: '203.0.113.7' });
  for (let sent = 0; sent < 5; sent += 1) await raiseObjection(objection, from(decidingNow));
  await expect(raiseObjection(objection, from(decidingNow))).rejects.toMatchObject({ kind: 'too-many' });
  await expect(raiseObjection(objection, { ...from(decidingNow), ip: '203.0.113.8' })).resolves.toMatchObject({
    status: 'RECEIVED',
  });
  await expect(raiseObjection(objection, from(new Date(decidingNow.getTime() + 3_600_000)))).resolves.toMatchObject({
    status: 'RECEIVED',
  });
});
