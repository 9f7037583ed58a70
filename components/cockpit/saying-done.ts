import type { Address } from '@/lib/paths/address';

const acts = ['published', 'screening', 'confirmed', 'movedUp'] as const;
type Act = (typeof acts)[number];
export const isAct = (done: unknown): done is Act => (acts as readonly unknown[]).includes(done);

/** The page a large act leads to, which says that it was done. */
export const sayingDone = (page: Address, act: Act): Address => `${page}?done=${act}`;
