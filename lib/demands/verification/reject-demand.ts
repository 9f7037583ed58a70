import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { rejectedLetter } from '../letters';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { judgeDemandInput } from '../schema';
import { informSubmitters } from './inform-submitters';
import { receivePhoto, recordVerification, wrongPhoto } from './record-verification';

/** Ends a demand that is none, with the reason its submitter is told. */
export const rejectDemand = command({
  name: 'demand.reject',
  input: judgeDemandInput,
  alsoWrong: wrongPhoto,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.reject,
  prepare: ({ input: { photo } }) => receivePhoto(photo),
  async run({ subject: demand, input: { demandId, version, note }, prepared: photo, actor, tx, now }) {
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'reject' });
    await recordVerification(tx, { demandId, verdict: 'REJECTED', note, photo }, { actor, now });
    await informSubmitters(tx, { demandId, textFor: (told) => rejectedLetter({ ...told, note }) }, now);
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
