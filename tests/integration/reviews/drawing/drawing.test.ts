import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { approveDraw } from '@/lib/reviews/drawing/approve-draw';
import { cancelDraw } from '@/lib/reviews/drawing/cancel-draw';
import { checksOf } from '@/lib/reviews/drawing/checks';
import { drawDesk } from '@/lib/reviews/drawing/draw-desk';
import { drawDetail } from '@/lib/reviews/drawing/draw-detail';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { publicDraw, publishedDraws } from '@/lib/reviews/drawing/public-draw';
import { readStatement } from '@/lib/reviews/drawing/statement';
import { substituteDrawn } from '@/lib/reviews/drawing/substitute-drawn';
import { setPanel } from '@/lib/reviews/set-panel';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createAssignment, createConflict } from '@/tests/factories/reviews';
import { some } from '@/tests/support/some';
import { drawn, drawnAgain, onTheSpot, panelOf, prepared, proposedAgain, seatedIn, stageToDrawFor } from './scene';

const everybody = at(visitor);
const there = <Thing>(thing: Thing | undefined): Thing => found(thing, 'what the test is about');
const addressOf = (s: { round: { id: string }; stageId: string }, drawId: string) => ({
  roundId: s.round.id,
  stageId: s.stageId,
  drawId,
});

test('the drawn come onto the panel, by kind, and anybody draws them again from what is published', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await drawn(s);
  const seats = await seatedIn(drawId);
  expect(seats.map(({ seat, stratum }) => [seat, stratum])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 1],
  ]);
  expect(await panelOf(s.stageId)).toEqual(seats.map(({ expertId }) => expertId).toSorted());
  const read = await publicDraw({ drawId }, everybody);
  const result = read.rule.strata.map((_, stratum) => {
    const own = read.tickets.filter((one) => one.stratum === stratum);
    const by = (place: 'seat' | 'substitute') =>
      own.filter((one) => one[place] !== null).toSorted((a, b) => (a[place] ?? 0) - (b[place] ?? 0));
    return [...by('seat'), ...by('substitute')].map(({ ticket }) => ticket);
  });
  expect(checksOf({ ...read, result, openings: [] })).toEqual({
    statement: true,
    seed: true,
    result: true,
    names: true,
  });
});

test('before the draw nobody is told the seed, and never who is in the pool', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await prepared(s);
  const before = await publicDraw({ drawId }, everybody);
  expect(before.seed).toBe('');
  const row = await db.panelDraw.findUniqueOrThrow({ where: { id: drawId } });
  expect(row.sealedSeed).toMatch(/^gc1\./);
  const said = JSON.stringify([before, await publishedDraws({ roundId: s.round.id }, everybody)]);
  for (const { expertId, name } of some(s.experts)) {
    expect(said).not.toContain(expertId);
    expect(said).not.toContain(name);
  }
  expect(said).not.toContain(row.sealedSeed);
});

test('names are published only with the result of the round, and prove themselves', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await drawn(s);
  expect((await publicDraw({ drawId }, everybody)).isNamed).toBe(false);
  await db.reviewStage.update({ where: { id: s.stageId }, data: { status: 'CLOSED' } });
  expect((await publicDraw({ drawId }, everybody)).isNamed).toBe(false);
  await db.round.update({ where: { id: s.round.id }, data: { status: 'PUBLICISING' } });
  const read = await publicDraw({ drawId }, everybody);
  const openings = read.tickets.filter(({ opening }) => opening !== '');
  expect(openings).toHaveLength(4);
  expect(checksOf({ ...read, result: [], openings }).names).toBe(true);
});

test('without the rule for it names stay unpublished', async () => {
  const s = await stageToDrawFor();
  const { id: drawId, version } = await prepared(s, { namesPublic: false });
  await performDraw({ drawId, version, ...onTheSpot }, at(s.observer));
  await db.reviewStage.update({ where: { id: s.stageId }, data: { status: 'CLOSED' } });
  await db.round.update({ where: { id: s.round.id }, data: { status: 'AWARDED' } });
  const read = await publicDraw({ drawId }, everybody);
  expect(read.isNamed).toBe(false);
  expect(some(read.tickets).every(({ opening }) => opening === '')).toBe(true);
});

test('who has a conflict, enough to do or no time is left out, by ticket and code, and is never drawn', async () => {
  const s = await stageToDrawFor();
  const [, , conflicted, busy, absent] = s.experts;
  const [application] = s.applications;
  await createConflict(there(conflicted), there(application).organisationId);
  const elsewhere = await stageToDrawFor();
  await createAssignment({
    stageId: elsewhere.stageId,
    applicationId: there(elsewhere.applications[0]).id,
    expert: there(busy),
  });
  const { id: drawId, statement } = await prepared(s, {
    strata: [{ kind: 'ANY', seats: 2 }],
    fullAt: 1,
    exclusions: [{ expertId: there(absent).expertId, cause: 'UNAVAILABLE', note: '当周出差' }],
  });
  const tickets = await db.drawTicket.findMany({ where: { drawId, exclusion: { not: null } } });
  expect(Object.fromEntries(tickets.map(({ expertId, exclusion }) => [expertId, exclusion]))).toEqual({
    [there(conflicted).expertId]: 'CONFLICT',
    [there(busy).expertId]: 'FULL',
    [there(absent).expertId]: 'UNAVAILABLE',
  });
  const published = readStatement(statement).tickets;
  for (const { ticket, exclusion } of some(tickets))
    expect(published.find((one) => one.ticket === ticket)?.exclusion).toBe(exclusion);
  expect(statement).not.toContain('当周出差');
});

test('a conflict is only shown where the rule lets such experts take part', async () => {
  const s = await stageToDrawFor();
  const [expert] = s.experts;
  await createConflict(there(expert), there(s.applications[0]).organisationId);
  const { pool } = await drawDesk({ roundId: s.round.id, stageId: s.stageId }, at(s.officer));
  expect(pool.find(({ id }) => id === there(expert).expertId)?.conflicts).toBe(1);
  const { id: drawId } = await prepared(s, { excludesConflicts: false });
  expect(await db.drawTicket.count({ where: { drawId, exclusion: { not: null } } })).toBe(0);
});

test('a draw again needs a second officer, takes the first one’s place, and both stay to be read', async () => {
  const s = await stageToDrawFor();
  const first = await drawn(s);
  const again = await proposedAgain(s);
  const asked = { drawId: again.id, version: again.version };
  await expect(publicDraw({ drawId: again.id }, everybody)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(approveDraw(asked, at(s.officer))).rejects.toMatchObject({ kind: 'refused' });
  await expect(performDraw({ ...asked, ...onTheSpot }, at(s.observer))).rejects.toMatchObject({ kind: 'conflict' });
  const { version } = await approveDraw(asked, at(s.second));
  const other = await performDraw({ ...asked, version, ...onTheSpot }, at(s.observer));
  const seats = await seatedIn(other.id);
  expect(await panelOf(s.stageId)).toEqual(seats.map(({ expertId }) => expertId).toSorted());
  const read = await publishedDraws({ roundId: s.round.id }, everybody);
  expect(read.map(({ id, status }) => [id, status])).toEqual([
    [first.id, 'REPLACED'],
    [other.id, 'DRAWN'],
  ]);
});

test('whoever has work in the stage is not drawn, and stays when a draw is replaced', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await drawn(s);
  const [seat] = (await seatedIn(drawId)).toReversed();
  const expert = there(s.experts.find(({ expertId }) => expertId === there(seat).expertId));
  await createAssignment({ stageId: s.stageId, applicationId: there(s.applications[0]).id, expert });
  const again = await drawnAgain(s);
  expect(await db.drawTicket.count({ where: { drawId: again.id, expertId: expert.expertId } })).toBe(0);
  expect(await panelOf(s.stageId)).toContain(expert.expertId);
});

test('a substitute steps in by the order drawn, and who has work is relieved of it first', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await drawn(s);
  const [, leaving, working] = await seatedIn(drawId);
  const [next] = await db.drawTicket.findMany({ where: { drawId, stratum: 1, substitute: 1 } });
  const why = { drawId, cause: 'UNAVAILABLE' as const, note: '临时出差' };
  await substituteDrawn({ ...why, ticketId: there(leaving).id }, at(s.officer));
  const panel = await panelOf(s.stageId);
  expect(panel).toContain(there(next).expertId);
  expect(panel).not.toContain(there(leaving).expertId);
  const read = await drawDetail(addressOf(s, drawId), at(s.observer));
  expect(read.holders.map(({ id }) => id)).toContain(there(next).id);
  expect(JSON.stringify(await publicDraw({ drawId }, everybody))).not.toContain('临时出差');
  const expert = there(s.experts.find(({ expertId }) => expertId === there(working).expertId));
  await createAssignment({ stageId: s.stageId, applicationId: there(s.applications[0]).id, expert });
  await expect(substituteDrawn({ ...why, ticketId: there(working).id }, at(s.officer))).rejects.toMatchObject({
    problems: [{ code: 'draws.problems.hasWork' }],
  });
});

test('nobody who was drawn is taken off the panel by hand', async () => {
  const s = await stageToDrawFor();
  await drawn(s);
  const { version } = await db.reviewStage.findUniqueOrThrow({ where: { id: s.stageId } });
  const [kept, ...left] = await panelOf(s.stageId);
  const members = [{ expertId: kept ?? '', capacity: 5 }];
  await expect(setPanel({ stageId: s.stageId, version, members }, at(s.officer))).rejects.toMatchObject({
    problems: [{ code: 'draws.problems.panelDrawn' }],
  });
  const whole = [kept ?? '', ...left].map((expertId) => ({ expertId, capacity: 5 }));
  await setPanel({ stageId: s.stageId, version, members: whole }, at(s.officer));
});

test('a cancelled draw stays public with its reason, and makes room for the next', async () => {
  const s = await stageToDrawFor();
  const { id: drawId, version } = await prepared(s);
  await cancelDraw({ drawId, version, note: '改期举行' }, at(s.officer));
  expect(await publicDraw({ drawId }, everybody)).toMatchObject({ status: 'CANCELLED', note: '改期举行', seed: '' });
  expect(await prepared(s)).toMatchObject({ number: 2, status: 'SEALED' });
});

test('strangers, experts and another city’s officers see no name and reach no page of the office', async () => {
  const s = await stageToDrawFor();
  const { id: drawId } = await drawn(s);
  const { city } = await createCity('别市');
  const others = [visitor, there(s.experts[0]), await actorWith('OFFICER', city), await actorWith('OBSERVER', city)];
  for (const other of others) {
    await expect(drawDetail(addressOf(s, drawId), at(other))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(drawDesk(addressOf(s, drawId), at(other))).rejects.toMatchObject({ kind: 'not-found' });
  }
  await expect(drawDesk(addressOf(s, drawId), at(s.observer))).rejects.toMatchObject({ kind: 'not-found' });
  expect((await drawDetail(addressOf(s, drawId), at(s.observer))).tickets[0]?.name).toBeTruthy();
});

test('the database refuses to change what was laid down or drawn, and to forget any of it', async () => {
  const s = await stageToDrawFor();
  const { id } = await drawn(s);
  const refused = async (work: Promise<unknown>) => expect(work).rejects.toThrow();
  await refused(db.panelDraw.update({ where: { id }, data: { publicValue: '1' } }));
  await refused(db.panelDraw.update({ where: { id }, data: { rule: {} } }));
  await refused(db.panelDraw.update({ where: { id }, data: { status: 'CANCELLED' } }));
  await refused(db.drawTicket.updateMany({ where: { drawId: id }, data: { seat: 1 } }));
  await refused(db.drawTicket.deleteMany({ where: { drawId: id } }));
  await refused(db.panelDraw.delete({ where: { id } }));
  for (const table of ['PanelDraw', 'DrawTicket', 'DrawSubstitution'])
    await refused(db.$executeRawUnsafe(`TRUNCATE "${table}" CASCADE`));
});
