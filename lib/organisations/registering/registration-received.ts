import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { officeInCharge, officesAbove } from '@/lib/regions/office-in-charge';

/**
 * Which office looks at a registration and by when, for whoever has just handed it in without an account: the address is
 * theirs alone. Of who registered it nothing is said, and nothing at all once the office has looked.
 */
export const registrationReceived = query({
  name: 'organisation.registrationReceived',
  input: z.object({ organisationId: id().catch('') }),
  subject: everybody,
  async run({ db, input: { organisationId } }) {
    const waiting = await db.organisation.findFirst({
      where: { id: organisationId, status: 'PENDING' },
      select: { name: true, verifyDueAt: true, region: { select: officesAbove } },
    });
    return waiting === null
      ? null
      : { name: waiting.name, office: officeInCharge(waiting.region).officeName, dueAt: waiting.verifyDueAt };
  },
});
