import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { editorSeesOrganisation } from '@/lib/organisations/sees';
import { roundById } from '@/lib/rounds/load';
import { publicSeesRound } from '@/lib/rounds/sees';
import { topicsOffered } from '@/lib/topics/guide';
import { earlierApplications } from '../carrying/earlier-applications';
import { problemsWithTime } from '../rules';
import { fittingTracks } from './fitting-tracks';
import { countedAtStart, eligibilityOf } from './load-eligibility';

/** The topics of a published call to choose from, and whether each of the actor's organisations may answer it, gate by gate. */
export const chancesIn = query({
  name: 'application.chances',
  input: z.object({ round: id() }),
  subject: publishedRound,
  async run({ db, subject: round, actor, now }) {
    const organisations = await db.organisation.findMany({
      where: editorSeesOrganisation.where(actor),
      include: { region: { select: { path: true } } },
      orderBy: { name: 'asc' },
    });
    const chances = await Promise.all(
      organisations.map(async (organisation) => ({
        id: organisation.id,
        name: organisation.name,
        results: await eligibilityOf(db, organisation, { round, now, notCounted: countedAtStart, declared: [] }),
      })),
    );
    const organisationIds = organisations.map((organisation) => organisation.id);
    return {
      round,
      tracks: await fittingTracks(db, round, { organisations, now }),
      topics: await topicsOffered(db, round.id),
      chances,
      earlier: await earlierApplications(db, { organisationIds, now }),
      locked: problemsWithTime({ status: 'DRAFT', correctionDueAt: null, round }, now),
    };
  },
});

async function publishedRound(db: Tx, { round: roundId }: { round: string }, actor: Actor) {
  return publicSeesRound.look(actor, await roundById(db, { roundId }));
}
