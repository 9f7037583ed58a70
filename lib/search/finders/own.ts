import 'server-only';
import { titledOrNumbered } from '@/lib/applications/matching';
import { ownList } from '@/lib/applications/own-list';
import { memberSeesApplication } from '@/lib/applications/sees';
import { toldStatus } from '@/lib/applications/shown-status';
import type { Prisma } from '@/lib/db/generated/client';
import { matching } from '@/lib/demands/claims/matching';
import { raiserSeesDemand } from '@/lib/demands/sees';
import { type Actor, isPerson } from '@/lib/kernel/actor';
import { containing } from '@/lib/lists/containing';
import { namedOrCoded } from '@/lib/organisations/matching';
import { memberSeesOrganisation } from '@/lib/organisations/sees';
import { paths } from '@/lib/paths/paths';
import { applicantsToShow, shownToExpert } from '@/lib/reviews/scoring/shown-to-expert';
import { expertSeesAssignment } from '@/lib/reviews/sees';
import { roundOf } from '@/lib/rounds/round-of';
import { ATMOST, type Finder, listWith, standsIn, worded } from '../finder';

const isMember = ({ memberships }: Actor): boolean => memberships.length > 0;

const applications: Finder = {
  kind: 'ownApplications',
  may: isMember,
  async find(db, asking) {
    const rows = await db.application.findMany({
      where: { AND: [memberSeesApplication.where(asking.actor), ...worded(ownList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        number: true,
        status: true,
        takenBackAt: true,
        signOffStatus: true,
        createdAt: true,
        organisation: { select: { name: true } },
        round: { select: { title: true, status: true } },
      },
    });
    return rows.map((row) => ({
      href: paths.myApplication(row.id),
      title: row.title,
      number: row.number,
      facts: [row.round.title, row.organisation.name],
      state: `applications.status.${toldStatus(row)}` as const,
      at: row.createdAt,
    }));
  },
  list: listWith(ownList, paths.myApplications()),
};

const organisations: Finder = {
  kind: 'ownOrganisations',
  may: isMember,
  async find(db, { actor, q }) {
    const rows = await db.organisation.findMany({
      where: { AND: [memberSeesOrganisation.where(actor), namedOrCoded(q)] },
      ...ATMOST,
      select: { id: true, name: true, uscc: true, status: true, updatedAt: true },
    });
    return rows.map(({ id, name, uscc, status, updatedAt }) => ({
      href: paths.myOrganisation(id),
      title: name,
      number: uscc,
      facts: [],
      state: `organisations.status.${status}` as const,
      at: updatedAt,
    }));
  },
  list: null,
};

const demands: Finder = {
  kind: 'ownDemands',
  may: isPerson,
  async find(db, { actor, q }) {
    const rows = await db.demand.findMany({
      where: { AND: [raiserSeesDemand.where(actor), matching(q, 'title')] },
      ...ATMOST,
      select: {
        id: true,
        number: true,
        title: true,
        status: true,
        receivedAt: true,
        region: { select: { name: true } },
      },
    });
    return rows.map(({ id, number, title, status, receivedAt, region }) => ({
      href: paths.demandReceipt(id),
      title,
      number,
      facts: [region.name],
      state: `demands.status.${status}` as const,
      at: receivedAt,
    }));
  },
  list: null,
};

const claims: Finder = {
  kind: 'ownClaims',
  may: isPerson,
  async find(db, { actor, q }) {
    const rows = await db.organisationClaim.findMany({
      where: { claimantId: actor.personId ?? '', organisation: namedOrCoded(q) },
      ...ATMOST,
      select: { id: true, status: true, filedAt: true, organisation: { select: { name: true } } },
    });
    return rows.map(({ id, status, filedAt, organisation }) => ({
      href: paths.myClaim(id),
      title: organisation.name,
      facts: [],
      state: `organisations.claims.status.${status}` as const,
      at: filedAt,
    }));
  },
  list: null,
};

const ofStage = (stage: Prisma.ReviewStageWhereInput): Prisma.ReviewAssignmentWhereInput => ({ stage });

/** An expert's sheets, by what the expert is shown of them: where the stage hides who applies, no name finds one. */
const sheets: Finder = {
  kind: 'sheets',
  may: ({ expertIds }) => expertIds.length > 0,
  async find(db, { actor, q }) {
    const rows = await db.reviewAssignment.findMany({
      where: {
        AND: [
          expertSeesAssignment.where(actor),
          {
            OR: [
              { application: titledOrNumbered(q) },
              ofStage({ plan: { round: { title: containing(q) } } }),
              { AND: [ofStage({ blindApplicant: false }), { application: { organisation: { name: containing(q) } } }] },
            ],
          },
        ],
      },
      ...ATMOST,
      select: {
        id: true,
        status: true,
        assignedAt: true,
        stage: {
          select: { name: true, blindApplicant: true, plan: { select: { round: { select: { title: true } } } } },
        },
        application: { select: { number: true, title: true, ...applicantsToShow } },
      },
    });
    return rows.flatMap(({ id, status, assignedAt, stage, application }) => {
      const { title, number, organisation } = shownToExpert(application, stage);
      const [round, who] = [roundOf(stage.plan).title, organisation?.name ?? ''];
      // A word that only the hidden part of a title has must not find it.
      const isShown = !stage.blindApplicant || [title, number ?? '', round].some((text) => everyWord(text, q));
      if (!isShown) return [];
      return {
        href: paths.assignment(id),
        title,
        number,
        facts: [who, round, stage.name].filter(Boolean),
        state: `reviews.status.assignment.${status}` as const,
        at: assignedAt,
      };
    });
  },
  list: null,
};

const everyWord = (text: string, q: string): boolean => q.split(/\s+/).every((word) => standsIn(text, word));

export const ownFinders: readonly Finder[] = [applications, organisations, demands, claims, sheets];
