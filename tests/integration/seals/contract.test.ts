import { startVerification } from '@/lib/seals/start-verification';
import { at } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';

doorContract(startVerification, {
  fresh: async () => {
    const place = await contractPlace();
    return { by: place.audit, place, input: { chain: place.city.id } };
  },
  result: { kind: 'chain.verify', status: 'QUEUED' },
  trail: ({ place }) => ({ entityId: place.city.id, cityId: place.city.id }),
  forbidden: ({ place }) => place.observer,
  refused: {
    'jobs.problems.alreadyRunning': async ({ by, input }) => {
      await startVerification(input, at(by));
      return {};
    },
  },
  invalid: { chain: '../' },
  version: { never: 'a chain has no versions, it only grows' },
  again: 'refused',
});
