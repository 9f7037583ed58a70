import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { requiredProse } from '@/lib/kernel/text';
import { organisationById } from '../load';
import { organisationPolicy } from '../policy';
import { edited } from '../schema';
import { refuseRegistration } from './refuse-registration';
import { codeInTurn } from './same-code';

/** A registration that is not the organisation's own, or cannot be mended, ends here. */
export const refuseOrganisation = command({
  name: 'organisation.refuse',
  input: edited.extend({ reason: requiredProse(limits.reason) }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.refuse,
  async run({ subject, input: { version, reason }, tx, now }) {
    await codeInTurn(tx, subject.uscc);
    return refuseRegistration(tx, { registration: { ...subject, version }, reason }, now);
  },
  about: ({ subject, result }) => moved(subject, result),
});
