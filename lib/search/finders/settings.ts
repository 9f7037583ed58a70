import 'server-only';
import { callList } from '@/lib/demands/calls/call-list';
import { demandList } from '@/lib/demands/lists/demand-list';
import { callPhase } from '@/lib/demands/rules';
import { callSees, officeSeesDemand } from '@/lib/demands/sees';
import { keeperSeesExpert, rosterCities } from '@/lib/experts/sees';
import { fundList } from '@/lib/funds/fund-list';
import { fundSees } from '@/lib/funds/sees';
import { containing } from '@/lib/lists/containing';
import { paths } from '@/lib/paths/paths';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { templateSees } from '@/lib/plans/templates/sees';
import { expertList } from '@/lib/reviews/expert-list';
import { topicSees } from '@/lib/topics/sees';
import { ATMOST, type Finder, holds, inOffice, listWith, standsIn, worded } from '../finder';

const demands: Finder = {
  kind: 'demands',
  may: inOffice,
  async find(db, asking) {
    const rows = await db.demand.findMany({
      where: { AND: [{ regionId: { in: asking.reach.regionIds } }, ...worded(demandList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        number: true,
        title: true,
        status: true,
        receivedAt: true,
        region: { select: { name: true, path: true } },
        category: { select: { name: true } },
      },
    });
    return rows
      .filter((row) => officeSeesDemand.judge(asking.actor, row))
      .map(({ id, number, title, status, receivedAt, region, category }) => ({
        href: paths.officeDemand(id),
        title,
        number,
        facts: [region.name, category.name],
        state: `demands.status.${status}` as const,
        at: receivedAt,
      }));
  },
  list: listWith(demandList, paths.officeDemands()),
};

const demandCalls: Finder = {
  kind: 'demandCalls',
  may: inOffice,
  async find(db, asking) {
    const rows = await db.demandCall.findMany({
      where: { AND: [callSees.where(asking.actor), ...worded(callList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        title: true,
        status: true,
        opensAt: true,
        closesAt: true,
        createdAt: true,
        region: { select: { name: true } },
      },
    });
    return rows.map(({ id, title, region, createdAt, ...window }) => ({
      href: paths.officeDemandCall(id),
      title,
      facts: [region.name],
      state: `demands.callPhase.${callPhase(window, asking.now)}` as const,
      at: createdAt,
    }));
  },
  list: listWith(callList, paths.officeDemandCalls()),
};

const topics: Finder = {
  kind: 'topics',
  may: inOffice,
  async find(db, { actor, q }) {
    const rows = await db.topic.findMany({
      where: { AND: [topicSees.where(actor), { removedAt: null, title: containing(q) }] },
      ...ATMOST,
      select: { title: true, createdAt: true, round: { select: { id: true, title: true } } },
    });
    return rows.map(({ title, createdAt, round }) => ({
      href: paths.officeTopics(round.id),
      title,
      facts: [round.title],
      at: createdAt,
    }));
  },
  list: null,
};

const experts: Finder = {
  kind: 'experts',
  may: (actor) => rosterCities(actor).length > 0,
  async find(db, asking) {
    const rows = await db.expert.findMany({
      where: { AND: [keeperSeesExpert.where(asking.actor), ...worded(expertList, asking)] },
      ...ATMOST,
      select: {
        id: true,
        employer: true,
        title: true,
        status: true,
        approvedAt: true,
        person: { select: { name: true } },
      },
    });
    return rows.map(({ id, employer, title, status, approvedAt, person }) => ({
      href: paths.officeExpert(id),
      title: person.name,
      facts: [employer, title].filter(Boolean),
      state: `experts.status.${status}` as const,
      at: approvedAt,
    }));
  },
  list: listWith(expertList, paths.officeExperts()),
};

const funds: Finder = {
  kind: 'funds',
  may: inOffice,
  async find(db, asking) {
    const rows = await db.fund.findMany({
      where: { AND: [fundSees.where(asking.actor), ...worded(fundList, asking)] },
      ...ATMOST,
      select: { id: true, name: true, kind: true, year: true, createdAt: true, region: { select: { name: true } } },
    });
    return rows.map(({ id, name, kind, year, createdAt, region }) => ({
      href: paths.officeFund(id),
      title: name,
      facts: [region.name, String(year)],
      state: `funds.kinds.${kind}` as const,
      at: createdAt,
    }));
  },
  list: listWith(fundList, paths.officeFunds()),
};

/** The supplied ones are every officer's. */
const templates: Finder = {
  kind: 'templates',
  may: holds('OFFICER'),
  async find(db, { actor, q }) {
    const own = await db.ownTemplate.findMany({
      where: { AND: [templateSees.where(actor), { name: containing(q) }] },
      ...ATMOST,
      select: { id: true, name: true, updatedAt: true, region: { select: { name: true } } },
    });
    const supplied = suppliedTemplates.filter(({ name }) => standsIn(name, q));
    return [
      ...own.map(({ id, name, updatedAt, region }) => ({
        href: paths.officeTemplate(id),
        title: name,
        facts: [region.name],
        at: updatedAt,
      })),
      ...supplied.map(({ key, name }) => ({ href: paths.officeTemplate(key), title: name, facts: [], at: null })),
    ];
  },
  list: null,
};

export const settingsFinders: readonly Finder[] = [demands, topics, demandCalls, experts, funds, templates];
