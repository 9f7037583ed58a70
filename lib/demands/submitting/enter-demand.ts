import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { isOfficerAt } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import type { Problem } from '@/lib/kernel/refusal';
import { demandCallById } from '../load';
import { enterDemandInput } from '../schema';
import { isConsultationKind } from '../templates/jian-consultation-kinds';
import { receivePhotos, writeDemand, writtenDemand, wrongPhotos } from './write-demand';

type Input = z.output<typeof enterDemandInput>;

/** The call, and where in it the demand is: an officer of one street enters what was heard there. */
async function callAndPlace(tx: Tx, { callId, regionId }: Input) {
  const call = await demandCallById(tx, { callId });
  const place = await tx.region.findUnique({ where: { id: regionId }, select: { path: true } });
  return call === null || call.publishedAt === null || place === null ? null : { call, place, cityId: call.cityId };
}

/** An officer enters what was heard on a hotline, in a residents' consultation or over the counter, with its source. */
export const enterDemand = command({
  name: 'demand.enter',
  input: enterDemandInput,
  alsoWrong: wrongPhotos,
  subject: callAndPlace,
  allow: (actor, { place }) => isOfficerAt(actor, place.path),
  prepare: ({ input }) => receivePhotos(input.photos, problemsInSource(input)),
  async run({ subject: { call }, input, prepared: photos, actor, tx, now, receivedAt }) {
    const { callId: _, source, sourceKind, submitterName, phone, photos: _photos, ...facts } = input;
    const raised = {
      source,
      sourceKind,
      submitterName,
      submitterPhone: phone,
      submitterPersonId: null,
      organisationId: null,
      enteredById: actor.personId,
    };
    return writeDemand(tx, { call, facts, raised, photos, more: problemsInSource(input) }, { actor, now, receivedAt });
  },
  once: { made: ({ id }) => id, again: writtenDemand },
  about: ({ result }) => came(result),
  trail: ({ input: { source } }) => ({ detail: { source } }),
});

function problemsInSource({ source, sourceKind }: Input): Problem[] {
  return source === 'CONSULTATION' && !isConsultationKind(sourceKind)
    ? [{ code: 'demands.problems.consultationKind', field: 'sourceKind' }]
    : [];
}
