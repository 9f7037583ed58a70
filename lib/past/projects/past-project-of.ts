import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { officeSeesOrganisation } from '@/lib/organisations/sees';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { pastImportSees, pastProjectSees } from '../sees';

/** One past project, with where it comes from and whose it is here. */
export const pastProjectOf = query({
  name: 'pastProject.detail',
  input: z.object({ projectId: id() }),
  subject: seenProject,
  async run({ db, subject: project, actor }) {
    const brought = pastImportSees.look(actor, { ...project.import, pastRound: project.pastRound });
    const [holder, trail, imported] = await Promise.all([
      project.uscc === null
        ? null
        : db.organisation.findUnique({
            where: { heldUscc: project.uscc },
            select: { id: true, name: true, status: true, region: { select: { path: true } } },
          }),
      trailLinesOf(db, 'pastProject', project),
      brought === null ? [] : trailLinesOf(db, 'pastImport', brought),
    ]);
    return {
      ...project,
      /** Registered here under this code; a link where the actor may open it. */
      holder: holder && { id: holder.id, name: holder.name, isOpen: officeSeesOrganisation.judge(actor, holder) },
      mayRetract: project.retractedAt === null,
      /** It came into being as its table's rows were written. */
      trail: [...trail, ...imported.filter(({ command }) => command === 'pastImport.take')],
    };
  },
});

export type PastProjectDetail = Awaited<ReturnType<typeof pastProjectOf>>;

async function seenProject(db: Tx, { projectId }: { projectId: string }, actor: Actor) {
  const project = await db.pastProject.findUnique({
    where: { id: projectId },
    include: {
      region: { select: { name: true } },
      retractedBy: { select: { name: true } },
      pastRound: { include: { region: { select: { officeName: true, path: true } } } },
      import: {
        select: { id: true, settledAt: true, settledBy: { select: { name: true } }, file: { select: { name: true } } },
      },
    },
  });
  return pastProjectSees.look(actor, project);
}
