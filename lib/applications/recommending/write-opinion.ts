import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { type Actor, isOfficerAt, isSystem } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, requiredProse, version } from '@/lib/kernel/text';

const input = z.object({
  applicationId: id(),
  regionId: id(),
  version: version(),
  opinion: requiredProse(limits.opinion),
});

/** What an office says of an application that waits with it; the offices above read it once it is passed up. */
export const writeOpinion = command({
  name: 'application.writeOpinion',
  input,
  subject: recommendationOf,
  visible: recommends,
  allow: recommends,
  async run({ subject: { id: recommendationId, status }, input: { version: seen, opinion }, tx }) {
    refuseIf(status === 'WAITING' ? [] : [{ code: 'applications.problems.recommended' }]);
    return tx.recommendation.update({
      where: { id: recommendationId, version: seen },
      data: { opinion, version: { increment: 1 } },
    });
  },
  about: ({ subject: { application } }) => on(application),
  trail: ({ input: { regionId, opinion } }) => ({ detail: { regionId }, said: { opinion } }),
});

async function recommendationOf(tx: Tx, { applicationId, regionId }: { applicationId: string; regionId: string }) {
  const row = await tx.recommendation.findUnique({
    where: { applicationId_regionId: { applicationId, regionId } },
    include: {
      region: { select: { path: true } },
      application: { select: { id: true, cityId: true, submittedAt: true } },
    },
  });
  return row === null || row.application.submittedAt === null ? null : row;
}

function recommends(actor: Actor, { region }: { region: { path: string } }): boolean {
  return isSystem(actor) || isOfficerAt(actor, region.path);
}
