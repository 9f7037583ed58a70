import 'server-only';
import { titledOrNumbered } from '@/lib/applications/matching';
import { officeSeesApplication } from '@/lib/applications/sees';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isOfficerAt } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { bigramsOf } from '@/lib/lists/bigrams';
import { claimSees } from '@/lib/organisations/claims/sees';
import { namedOrCoded } from '@/lib/organisations/matching';
import { organisationList } from '@/lib/organisations/organisation-list';
import { officeSeesOrganisation } from '@/lib/organisations/sees';
import { pastProjectList } from '@/lib/past/projects/past-project-list';
import { standing } from '@/lib/past/projects/read-past-project-list';
import { pastProjectSees } from '@/lib/past/sees';
import { paths } from '@/lib/paths/paths';
import { roundList } from '@/lib/rounds/round-list';
import { roundPhase } from '@/lib/rounds/rules';
import { roundSees } from '@/lib/rounds/sees';
import { ATMOST, type Finder, holds, inOffice, listWith, worded } from '../finder';
import { onItsWay } from './on-its-way';

const isOfficer = holds('OFFICER');

const rounds: Finder = {
  kind: 'rounds',
  may: inOffice,
  async find(db, asking) {
    const rows = await db.round.findMany({
      where: { AND: [roundSees.where(asking.actor), ...worded(roundList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        status: true,
        opensAt: true,
        closesAt: true,
        createdAt: true,
        region: { select: { name: true, path: true } },
      },
    });
    return rows.map(({ id, title, region, createdAt, ...window }) => ({
      href: isOfficerAt(asking.actor, region.path) ? paths.officeRound(id) : paths.observeRound(id),
      title,
      facts: [region.name],
      state: `rounds.phase.${roundPhase(window, asking.now)}` as const,
      at: createdAt,
    }));
  },
  list: listWith(roundList, (actor) => (isOfficer(actor) ? paths.officeRounds() : paths.observeRounds())),
};

const applicationFacts = {
  id: true,
  number: true,
  title: true,
  status: true,
  submittedAt: true,
  organisation: { select: { name: true } },
  round: { select: { title: true, region: { select: { path: true } } } },
} satisfies Prisma.ApplicationSelect;

/** A word that more organisations have says nothing of one of them. */
const MOST_ORGANISATIONS = 500;

/** By title and number, and by whose they are: each asked for itself, so that each has its index. Offices on the way of one find it as they have it open. */
const applications: Finder = {
  kind: 'applications',
  may: inOffice,
  async find(db, { actor, q, reach }) {
    const among = (where: Prisma.ApplicationWhereInput) =>
      db.application.findMany({
        where: { AND: [{ roundId: { in: reach.roundIds }, submittedAt: { not: null } }, where] },
        ...ATMOST,
        select: applicationFacts,
      });
    const passing = (where: Prisma.ApplicationWhereInput) => onItsWay(db, { actor, reach }, where);
    const [words, whose] = [titledOrNumbered(q), await ofOrganisations(db, q)];
    const [called, theirs, ...onWay] = await Promise.all([among(words), among(whose), passing(words), passing(whose)]);
    const rows = new Map([...called, ...theirs].map((row) => [row.id, row]));
    const own = [...rows.values()].filter((row) => officeSeesApplication.judge(actor, row));
    const ownIds = new Set(own.map(({ id }) => id));
    const below = new Map(onWay.flat().map(({ id, hit }) => [id, hit]));
    return [
      ...own.map(({ id, number, title, status, submittedAt, organisation, round }) => ({
        href: paths.officeApplication(id),
        title,
        number,
        facts: [organisation.name, round.title],
        state: `applications.status.${status}` as const,
        at: submittedAt,
      })),
      ...[...below].filter(([id]) => !ownIds.has(id)).map(([, hit]) => hit),
    ];
  },
  list: null,
};

/** A digit alone is a running number; nothing is called by it. */
const isOneSign = (q: string): boolean => bigramsOf(q).length === 0;

async function ofOrganisations(db: Tx, q: string): Promise<Prisma.ApplicationWhereInput> {
  if (isOneSign(q)) return anyOf([]);
  const rows = await db.organisation.findMany({
    where: namedOrCoded(q),
    take: MOST_ORGANISATIONS,
    select: { id: true },
  });
  return { organisationId: { in: rows.map(({ id }) => id) } };
}

const organisations: Finder = {
  kind: 'organisations',
  may: inOffice,
  async find(db, asking) {
    if (isOneSign(asking.q)) return [];
    const rows = await db.organisation.findMany({
      where: { AND: [{ regionId: { in: asking.reach.regionIds } }, ...worded(organisationList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        name: true,
        uscc: true,
        status: true,
        updatedAt: true,
        region: { select: { name: true, path: true } },
      },
    });
    return rows
      .filter((row) => officeSeesOrganisation.judge(asking.actor, row))
      .map(({ id, name, uscc, status, updatedAt, region }) => ({
        href: paths.officeOrganisation(id),
        title: name,
        number: uscc,
        facts: [region.name],
        state: `organisations.status.${status}` as const,
        at: updatedAt,
      }));
  },
  list: listWith(organisationList, paths.officeOrganisations()),
};

/** Whoever claims something themselves finds it among their own. */
const claims: Finder = {
  kind: 'claims',
  may: inOffice,
  async find(db, { actor, q }) {
    const rows = await db.organisationClaim.findMany({
      where: {
        AND: [claimSees.where(actor), { claimantId: { not: actor.personId ?? '' }, organisation: namedOrCoded(q) }],
      },
      ...ATMOST,
      select: { id: true, status: true, filedAt: true, organisation: { select: { name: true } } },
    });
    return rows.map(({ id, status, filedAt, organisation }) => ({
      href: paths.officeClaim(id),
      title: organisation.name,
      facts: [],
      state: `organisations.claims.status.${status}` as const,
      at: filedAt,
    }));
  },
  list: null,
};

/** A notice is called as its round. */
const notices: Finder = {
  kind: 'notices',
  may: inOffice,
  async find(db, asking) {
    const rows = await db.publicityNotice.findMany({
      where: { round: { AND: [roundSees.where(asking.actor), ...worded(roundList, asking)] } },
      ...ATMOST,
      select: { startDay: true, endDay: true, publishedAt: true, round: { select: { id: true, title: true } } },
    });
    return rows.map(({ startDay, endDay, publishedAt, round }) => ({
      href: paths.roundPublicity(round.id),
      title: round.title,
      facts: [`${startDay} — ${endDay}`],
      at: publishedAt,
    }));
  },
  list: null,
};

const pastProjects: Finder = {
  kind: 'pastProjects',
  may: isOfficer,
  async find(db, asking) {
    if (isOneSign(asking.q)) return [];
    const rows = await db.pastProject.findMany({
      where: { AND: [standing, pastProjectSees.where(asking.actor), ...worded(pastProjectList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        organisationName: true,
        result: true,
        pastRound: { select: { name: true } },
        import: { select: { settledAt: true } },
      },
    });
    return rows.map(({ id, title, organisationName, result, pastRound, import: brought }) => ({
      href: paths.pastProject(id),
      title,
      facts: [organisationName, pastRound.name],
      state: `past.results.${result}` as const,
      at: brought.settledAt,
    }));
  },
  list: listWith(pastProjectList, paths.pastProjects()),
};

export const officeFinders: readonly Finder[] = [rounds, applications, organisations, claims, notices, pastProjects];
