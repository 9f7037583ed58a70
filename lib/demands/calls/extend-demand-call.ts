import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { extendDemandCallInput } from '../schema';
import { problemsBeforeExtendingCall } from './call-rules';

/** Gives people more time; the trail keeps both ends and the reason. */
export const extendDemandCall = command({
  name: 'demandCall.extend',
  input: extendDemandCallInput,
  subject: demandCallById,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.extend,
  async run({ subject: call, input: { version, closesAt }, tx, now }) {
    refuseIf(problemsBeforeExtendingCall(call, closesAt, now));
    return tx.demandCall.update({ where: { id: call.id, version }, data: { closesAt, version: { increment: 1 } } });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, input, result }) => ({
    detail: {
      from: subject.closesAt?.toISOString() ?? '',
      to: result.closesAt?.toISOString() ?? '',
    },
    said: { reason: input.reason },
  }),
});
