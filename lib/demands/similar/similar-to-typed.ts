import 'server-only';
import { z } from 'zod';
import { db } from '@/lib/db/client';
import { Refusal } from '@/lib/kernel/refusal';
import { id, requiredText } from '@/lib/kernel/text';
import { type SimilarDemand, similarDemands } from './similar';

const typed = z.object({ callId: id(), regionId: z.union([z.literal(''), id()]), text: requiredText(5_000) });

/** Published demands like what is being typed for a call, nearest place first. @throws Refusal 'invalid' | 'not-found' */
export async function similarToTyped(raw: unknown): Promise<SimilarDemand[]> {
  const read = typed.safeParse(raw);
  if (!read.success) throw new Refusal('invalid', [{ code: 'kernel.problems.invalidValue' }]);
  const { callId, regionId, text } = read.data;
  const call = await db.demandCall.findFirst({
    where: { id: callId, publishedAt: { not: null } },
    select: { cityId: true, region: { select: { path: true } } },
  });
  if (call === null) throw new Refusal('not-found');
  const place =
    regionId === '' ? null : await db.region.findUnique({ where: { id: regionId }, select: { path: true } });
  return similarDemands({ cityId: call.cityId, regionPath: place?.path ?? call.region.path, text });
}
