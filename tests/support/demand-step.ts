import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import type { DemandCallSubject } from '@/lib/demands/load';
import type { Actor } from '@/lib/kernel/actor';
import type { Command } from '@/lib/kernel/command';
import { createDemand, createDemandCallRow } from '../factories/demands';
import { actorWith, at, createCity, createRegion } from '../factories/people';

type Place = Awaited<ReturnType<typeof createCity>> & { community: Awaited<ReturnType<typeof createRegion>> };
type DemandRow = Awaited<ReturnType<typeof createDemand>>;
export type DemandSetting = {
  place: Place;
  call: DemandCallSubject;
  officer: Actor & { personId: string };
  stranger: Actor;
  create: (status?: DemandStatus) => Promise<DemandRow>;
};

/** A street's officer, a call of the district and demands of one community; another city's officer stands by. */
export async function demandSetting(status: DemandStatus = 'SUBMITTED'): Promise<DemandSetting> {
  const here = await createCity('甲市');
  const place = { ...here, community: await createRegion({ name: '某社区', level: 'COMMUNITY', parent: here.street }) };
  const call = await createDemandCallRow({ region: place.district });
  return {
    place,
    call,
    officer: await actorWith('OFFICER', place.street),
    stranger: await actorWith('OFFICER', (await createCity('乙市')).city),
    create: (other = status) =>
      createDemand({ call, region: place.community, status: other, submitterPhone: '13812341234' }),
  };
}

/** What every step of the office with a demand has in common: strangers, observers, stale pages and moved states. */
export function demandStep<Input, Result>(
  command: Command<Input, Result>,
  { from, inputFor }: { from: DemandStatus; inputFor: (demand: { demandId: string; version: number }) => Input },
): DemandSetting {
  const setting = {} as DemandSetting;
  beforeAll(async () => {
    Object.assign(setting, await demandSetting(from));
  });
  const inputOf = ({ id, version }: DemandRow) => inputFor({ demandId: id, version });

  test(`${command.commandName}: another city's officer does not find it, an observer may not`, async () => {
    const demand = await setting.create();
    const observer = await actorWith('OBSERVER', setting.place.city);
    await expect(command(inputOf(demand), at(setting.stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(command(inputOf(demand), at(observer))).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await db.demand.findUnique({ where: { id: demand.id } })).toMatchObject({
      status: from,
      version: demand.version,
    });
  });

  test(`${command.commandName}: of two officers one wins, the other is told`, async () => {
    const demand = await setting.create();
    const outcomes = await Promise.allSettled([
      command(inputOf(demand), at(setting.officer)),
      command(inputOf(demand), at(setting.officer)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
  });

  test(`${command.commandName}: a demand in another state conflicts`, async () => {
    const demand = await setting.create('CLOSED');
    await expect(command(inputOf(demand), at(setting.officer))).rejects.toMatchObject({ kind: 'conflict' });
  });
  return setting;
}
