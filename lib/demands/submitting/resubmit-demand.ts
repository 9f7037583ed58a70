import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { admitFiles } from '@/lib/people/throttle';
import { questionsOf } from '../calls/further-questions';
import { answersOf, callInclude } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { MAX_PHOTOS, resubmitDemandInput } from '../schema';
import { withNumbersKept } from './further-answers';
import { lacksOfProof, ownDemand, proveOwnDemand } from './own-demand';
import { countCodeTry } from './phone-code';
import { addPhotos, receivePhotos, rewrittenDemand, wrongPhotos } from './write-demand';

type Input = z.output<typeof resubmitDemandInput>;

const HOURLY = { times: 20, windowMs: 3_600_000 };

async function ownDemandWithCall(tx: Tx, input: Input, actor: Actor) {
  const demand = await ownDemand(demandPolicy.submit)(tx, input, actor);
  if (demand === null) return null;
  const call = found(
    await tx.demandCall.findUnique({ where: { id: demand.callId }, include: callInclude }),
    'the call of a demand',
  );
  return { ...demand, call };
}

/**
 * Sends a demand that came back to verification again, or corrects one that nobody has looked at yet, whose clock runs on.
 * Its window may be over: it arrived in time once.
 */
export const resubmitDemand = command({
  name: 'demand.resubmit',
  input: resubmitDemandInput,
  alsoWrong: wrongPhotos,
  async beforehand(tx, { phone, code, photos }, { now, ip }) {
    if (photos.length > 0) await admitFiles(tx, { act: 'demand-again', ip, now }, HOURLY);
    if (code !== '') await countCodeTry(tx, { phone, code }, now);
  },
  subject: ownDemandWithCall,
  allow: () => true,
  prepare: ({ input, subject: demand }) => receivePhotos(input.photos, lacksOfProof(demand, input)),
  async run({ subject: demand, input, prepared: photos, actor, tx, now, receivedAt }) {
    const { demandId, version, keepPhotos, phone, code, visitor: _visitor, photos: _photos, ...facts } = input;
    const by = { actor, now, receivedAt };
    const { call, sheetId } = demand;
    const answers = demand.isKnown
      ? facts.answers
      : withNumbersKept(questionsOf(call.form), facts.answers, await answersOf(tx, sheetId));
    const more = lacksOfProof(demand, input);
    const columns = await rewrittenDemand(tx, { call, facts: { ...facts, answers }, sheetId, more }, by);
    await proveOwnDemand(tx, demand, { phone, code, now });
    const { verifyDueAt, ...written } = columns;
    const moved = await moveDemand(
      tx,
      { id: demandId, status: demand.status, version },
      demand.status === 'SUBMITTED' ? { event: 'correct', ...written } : { event: 'submit', ...written, verifyDueAt },
    );
    await tx.demandPhoto.deleteMany({ where: { demandId, id: { notIn: keepPhotos } } });
    const kept = await tx.demandPhoto.count({ where: { demandId } });
    refuseIf(kept + photos.length > MAX_PHOTOS ? [{ code: 'demands.problems.tooManyPhotos', field: 'photos' }] : []);
    await addPhotos(tx, { demandId, photos }, by);
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
