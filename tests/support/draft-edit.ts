import { beforeAll, expect } from 'vitest';
import type { Actor } from '@/lib/kernel/actor';
import type { Verb } from '@/lib/kernel/command';
import type { RoundSubject } from '@/lib/rounds/load';
import { actorWith, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { type DoorContract, doorContract } from './door-contract';

/** `open` is a round whose settings are frozen, `observer` somebody who may look only. */
export type Setting = { officer: Actor; observer: Actor; open: RoundSubject; draft: () => Promise<RoundSubject> };
type Fresh<Input> = { by: Actor; input: Input; round: RoundSubject };
type More<Input, Result> = Partial<Pick<DoorContract<Input, Result, Fresh<Input>>, 'invalid' | 'refused' | 'trail'>>;

const ofRound = ({ round: { id, cityId } }: { round: RoundSubject }) => ({ entityId: id, cityId });

/**
 * The contract of every change of a round's settings: an observer may not, a published round refuses, a stale version
 * conflicts, and the trail tells of no move. Returns an officer and drafts for the test's own cases.
 */
export function draftEdit<Input, Result>(
  command: Verb<Input, Result>,
  inputFor: (round: RoundSubject) => Promise<Input> | Input,
  { invalid = { roundId: '', version: 'x' }, trail = ofRound, refused = {} }: More<Input, Result> = {},
): Setting {
  const setting = {} as Setting;

  beforeAll(async () => {
    const here = await createCity('甲市');
    setting.officer = await actorWith('OFFICER', here.district);
    setting.observer = await actorWith('OBSERVER', here.city);
    setting.draft = () => createRound({ region: here.district, status: 'DRAFT' });
    setting.open = await createRound({ region: here.district });
  });

  doorContract<Input, Result, Fresh<Input>>(command, {
    fresh: async () => {
      const round = await setting.draft();
      return { by: setting.officer, input: await inputFor(round), round };
    },
    result: { version: expect.any(Number) as number },
    trail,
    forbidden: () => setting.observer,
    refused: {
      'rounds.problems.frozen': async () => ({ input: await inputFor(setting.open) }),
      ...refused,
    },
    invalid,
    again: 'conflict',
  });

  return setting;
}
