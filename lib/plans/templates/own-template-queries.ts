import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { formSections } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import type { PlanContent } from '../plan-content';
import { suppliedTemplate } from '../supplied/supplied-templates';
import { rulesDocument } from '../terms/rules-document';
import { contentOfTemplate } from './load-template';
import { ownTemplatePolicy, templatesVisibleTo } from './own-template-policy';

const withContents = {
  region: { select: { name: true, path: true } },
  plan: {
    select: {
      terms: true,
      form: { select: { sections: true } },
      rubrics: { select: { _count: { select: { criteria: true } } } },
      _count: { select: { categories: true } },
    },
  },
  editPlan: { select: { createdAt: true, createdById: true } },
} satisfies Prisma.OwnTemplateInclude;

type Row = Prisma.OwnTemplateGetPayload<{ include: typeof withContents }>;
export type OwnTemplateRow = Awaited<ReturnType<typeof ownTemplates>>[number];

/** Own templates the actor may begin with or look at, those in use first, the newest before the older. */
export async function ownTemplates(actor: Actor) {
  const rows = await db.ownTemplate.findMany({
    where: templatesVisibleTo(actor),
    include: withContents,
    orderBy: [{ retiredAt: { sort: 'desc', nulls: 'first' } }, { updatedAt: 'desc' }],
    take: 200,
  });
  const names = await namesIn(rows);
  return rows.map((row) => shown(row, actor, names));
}

export type TemplateView = {
  own: OwnTemplateRow | null;
  key: string;
  name: string;
  description: string;
  content: PlanContent;
};

/** A template whole, a supplied one by its key or an own one by its id; null when it is not there or not the actor's to see. */
export async function templateView(actor: Actor, key: string): Promise<TemplateView | null> {
  const supplied = suppliedTemplate(key);
  if (supplied !== undefined)
    return { own: null, key, name: supplied.name, description: supplied.description, content: supplied };
  const row = await db.ownTemplate.findFirst({
    where: { AND: [{ id: key }, templatesVisibleTo(actor)] },
    include: withContents,
  });
  if (row === null) return null;
  const own = shown(row, actor, await namesIn([row]));
  return { own, key, name: row.name, description: row.description, content: await contentOfTemplate(db, row) };
}

async function namesIn(rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ createdById, editPlan }) => [
    createdById,
    ...(editPlan === null ? [] : [editPlan.createdById]),
  ]);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function shown({ region, plan, editPlan, ...row }: Row, actor: Actor, names: ReadonlyMap<string, string>) {
  const { id, name, description, updatedAt, retiredAt, version, sourceTitle } = row;
  const mayManage = ownTemplatePolicy.manage(actor, { region });
  return {
    id,
    name,
    description,
    updatedAt,
    retiredAt,
    version,
    sourceTitle,
    regionName: region.name,
    contents: contentsOf(plan, region),
    mayManage,
    createdBy: names.get(row.createdById) ?? '',
    /** Being modified; only those who may go on with it are told. */
    edit:
      editPlan !== null && mayManage
        ? { begunAt: editPlan.createdAt, begunBy: names.get(editPlan.createdById) ?? '' }
        : null,
  };
}

/** How much of each is in it. The rule on its own region counts as none: it is another where another region begins with it. */
function contentsOf({ terms, form, rubrics, _count }: Row['plan'], region: { path: string }) {
  const gates = rulesDocument
    .parse(terms)
    .eligibility.filter((rule) => rule.kind !== 'withinRegion' || rule.regionPath !== region.path);
  return {
    categories: _count.categories,
    sections: formSections.parse(form.sections).length,
    criteria: rubrics.reduce((sum, rubric) => sum + rubric._count.criteria, 0),
    gates: gates.length,
  };
}
