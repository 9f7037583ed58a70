import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { owningRegion } from './load';
import { fundPolicy } from './policy';
import { createFundInput } from './schema';

/** Registers money of a region's bureau from one source in one year. */
export const createFund = command({
  name: 'fund.create',
  input: createFundInput,
  subject: owningRegion,
  visible: fundPolicy.view,
  allow: fundPolicy.manage,
  async run({ subject: { regionId, cityId }, input: { name, kind, year, total }, tx, now }) {
    return tx.fund.create({ data: { cityId, regionId, name, kind, year, totalFen: total, createdAt: now } });
  },
  once: { made: ({ id }) => id, again: (tx, id) => tx.fund.findUnique({ where: { id } }) },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({
    detail: { totalFen: String(result.totalFen) },
    said: { name: result.name },
  }),
});
