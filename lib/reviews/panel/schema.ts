import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, prose } from '@/lib/kernel/text';

const pair = { stageId: id(), firstId: id(), secondId: id() };
export const keepApartInput = z.object({ ...pair, note: prose(limits.reason).default('') });
export const endApartInput = z.object(pair);

/** In the order in which a pair is kept. */
export const apartPairOf = ({ firstId, secondId }: { firstId: string; secondId: string }) =>
  firstId < secondId ? { firstId, secondId } : { firstId: secondId, secondId: firstId };
