import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { type Actor, by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { bodiesOf } from '../creating/bodies-of';
import { loadSource } from '../creating/load-source';
import { nextSequence } from '../creating/next-sequence';
import { writeRound } from '../creating/write-round';
import { type RoundSubject, roundById } from '../load';
import { roundPolicy } from '../policy';
import { addTrackInput } from '../schema';
import { problemsWithTrack } from './track-rules';

async function mainAndTemplate(tx: Tx, { mainRoundId, template }: z.output<typeof addTrackInput>, actor: Actor) {
  const [main, loaded] = [await roundById(tx, { roundId: mainRoundId }), await loadSource(tx, template, actor)];
  return main === null || loaded === null ? null : { cityId: main.cityId, main, ...loaded };
}

/**
 * Another track of an edition (Yixing, Yiwu): a draft round of its own, with its own form, rubrics and gates, under the
 * edition's main round, whose dates and contacts it begins with. @throws Refusal 'refused' once the main round's window is over.
 */
export const addTrack = command({
  name: 'round.addTrack',
  input: addTrackInput,
  subject: mainAndTemplate,
  visible: (actor, { main }) => roundPolicy.view(actor, main),
  allow: (actor, { main }) => roundPolicy.edit(actor, main),
  async run({
    subject: { main, content, planId, copied },
    input: { version, trackName, mainTrackName, title },
    actor,
    tx,
    now,
  }) {
    refuseIf(problemsWithTrack(main, { trackName, mainTrackName, taken: await namesOf(tx, main.id) }, now));
    await tx.round.update({
      where: { id: main.id, version },
      data: { trackName: main.trackName || mainTrackName, version: { increment: 1 } },
    });
    const { regionId, year } = main;
    return writeRound(tx, {
      content,
      basedOnId: planId,
      region: { ...main.region, cityId: main.cityId },
      year,
      sequence: await nextSequence(tx, regionId, year),
      title: title || `${main.title}（${trackName}）`,
      now,
      actorId: by(actor),
      known: { mainRoundId: main.id, trackName, copiedFromId: copied?.id ?? null, ...sharedWith(main, now) },
    });
  },
  about: ({ result }) => came(result),
  trail: ({ result, subject: { main } }) => ({
    detail: { mainRoundId: main.id },
    said: { trackName: result.trackName },
  }),
});

async function namesOf(tx: Tx, mainRoundId: string): Promise<string[]> {
  const tracks = await tx.round.findMany({
    where: { mainRoundId, status: { not: 'CANCELLED' } },
    select: { trackName: true },
  });
  return tracks.map(({ trackName }) => trackName);
}

/** A window that has begun cannot begin again: a track added later opens when its officer says. */
function sharedWith(main: RoundSubject, now: Date) {
  const { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo } = main;
  const isOver = opensAt !== null && opensAt < now;
  return {
    opensAt: isOver ? null : opensAt,
    closesAt,
    reviewFrom,
    reviewTo,
    executionFrom,
    executionTo,
    ...bodiesOf(main),
  };
}
