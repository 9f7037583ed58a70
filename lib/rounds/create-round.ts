import 'server-only';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { roundPolicy } from './policy';
import { createRoundInput } from './schema';
import { writeRound } from './write-round';

async function owningRegion(tx: Tx, { regionId }: { regionId: string }) {
  const region = await tx.region.findUnique({ where: { id: regionId } });
  return region === null || region.cityId === null ? null : { region: { ...region, cityId: region.cityId } };
}

/** A draft from a template, numbered next within its region and year. @throws Refusal 'refused' for a region that no longer exists. */
export const createRound = command({
  name: 'round.create',
  input: createRoundInput,
  subject: owningRegion,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: { region }, input, actor, tx, now }) {
    refuseIf(region.validTo !== null && region.validTo < shanghaiDay(now) ? [{ code: 'rounds.problems.regionRetired', field: 'regionId' }] : []);
    const { template, year, title } = input;
    const last = await tx.round.aggregate({ where: { regionId: region.id, year }, _max: { sequence: true } });
    const sequence = (last._max.sequence ?? 0) + 1;
    return writeRound(tx, { template, region, year, sequence, title, now, actorId: actor.personId ?? 'system' });
  },
});
