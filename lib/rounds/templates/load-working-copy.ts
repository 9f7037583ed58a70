import 'server-only';
import type { Tx } from '@/lib/db/client';
import { settingsOrWorkingCopy } from '../settings/settings';
import { ownTemplateById } from './load-template';

/** A working copy with its template, held until the command ends: who still saves a setting comes before or after, not between. */
export async function workingCopyInTurn(tx: Tx, { roundId }: { roundId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${roundId} FOR UPDATE`;
  const copy = await settingsOrWorkingCopy(tx, { roundId });
  if (copy === null || copy.editsTemplateId === null) return null;
  const template = await ownTemplateById(tx, { templateId: copy.editsTemplateId });
  return template === null ? null : { cityId: copy.cityId, region: copy.region, copy, template };
}
