import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { objectionById } from '../load';
import { awardsPolicy } from '../policy';
import { acceptObjectionInput } from '../schema';
import { moveObjection } from './move-objection';

/** Takes an objection up for investigation; confirmation stays blocked until it is settled. */
export const acceptObjection = command({
  name: 'objection.accept',
  input: acceptObjectionInput,
  subject: objectionById,
  visible: awardsPolicy.view,
  allow: awardsPolicy.handleObjection,
  run: ({ subject: objection, input, tx }) => moveObjection(tx, objection, { event: 'accept', version: input.version }),
  about: ({ subject, result }) => moved(subject, result),
});
