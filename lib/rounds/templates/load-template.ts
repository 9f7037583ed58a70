import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { TemplateContent } from '@/lib/plans/supplied/round-template';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { roundPolicy } from '../policy';
import { type RoundSettings, roundSettings } from '../settings/settings';
import { ownTemplatePolicy } from './own-template-policy';
import { roundAsTemplate } from './round-as-template';
import type { TemplateSource } from './template-source';

export const ownTemplateInclude = {
  region: { select: { id: true, name: true, path: true } },
  workingCopy: { select: { id: true, createdAt: true, createdById: true } },
} as const;

export async function ownTemplateById(tx: Tx, { templateId }: { templateId: string }) {
  return tx.ownTemplate.findUnique({ where: { id: templateId }, include: ownTemplateInclude });
}

export type OwnTemplateSubject = NonNullable<Awaited<ReturnType<typeof ownTemplateById>>>;

/** The template, held until the command ends: who begins to modify it takes turns with who replaces what it holds. */
export async function ownTemplateInTurn(tx: Tx, input: { templateId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "OwnTemplate" WHERE "id" = ${input.templateId} FOR NO KEY UPDATE`;
  return ownTemplateById(tx, input);
}

export type LoadedTemplate = { name: string; content: TemplateContent; copied: RoundSettings | null };

/** What a new round begins with, from any of the three sources; null when it is not there or not the actor's to see. */
export async function loadTemplate(tx: Tx, source: TemplateSource, actor: Actor): Promise<LoadedTemplate | null> {
  if (source.kind === 'shipped') return { name: source.template.name, content: source.template, copied: null };
  if (source.kind === 'own') {
    const own = await ownTemplateById(tx, { templateId: source.id });
    if (own === null || own.retiredAt !== null || !ownTemplatePolicy.view(actor, own)) return null;
    return { name: own.name, content: ownTemplateDocument.parse(own.document).content, copied: null };
  }
  const round = await roundSettings(tx, { roundId: source.id });
  return round === null || !roundPolicy.view(actor, round)
    ? null
    : { name: round.title, content: roundAsTemplate(round), copied: round };
}
