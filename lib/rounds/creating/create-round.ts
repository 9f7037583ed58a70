import 'server-only';
import type { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { type Actor, by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { regionOfCity } from '@/lib/regions/load';
import { problemsOfRetired } from '@/lib/regions/retired';
import { roundPolicy } from '../policy';
import { createRoundInput } from '../schema';
import type { RoundSettings } from '../settings/settings';
import { bodiesOf } from './bodies-of';
import { loadSource } from './load-source';
import { datesLater } from './next-edition';
import { nextSequence } from './next-sequence';
import { writeRound } from './write-round';

type Input = z.output<typeof createRoundInput>;

async function regionAndSource(tx: Tx, input: Input, actor: Actor) {
  const [region, loaded] = [await regionOfCity(tx, input), await loadSource(tx, input.template, actor)];
  return region === null || loaded === null ? null : { region, ...loaded };
}

/**
 * A draft from a template or as a copy of an earlier round, numbered next within its region and year. A copy has neither
 * the money nor the topics of its source, which are of that year, and its dates only when asked.
 * @throws Refusal 'refused' for a region that no longer exists.
 */
export const createRound = command({
  name: 'round.create',
  input: createRoundInput,
  subject: regionAndSource,
  visible: roundPolicy.view,
  allow: roundPolicy.edit,
  async run({ subject: { region, content, planId, copied }, input, actor, tx, now }) {
    refuseIf(problemsOfRetired(region, now, 'rounds.problems.regionRetired'));
    const { year, title } = input;
    const sequence = await nextSequence(tx, region.id, year);
    const known = copied === null ? {} : await knownFrom(tx, copied, input);
    return writeRound(tx, {
      content,
      basedOnId: planId,
      region,
      year,
      sequence,
      title,
      now,
      actorId: by(actor),
      known,
    });
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.round.findUnique({ where: { id } }) },
  about: ({ result }) => came(result),
});

/** Who holds it and whom to call stay the same in the same office; the dates move along with the years. */
async function knownFrom(tx: Tx, copied: RoundSettings, { regionId, year, takeDates }: Input) {
  const years = year - copied.year;
  return {
    copiedFromId: copied.id,
    ...(regionId === copied.regionId ? bodiesOf(copied) : {}),
    ...(takeDates && years > 0 ? datesLater(copied, years, await importedYears(tx)).timetable : {}),
  };
}
