import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { jobKind } from '@/lib/jobs/job-kind';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { paths } from '@/lib/paths/paths';
import type { Fault } from './first-break';
import { chainById } from './load';
import { chainPolicy } from './policy';
import { chainSees } from './sees';
import { type ChainReport, verifyTrail } from './verify-trail';

/** Follows a chain from its beginning. Whoever sees the chain sees what was found. */
export const verificationJob = jobKind({
  name: 'chain.verify',
  title: 'seals.job.title',
  payload: z.object({ chain: z.string() }),
  page: () => paths.trail(),
  maySee: async (tx, actor, payload) => {
    const chain = await chainById(tx, payload);
    return chain !== null && chainPolicy.view(actor, chain);
  },
  async run({ payload: { chain }, actor, now, progress, signal }) {
    const { db } = await chainToVerify({ chain }, { actor, now });
    const [report] = await verifyTrail(db, { chains: [chain], now, progress, signal });
    return { outcome: outcomeOf(report) };
  },
});

/** Lends what is read to whoever may still see the chain. */
const chainToVerify = query({
  name: 'chain.toVerify',
  input: z.object({ chain: id() }),
  subject: seenChain,
  run: async ({ db }) => ({ db }),
});

async function seenChain(db: Tx, input: { chain: string }, actor: Actor) {
  return chainSees.look(actor, await chainById(db, input));
}

const broken = {
  changed: 'seals.job.changed',
  missing: 'seals.job.missing',
  inserted: 'seals.job.inserted',
  reordered: 'seals.job.reordered',
  root: 'seals.job.root',
} as const satisfies Record<Fault, string>;

function outcomeOf(report: ChainReport | undefined) {
  const { sealed = 0, unsealed = 0, broken: first = null } = report ?? {};
  if (first === null) return { code: 'seals.job.whole' as const, values: { sealed, unsealed } };
  return {
    code: broken[first.fault],
    values: { position: first.position ?? '—', entry: first.entryId ?? '—', sealed, unsealed },
  };
}
