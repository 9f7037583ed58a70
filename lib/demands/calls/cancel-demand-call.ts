import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { demandCallLifecycle } from '../lifecycle';
import { demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { cancelDemandCallInput } from '../schema';

/** Ends a call; demands that have arrived are dealt with all the same. */
export const cancelDemandCall = command({
  name: 'demandCall.cancel',
  input: cancelDemandCallInput,
  subject: demandCallById,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.cancel,
  run: ({ subject: call, input: { version }, tx }) =>
    tx.demandCall.update({
      where: { id: call.id, version },
      data: { status: demandCallLifecycle.move(call.status, 'cancel'), version: { increment: 1 } },
    }),
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});
