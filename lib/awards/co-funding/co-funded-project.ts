import 'server-only';
import { z } from 'zod';
import { namesOfParts, partnersNamed } from '@/lib/applications/joint/names-together';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import { contentOf, newestSubmission } from '@/lib/applications/submission/submitted-content';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { coFundingSees } from './sees';

const address = z.object({ lineId: id() });

/**
 * What a county is asked to pay for: what is proposed and what it costs, as it was handed in. Who does it, its papers and
 * accounts are the round's to check, and are not shown.
 */
export const coFundedProject = query({
  name: 'coFunding.project',
  input: address,
  subject: lineSeen,
  async run({ db, subject, actor, now }) {
    const { application, ...line } = subject;
    const { submissions, places, organisation, jointParts, cityId, ...about } = application;
    noteReading({ what: 'application', actor, now, id: about.id, cityId });
    const content = await contentOf(db, submissions[0], { reader: 'expert', proposal: true });
    return {
      ...line,
      ...about,
      leadName: organisation.name,
      partnerNames: namesOfParts(jointParts),
      placeNames: namesOfPlaces(places),
      content,
    };
  },
});

async function lineSeen(db: Tx, { lineId }: z.output<typeof address>, actor: Actor) {
  const line = await db.coFundingLine.findUnique({
    where: { id: lineId },
    select: {
      status: true,
      askedFen: true,
      amountFen: true,
      dueAt: true,
      region: { select: { path: true, name: true } },
      round: { select: { title: true } },
      application: {
        select: {
          id: true,
          title: true,
          number: true,
          cityId: true,
          totalFen: true,
          requestedFen: true,
          organisation: { select: { name: true } },
          jointParts: partnersNamed,
          places: placesNamed,
          submissions: newestSubmission,
        },
      },
    },
  });
  return coFundingSees.look(actor, line);
}
