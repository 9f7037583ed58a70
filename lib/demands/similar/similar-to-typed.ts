import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id, requiredText } from '@/lib/kernel/text';
import { similarDemands } from './similar';

/** Published demands like what is being typed for a published call, nearest place first. */
export const similarToTyped = query({
  name: 'demand.similarToTyped',
  input: z.object({ callId: id(), regionId: z.union([z.literal(''), id()]), text: requiredText(5_000) }),
  subject: publishedCall,
  async run({ db, subject: call, input: { regionId, text } }) {
    const place =
      regionId === '' ? null : await db.region.findUnique({ where: { id: regionId }, select: { path: true } });
    return similarDemands(db, { cityId: call.cityId, regionPath: place?.path ?? call.region.path, text });
  },
});

async function publishedCall(db: Tx, { callId }: { callId: string }) {
  const call = await db.demandCall.findFirst({
    where: { id: callId, publishedAt: { not: null } },
    select: { cityId: true, region: { select: { path: true } } },
  });
  return call === null ? null : asSeen<'public demand call', typeof call>(call);
}
