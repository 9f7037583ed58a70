import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { editorSeesOrganisation } from '@/lib/organisations/sees';
import { commitmentAsked } from '@/lib/plans/announcing/commitment-text';
import { roundById } from '@/lib/rounds/load';
import { isAccepting } from '@/lib/rounds/rules';
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
    const letIn = isAccepting(round, now) ? [] : await grantsHeld(db, round, organisations);
    const lateUntil = letIn[0]?.until ?? null;
    // After the deadline the others have no chance to be told of.
    const asked =
      lateUntil === null
        ? organisations
        : organisations.filter(({ id: one }) => letIn.some((grant) => grant.organisationId === one));
    const chances = await Promise.all(
      asked.map(async (organisation) => ({
        id: organisation.id,
        name: organisation.name,
        results: await eligibilityOf(db, organisation, { round, now, notCounted: countedAtStart, declared: [] }),
      })),
    );
    const organisationIds = organisations.map((organisation) => organisation.id);
    const form = await db.form.findUnique({ where: { id: round.formId }, select: { sections: true } });
    return {
      round,
      /** How the commitment is given; with the form's own question for a sealed letter, where it has one. */
      commitment: commitmentAsked(round.terms, form?.sections),
      tracks: await fittingTracks(db, round, { organisations, now }),
      topics: await topicsOffered(db, round.id),
      chances,
      earlier: await earlierApplications(db, { organisationIds, roundId: round.id, now }),
      locked: problemsWithTime({ status: 'DRAFT', correctionDueAt: null, lateUntil, round }, now),
      /** Who of them was let in after the deadline, and until when. */
      lateUntil,
    };
  },
});

/** What the organisations were let in for after the deadline, the longest first. */
const grantsHeld = (db: Tx, { id: roundId }: { id: string }, organisations: readonly { id: string }[]) =>
  db.lateEntry.findMany({
    where: { roundId, status: 'GRANTED', organisationId: { in: organisations.map((one) => one.id) } },
    orderBy: { until: 'desc' },
    select: { organisationId: true, until: true },
  });

async function publishedRound(db: Tx, { round: roundId }: { round: string }, actor: Actor) {
  return publicSeesRound.look(actor, await roundById(db, { roundId }));
}
