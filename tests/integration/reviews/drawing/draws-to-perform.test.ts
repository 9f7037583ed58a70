import { expect, test } from 'vitest';
import { cancelDraw } from '@/lib/reviews/drawing/cancel-draw';
import { drawsToPerform } from '@/lib/reviews/drawing/draws-to-perform';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { some } from '@/tests/support/some';
import { onTheSpot, prepared, stageToDrawFor } from './scene';

test('a draw that is laid down waits for whoever may draw, and for nobody else', async () => {
  const s = await stageToDrawFor();
  const elsewhere = await createCity();
  const [officer, observer] = [await actorWith('OFFICER', elsewhere.city), await actorWith('OBSERVER', elsewhere.city)];
  const { id: drawId, version } = await prepared(s);
  for (const actor of some([s.second, s.observer]))
    expect(await drawsToPerform({}, at(actor))).toMatchObject([
      { key: `draw-${drawId}`, messageKey: 'draws.waiting.toPerform', roundId: s.round.id },
    ]);
  for (const actor of some([s.officer, officer, observer])) expect(await drawsToPerform({}, at(actor))).toEqual([]);
  await performDraw({ drawId, version, ...onTheSpot }, at(s.observer));
  expect(await drawsToPerform({}, at(s.second))).toEqual([]);
});

test('one that is taken back waits for nobody', async () => {
  const s = await stageToDrawFor();
  const { id: drawId, version } = await prepared(s);
  await cancelDraw({ drawId, version, note: '名额有误' }, at(s.officer));
  expect(await drawsToPerform({}, at(s.observer))).toEqual([]);
});
