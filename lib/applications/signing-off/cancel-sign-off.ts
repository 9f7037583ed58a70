import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { moveSignOff } from './move-sign-off';
import { signOffPolicy } from './policy';

/** Whoever fills it in takes the asking back, to change something first. */
export const cancelSignOff = command({
  name: 'application.cancelSignOff',
  input: z.object({ applicationId: id() }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: signOffPolicy.cancel,
  run: ({ subject: application, actor, tx, now }) =>
    moveSignOff(tx, application, { event: 'cancel', act: 'CANCELLED', actor, now }),
  about: ({ subject }) => on(subject),
});
