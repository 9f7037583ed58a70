import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { amendmentById } from './load';
import { moveAmendment } from './move-amendment';
import { amendmentPolicy } from './policy';
import { amendmentVersionInput } from './schema';

/** Takes back what was not published, so that another amendment may be begun. The draft stays on record. */
export const withdrawAmendment = command({
  name: 'amendment.withdraw',
  input: amendmentVersionInput,
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.withdraw,
  run: ({ subject: amendment, input: { version }, actor, tx, now }) =>
    moveAmendment(tx, { ...amendment, version }, { event: 'withdraw', decidedById: actor.personId, decidedAt: now }),
  about: ({ subject, result }) => moved(subject, result),
});
