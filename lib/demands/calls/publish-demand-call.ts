import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { demandCallLifecycle } from '../lifecycle';
import { demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { callVersionInput } from '../schema';
import { problemsBeforePublishingCall } from './call-rules';

/** Publishes the call as it was on the officer's screen. @throws Refusal 'refused' with everything that is missing. */
export const publishDemandCall = command({
  name: 'demandCall.publish',
  input: callVersionInput,
  subject: demandCallById,
  visible: demandCallPolicy.view,
  allow: demandCallPolicy.publish,
  async run({ subject: call, input: { version }, tx, now }) {
    const status = demandCallLifecycle.move(call.status, 'publish');
    refuseIf(problemsBeforePublishingCall(call, now));
    if (call.formId !== null) await tx.form.update({ where: { id: call.formId }, data: { frozenAt: now } });
    return tx.demandCall.update({
      where: { id: call.id, version },
      data: { status, publishedAt: now, version: { increment: 1 } },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
});
