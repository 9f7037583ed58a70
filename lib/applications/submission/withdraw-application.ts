import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';

const input = z.object({ applicationId: id(), version: version(), reason: prose(limits.reason).default('') });

/** Takes an application out of its round. Nothing is deleted; the number stays taken. */
export const withdrawApplication = command({
  name: 'application.withdraw',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.withdraw,
  run: ({ subject: application, input: { version: seen, reason }, tx, now }) =>
    moveApplication(
      tx,
      { ...application, version: seen },
      { event: 'withdraw', withdrawReason: reason, updatedAt: now },
    ),
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ detail: { reason } }),
});
