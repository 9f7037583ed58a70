import { beforeAll } from 'vitest';
import type { DemandStatus } from '@/lib/db/generated/enums';
import type { DemandCallSubject } from '@/lib/demands/load';
import type { Actor } from '@/lib/kernel/actor';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, createCity, createRegion } from '@/tests/factories/people';

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

/** The same, made before the tests of the block run. */
export function demandsIn(status: DemandStatus): DemandSetting {
  const setting = {} as DemandSetting;
  beforeAll(async () => {
    Object.assign(setting, await demandSetting(status));
  });
  return setting;
}
