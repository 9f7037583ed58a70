import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { ownTemplateInclude } from './load-template';
import { ownTemplatePolicy, templatesVisibleTo } from './own-template-policy';
import type { TemplateContent } from './round-template';
import { ownTemplateDocument } from './template-content';
import { roundTemplate } from './templates/round-templates';

type Row = Prisma.OwnTemplateGetPayload<{ include: typeof ownTemplateInclude }>;
export type OwnTemplateRow = Awaited<ReturnType<typeof ownTemplates>>[number];

/** Own templates the actor may begin with or look at, those in use first, the newest before the older. */
export async function ownTemplates(actor: Actor) {
  const rows = await db.ownTemplate.findMany({ where: templatesVisibleTo(actor), include: ownTemplateInclude, orderBy: [{ retiredAt: { sort: 'desc', nulls: 'first' } }, { updatedAt: 'desc' }], take: 200 });
  const people = await db.person.findMany({ where: { id: { in: rows.map(({ createdById }) => createdById) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...shown(row, actor), createdBy: names.get(row.createdById) ?? '' }));
}

export type TemplateView = { own: OwnTemplateRow | null; key: string; name: string; description: string; content: TemplateContent };

/** A template whole, a supplied one by its key or an own one by its id; null when it is not there or not the actor's to see. */
export async function templateView(actor: Actor, key: string): Promise<TemplateView | null> {
  const shipped = roundTemplate(key);
  if (shipped !== undefined) return { own: null, key, name: shipped.name, description: shipped.description, content: shipped };
  const row = await db.ownTemplate.findFirst({ where: { AND: [{ id: key }, templatesVisibleTo(actor)] }, include: ownTemplateInclude });
  if (row === null) return null;
  const person = await db.person.findUnique({ where: { id: row.createdById }, select: { name: true } });
  const own = { ...shown(row, actor), createdBy: person?.name ?? '' };
  return { own, key, name: row.name, description: row.description, content: own.content };
}

function shown({ document, region, ...row }: Row, actor: Actor) {
  const { content, source } = ownTemplateDocument.parse(document);
  const { id, name, description, updatedAt, retiredAt, version } = row;
  return { id, name, description, updatedAt, retiredAt, version, regionName: region.name, content, source, mayManage: ownTemplatePolicy.manage(actor, { region }) };
}
