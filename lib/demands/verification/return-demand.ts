import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { returnedLetter } from '../letters';
import { demandById } from '../load';
import { moveDemand } from '../move-demand';
import { demandPolicy } from '../policy';
import { judgeDemandInput } from '../schema';
import { informSubmitters } from './inform-submitters';
import { receivePhoto, recordVerification, wrongPhoto } from './record-verification';

/** Sends a demand back with what is to be mended; the letter holds the address where to do it. */
export const returnDemand = command({
  name: 'demand.return',
  input: judgeDemandInput,
  alsoWrong: wrongPhoto,
  subject: demandById,
  visible: demandPolicy.view,
  allow: demandPolicy.return,
  prepare: ({ input: { photo } }) => receivePhoto(photo),
  async run({ subject: demand, input: { demandId, version, note }, prepared: photo, actor, tx, now }) {
    const moved = await moveDemand(tx, { ...demand, version }, { event: 'return' });
    await recordVerification(tx, { demandId, verdict: 'RETURNED', note, photo }, { actor, now });
    await informSubmitters(
      tx,
      {
        demandId,
        textFor: (told) => returnedLetter({ ...told, note, address: fullAddress(paths.mendDemand(told.id)) }),
      },
      now,
    );
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
