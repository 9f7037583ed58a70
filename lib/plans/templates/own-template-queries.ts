import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { formSections } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { trailLinesOf } from '@/lib/trail/trail-of';
import type { PlanContent } from '../plan-content';
import { suppliedTemplate } from '../supplied/supplied-templates';
import { termsSchema } from '../terms/terms';
import { contentOfTemplate } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { templateKey } from './own-template-schema';
import { templateSees } from './sees';

const withContents = {
  region: { select: { name: true, path: true } },
  updatedBy: { select: { name: true } },
  plan: {
    select: {
      terms: true,
      form: { select: { sections: true } },
      rubrics: { select: { _count: { select: { criteria: true } } } },
      _count: { select: { categories: true } },
    },
  },
  editPlan: { select: { createdAt: true, createdBy: { select: { name: true } } } },
} satisfies Prisma.OwnTemplateInclude;

type Row = Prisma.OwnTemplateGetPayload<{ include: typeof withContents }>;
export type OwnTemplateRow = ReturnType<typeof shown>;

/** Own templates an officer may begin with or look at, those in use first, the newest before the older. */
export const ownTemplates = query({
  name: 'template.list',
  input: z.object({}),
  subject: holderOf('OFFICER'),
  async run({ db, actor }) {
    const rows = await db.ownTemplate.findMany({
      where: templateSees.where(actor),
      include: withContents,
      orderBy: [{ retiredAt: { sort: 'desc', nulls: 'first' } }, { updatedAt: 'desc' }],
      take: 200,
    });
    return rows.map((row) => shown(row, actor));
  },
});

export type TemplateView = Awaited<ReturnType<typeof templateView>>;

/** A template whole: a supplied one by its key for every officer, an own one by its id with who did what to it. */
export const templateView = query({
  name: 'template.detail',
  input: templateKey,
  subject: seenTemplate,
  async run({ db, subject: row, input: { key }, actor }) {
    const supplied = suppliedTemplate(key);
    if (supplied !== undefined)
      return { ...about(supplied), key, own: null, content: supplied as PlanContent, trail: [] };
    if (!('planId' in row)) throw new Error(`nobody looked at template ${key}`);
    const [content, trail] = await Promise.all([contentOfTemplate(db, row), trailLinesOf(db, 'template', row)]);
    return { ...about(row), key, own: shown(row, actor), content, trail };
  },
});

const about = ({ name, description }: { name: string; description: string }) => ({ name, description });

async function seenTemplate(db: Tx, { key }: z.output<typeof templateKey>, actor: Actor) {
  if (suppliedTemplate(key) !== undefined) return holderOf('OFFICER')(db, {}, actor);
  return templateSees.look(actor, await db.ownTemplate.findUnique({ where: { id: key }, include: withContents }));
}

function shown({ region, plan, editPlan, updatedBy, ...row }: Row, actor: Actor) {
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
    updatedBy: updatedBy.name,
    /** Being modified; only those who may go on with it are told. */
    edit: editPlan !== null && mayManage ? { begunAt: editPlan.createdAt, begunBy: editPlan.createdBy.name } : null,
  };
}

/** How much of each is in it. The rule on its own region counts as none: it is another where another region begins with it. */
function contentsOf({ terms, form, rubrics, _count }: Row['plan'], region: { path: string }) {
  const gates = termsSchema
    .parse(terms)
    .eligibility.filter((rule) => rule.kind !== 'withinRegion' || rule.regionPath !== region.path);
  return {
    categories: _count.categories,
    sections: formSections.parse(form.sections).length,
    criteria: rubrics.reduce((sum, rubric) => sum + rubric._count.criteria, 0),
    gates: gates.length,
  };
}
