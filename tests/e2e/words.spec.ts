import { chanceFrom } from '@/tests/load/fuzz/chance';
import { openDesks } from '@/tests/load/words/fields';
import { KILLS, killOnce, type Lost } from '@/tests/load/words/kill';
import { expect, test } from './support/house';

const TURNS = 20;

/** Twenty of the two hundred of `npm run load -- words`, always the same. */
test('whatever is killed while somebody types, nothing that was typed is lost', async ({ enter }) => {
  test.setTimeout(300_000);
  const chance = chanceFrom('words');
  const desks = await openDesks(enter);
  const kinds = desks.flatMap((desk) => desk.kinds.map((kind) => ({ who: desk.who, kind })));
  const computers = {
    editor: (await enter('editor')).context(),
    expert1: (await enter('expert1')).context(),
  };
  const lost: Lost[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { who, kind } = kinds[turn % kinds.length] ?? chance.of(kinds);
    const kill = KILLS[turn % KILLS.length] ?? chance.of(KILLS);
    lost.push(await killOnce(computers[who], { kind, kill, chance }));
  }
  expect(lost.filter(({ absent }) => absent > 0)).toEqual([]);
  expect(lost.map(({ typed }) => typed).reduce((sum, typed) => sum + typed, 0)).toBeGreaterThan(TURNS);
});
