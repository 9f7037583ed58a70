import 'server-only';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { codeInTurn, rivalsFor } from './codes/same-code';
import { verified } from './codes/verified';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import { edited } from './schema';

/**
 * An officer found the facts to agree with the register and the certificate. @throws Refusal 'refused' while a code with a
 * wrong check sign has not been accepted on evidence, while another organisation holds the code, or while other
 * registrations bear it: those are settled together (codes/settle-code.ts).
 */
export const verifyOrganisation = command({
  name: 'organisation.verify',
  input: edited,
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.verify,
  async run({ subject: organisation, input: { version }, actor, tx, now }) {
    await codeInTurn(tx, organisation.uscc);
    const result = await verified(tx, { organisation, version }, now);
    const { own } = await rivalsFor(tx, actor, organisation);
    refuseIf(own.length > 0 ? [{ code: 'organisations.problems.rivalsOpen' }] : []);
    return result;
  },
  about: ({ subject, result }) => moved(subject, result),
});
