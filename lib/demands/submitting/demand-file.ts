import 'server-only';
import { db } from '@/lib/db/client';
import type { StoredFile } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { visibleTo } from '../visible-to';

/** A photo of a demand or of its verification, for whoever may see the demand, else null. Photos are never public. */
export async function demandFile(actor: Actor, fileId: string): Promise<StoredFile | null> {
  const demand = visibleTo(actor);
  const photo = await db.demandPhoto.findFirst({ where: { fileId, demand }, select: { file: true } });
  if (photo !== null) return photo.file;
  const look = await db.demandVerification.findFirst({ where: { fileId, demand }, select: { file: true } });
  return look?.file ?? null;
}
