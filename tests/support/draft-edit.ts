import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/kernel/command';
import type { RoundSubject } from '@/lib/rounds/load';
import { actorWith, at, createCity } from '../factories/people';
import { createRound } from '../factories/rounds';

type Setting = { officer: Actor; draft: () => Promise<RoundSubject> };

/**
 * What every change of a round's settings has in common: a stranger does not find the round, an observer may not, a
 * published round refuses, a stale version conflicts. Returns an officer and drafts for the test's own cases.
 */
export function draftEdit<Input, Result>(
  command: Command<Input, Result>,
  inputFor: (round: RoundSubject) => Promise<Input> | Input,
): Setting {
  const setting = {} as Setting & { observer: Actor; stranger: Actor; open: RoundSubject };

  beforeAll(async () => {
    const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
    setting.officer = await actorWith('OFFICER', here.district);
    setting.observer = await actorWith('OBSERVER', here.city);
    setting.stranger = await actorWith('OFFICER', elsewhere.city);
    setting.draft = () => createRound({ region: here.district, status: 'DRAFT' });
    setting.open = await createRound({ region: here.district });
  });

  test("another city's officer does not find it", async () => {
    const round = await setting.draft();
    await expect(command(await inputFor(round), at(setting.stranger))).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('an observer may not', async () => {
    const round = await setting.draft();
    await expect(command(await inputFor(round), at(setting.observer))).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('a published round refuses', async () => {
    await expect(command(await inputFor(setting.open), at(setting.officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rounds.problems.frozen' }],
    });
  });

  test('of two officers one wins, the other is told', async () => {
    const input = await inputFor(await setting.draft());
    await command(input, at(setting.officer));
    await expect(command(input, at(setting.officer))).rejects.toMatchObject({ kind: 'conflict' });
  });

  return setting;
}
