import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id, requiredLine, version } from '@/lib/kernel/text';
import { regionById } from './load';
import { regionPolicy } from './policy';

/** Names the body that works for a region. What went out before keeps the name it went out under; the trail keeps both. */
export const nameOffice = command({
  name: 'region.nameOffice',
  input: z.object({ regionId: id(), version: version(), officeName: requiredLine(60) }),
  subject: regionById,
  allow: regionPolicy.nameOffice,
  run: ({ subject: { id: regionId }, input: { version: seen, officeName }, tx }) =>
    tx.region.update({
      where: { id: regionId, version: seen },
      data: { officeName, version: { increment: 1 } },
      select: { id: true, cityId: true, officeName: true },
    }),
  about: ({ result }) => on(result),
  trail: ({ subject, result }) => ({ said: { before: subject.officeName, officeName: result.officeName } }),
});
