import 'server-only';
import { titledOrNumbered } from '@/lib/applications/matching';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Prisma } from '@/lib/db/generated/client';
import { publishedCalls } from '@/lib/demands/calls/call-queries';
import { publicDemandList, publicDemandsOnly } from '@/lib/demands/lists/public-list';
import { callPhase } from '@/lib/demands/rules';
import { awardedProject, editionWithResult, roundWithResult } from '@/lib/disclosure/published';
import { resultList } from '@/lib/disclosure/result-list';
import { bigramsOf } from '@/lib/lists/bigrams';
import { containing } from '@/lib/lists/containing';
import { numberParts } from '@/lib/lists/number-parts';
import { namedOrCoded } from '@/lib/organisations/matching';
import { onRegister } from '@/lib/organisations/on-register';
import { paths } from '@/lib/paths/paths';
import { published } from '@/lib/rounds/published/in-window';
import { publishedList } from '@/lib/rounds/published/published-list';
import { roundPhase } from '@/lib/rounds/rules';
import { publishedTopics } from '@/lib/topics/guide';
import { ATMOST, type Finder, listWith, worded } from '../finder';

const everybody = () => true;

const rounds: Finder = {
  kind: 'publicRounds',
  may: everybody,
  async find(db, asking) {
    const rows = await db.round.findMany({
      where: { AND: [published, ...worded(publishedList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        status: true,
        opensAt: true,
        closesAt: true,
        region: { select: { name: true } },
      },
    });
    return rows.map(({ id, title, region, ...window }) => ({
      href: paths.publishedRound(id),
      title,
      facts: [region.name],
      state: `disclosure.phase.${roundPhase(window, asking.now)}` as const,
      at: window.closesAt,
    }));
  },
  list: listWith(publishedList, paths.publishedRounds()),
};

const results: Finder = {
  kind: 'results',
  may: everybody,
  async find(db, asking) {
    const rows = await db.round.findMany({
      where: { AND: [editionWithResult, ...worded(resultList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        status: true,
        closesAt: true,
        _count: { select: { notices: true } },
        region: { select: { name: true } },
        tracks: { where: roundWithResult, orderBy: { createdAt: 'asc' }, take: 1, select: { id: true } },
      },
    });
    // The tracks of an edition are one result; it is shown with the first part that has one.
    return rows.map(({ id, title, closesAt, _count, tracks, region }) => ({
      href: paths.result(_count.notices > 0 ? id : (tracks[0]?.id ?? id)),
      title,
      facts: [region.name],
      at: closesAt,
    }));
  },
  list: listWith(resultList, paths.results()),
};

const projectFacts = {
  id: true,
  number: true,
  title: true,
  publicWords: confirmedTitle,
  organisation: { select: { name: true } },
  round: { select: { title: true } },
  award: { select: { confirmedAt: true } },
} satisfies Prisma.ApplicationSelect;

/** By the title that the public reads, which may be another than the applicant wrote. */
const projects: Finder = {
  kind: 'projects',
  may: everybody,
  async find(db, { q }) {
    const among = (where: Prisma.ApplicationWhereInput) =>
      db.application.findMany({ where: { AND: [awardedProject, where] }, ...ATMOST, select: projectFacts });
    const [written, confirmed] = await Promise.all([
      among(titledOrNumbered(q)),
      among({ publicWords: { title: containing(q) } }),
    ]);
    const rows = [...new Map([...written, ...confirmed].map((row) => [row.id, row])).values()];
    return rows.flatMap(({ id, number, title, publicWords, organisation, round, award }) => {
      const shown = publicTitle({ title, publicWords });
      if (!isMeant({ shown, number }, q)) return [];
      return {
        href: paths.project(id),
        title: shown,
        number,
        facts: [organisation.name, round.title],
        at: award?.confirmedAt ?? null,
      };
    });
  },
  list: null,
};

/** What was masked in a title or is not among its public words must not find it. */
function isMeant({ shown, number }: { shown: string; number: string | null }, q: string): boolean {
  const [asked, has] = [bigramsOf(q), new Set(bigramsOf(shown))];
  return (
    (asked.length > 0 && asked.every((pair) => has.has(pair))) ||
    numberParts(q).some((part) => number?.includes(part) ?? false)
  );
}

const topics: Finder = {
  kind: 'publicTopics',
  may: everybody,
  async find(db, { q }) {
    const rows = await db.topic.findMany({
      where: { ...publishedTopics, title: containing(q) },
      ...ATMOST,
      select: { number: true, title: true, publishedAt: true, round: { select: { id: true, title: true } } },
    });
    return rows.map(({ number, title, publishedAt, round }) => ({
      href: `${paths.publicTopics(round.id)}#topic-${number}`,
      title,
      facts: [round.title],
      at: publishedAt,
    }));
  },
  list: null,
};

const demands: Finder = {
  kind: 'publicDemands',
  may: everybody,
  async find(db, asking) {
    const rows = await db.demand.findMany({
      where: { AND: [publicDemandsOnly, ...worded(publicDemandList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        number: true,
        publicTitle: true,
        status: true,
        publishedAt: true,
        region: { select: { name: true } },
      },
    });
    return rows.map(({ id, number, publicTitle: title, status, publishedAt, region }) => ({
      href: paths.publicDemand(id),
      title,
      number,
      facts: [region.name],
      state: `demands.status.${status}` as const,
      at: publishedAt,
    }));
  },
  list: listWith(publicDemandList, paths.publicDemands()),
};

const demandCalls: Finder = {
  kind: 'publicDemandCalls',
  may: everybody,
  async find(db, { q, now }) {
    const rows = await db.demandCall.findMany({
      where: { ...publishedCalls, title: containing(q) },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        status: true,
        opensAt: true,
        closesAt: true,
        region: { select: { name: true } },
      },
    });
    return rows.map(({ id, title, region, ...window }) => ({
      href: paths.publicDemandCall(id),
      title,
      facts: [region.name],
      state: `demands.callPhase.${callPhase(window, now)}` as const,
      at: window.closesAt,
    }));
  },
  list: null,
};

const organisations: Finder = {
  kind: 'publicOrganisations',
  may: everybody,
  async find(db, { q }) {
    const rows = await db.organisation.findMany({
      where: { AND: [onRegister, namedOrCoded(q)] },
      ...ATMOST,
      select: { id: true, name: true, uscc: true, verifiedAt: true, region: { select: { name: true } } },
    });
    return rows.map(({ id, name, uscc, verifiedAt, region }) => ({
      href: paths.publicOrganisation(id),
      title: name,
      number: uscc,
      facts: [region.name],
      at: verifiedAt,
    }));
  },
  list: null,
};

export const publicFinders: readonly Finder[] = [
  rounds,
  results,
  projects,
  topics,
  demands,
  demandCalls,
  organisations,
];
