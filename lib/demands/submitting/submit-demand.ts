import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { came } from '@/lib/kernel/about';
import { type Actor, isMemberOf, isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { admitFiles, countAct } from '@/lib/people/throttle';
import { receivedLetter } from '../letters';
import { type DemandCallSubject, demandCallById } from '../load';
import { NOTICE_VERSION, submitDemandInput, visitorsTell } from '../schema';
import { informSubmitters } from '../verification/inform-submitters';
import { countCodeTry, usePhoneCode } from './phone-code';
import { receivePhotos, writeDemand, writtenDemand, wrongPhotos } from './write-demand';

type Input = z.output<typeof submitDemandInput>;

const HOURLY = { times: 20, windowMs: 3_600_000 };

async function publishedCall(tx: Tx, { callId }: Input) {
  const call = await demandCallById(tx, { callId });
  return call === null || call.publishedAt === null ? null : call;
}

/**
 * Anybody raises a demand: a visitor with a telephone number proven by a code, a member in an organisation's name, any
 * signed-in person. @throws Refusal 'refused' when late or with what is missing; 'too-many' from one address.
 */
export const submitDemand = command({
  name: 'demand.submit',
  input: submitDemandInput,
  alsoWrong: wrongPhotos,
  async beforehand(tx, { phone, code, photos }, { now, ip }) {
    if (photos.length > 0) await admitFiles(tx, { act: 'demand', ip, now }, HOURLY);
    if (code !== '') await countCodeTry(tx, { phone, code }, now);
  },
  subject: publishedCall,
  allow: () => true,
  prepare: ({ input, subject: call, actor }) => receivePhotos(input.photos, problemsInSubmitter(input, call, actor)),
  async run({ subject: call, input, prepared: photos, actor, tx, now, receivedAt, ip }) {
    await countAct(tx, { act: 'demand', ip, now }, HOURLY);
    const {
      callId: _callId,
      consent: _consent,
      visitor: _visitor,
      source,
      organisationId,
      submitterName,
      phone,
      code,
      photos: _photos,
      ...facts
    } = input;
    const raised = {
      source,
      submitterName: isPerson(actor) ? submitterName || actor.name : submitterName,
      submitterPhone: phone,
      submitterPersonId: actor.personId,
      organisationId: source === 'ORGANISATION' ? organisationId : null,
      enteredById: null,
    };
    const demand = await writeDemand(
      tx,
      { call, facts, raised, photos, more: problemsInSubmitter(input, call, actor) },
      { actor, now, receivedAt },
    );
    if (!isPerson(actor)) await usePhoneCode(tx, { phone, code }, now);
    await informSubmitters(
      tx,
      { demandId: demand.id, textFor: (told) => receivedLetter(told, fullAddress(paths.demandReceipt(told.id))) },
      now,
    );
    return demand;
  },
  once: { made: ({ id }) => id, again: writtenDemand },
  about: ({ result }) => came(result),
  trail: ({ input: { source } }) => ({
    detail: { source, notice: NOTICE_VERSION },
  }),
});

function problemsInSubmitter(
  { source, organisationId, submitterName, phone, code }: Input,
  call: DemandCallSubject,
  actor: Actor,
): Problem[] {
  const isOwn = organisationId !== '' && isMemberOf(actor, organisationId, 'OWNER', 'EDITOR');
  const missing = isPerson(actor)
    ? []
    : Object.entries({ submitterName, phone, code })
        .filter(([, value]) => value === '')
        .map(([field]) => field as keyof typeof visitorsTell);
  return [
    ...problemIf(!call.sources.includes(source), { code: 'demands.problems.sourceNotAsked', field: 'source' }),
    ...problemIf(source === 'ORGANISATION' && !isOwn, {
      code: 'demands.problems.notYourOrganisation',
      field: 'organisationId',
    }),
    ...missing.map((field): Problem => ({ code: visitorsTell[field], field })),
  ];
}
