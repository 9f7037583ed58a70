import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { TemplateContent } from '@/lib/plans/supplied/round-template';
import { roundTemplate } from '@/lib/plans/supplied/round-templates';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { ownTemplateInclude } from './load-template';
import { ownTemplatePolicy, templatesVisibleTo } from './own-template-policy';

type Row = Prisma.OwnTemplateGetPayload<{ include: typeof ownTemplateInclude }>;
export type OwnTemplateRow = Awaited<ReturnType<typeof ownTemplates>>[number];

/** Own templates the actor may begin with or look at, those in use first, the newest before the older. */
export async function ownTemplates(actor: Actor) {
  const rows = await db.ownTemplate.findMany({
    where: templatesVisibleTo(actor),
    include: ownTemplateInclude,
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
  content: TemplateContent;
};

/** A template whole, a supplied one by its key or an own one by its id; null when it is not there or not the actor's to see. */
export async function templateView(actor: Actor, key: string): Promise<TemplateView | null> {
  const shipped = roundTemplate(key);
  if (shipped !== undefined)
    return { own: null, key, name: shipped.name, description: shipped.description, content: shipped };
  const row = await db.ownTemplate.findFirst({
    where: { AND: [{ id: key }, templatesVisibleTo(actor)] },
    include: ownTemplateInclude,
  });
  if (row === null) return null;
  const own = shown(row, actor, await namesIn([row]));
  return { own, key, name: row.name, description: row.description, content: own.content };
}

async function namesIn(rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ createdById, workingCopy }) => [
    createdById,
    ...(workingCopy === null ? [] : [workingCopy.createdById]),
  ]);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function shown({ document, region, workingCopy, ...row }: Row, actor: Actor, names: ReadonlyMap<string, string>) {
  const { content, source } = ownTemplateDocument.parse(document);
  const { id, name, description, updatedAt, retiredAt, version } = row;
  const mayManage = ownTemplatePolicy.manage(actor, { region });
  // Only those who may go on with it are told.
  return {
    id,
    name,
    description,
    updatedAt,
    retiredAt,
    version,
    regionName: region.name,
    content,
    source,
    mayManage,
    createdBy: names.get(row.createdById) ?? '',
    workingCopy:
      workingCopy !== null && mayManage
        ? { id: workingCopy.id, createdAt: workingCopy.createdAt, begunBy: names.get(workingCopy.createdById) ?? '' }
        : null,
  };
}
