import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { lastInstantBefore, toVerifyStatuses } from './rules';
import { officerSeesCall, officerSeesDemand, raiserSeesDemand } from './sees';

const NAMED = 5;

/** Demands to verify against the clock, calls to publish, and claims to agree on. */
export async function waitingForDemandOfficers(db: Tx, actor: Actor): Promise<Waiting[]> {
  const [calls, claimed, toVerify] = await Promise.all([
    db.demandCall.findMany({
      where: { AND: [officerSeesCall.where(actor), { status: 'DRAFT' }] },
      orderBy: { createdAt: 'asc' },
      select: { id: true, title: true, opensAt: true },
    }),
    db.demand.count({ where: { AND: [officerSeesDemand.where(actor), { status: 'CLAIMED' }] } }),
    demandsToVerify(db, actor),
  ]);
  return [...toVerify, ...calls.map(callToPublish), ...claimsToAgreeOn(claimed)];
}

/** Named one by one while they are few, as one line with the earliest term when they are many. */
async function demandsToVerify(db: Tx, actor: Actor): Promise<Waiting[]> {
  const where = { AND: [officerSeesDemand.where(actor), { status: { in: [...toVerifyStatuses] } }] };
  const [count, first] = await Promise.all([
    db.demand.count({ where }),
    db.demand.findMany({
      where,
      orderBy: { verifyDueAt: 'asc' },
      take: NAMED,
      select: { id: true, title: true, verifyDueAt: true, region: { select: { name: true } } },
    }),
  ]);
  const verbKey = 'demands.waiting.verifyVerb';
  if (count > NAMED) {
    const dueAt = first[0] === undefined ? null : lastInstantBefore(first[0].verifyDueAt);
    return [
      {
        key: 'demands',
        messageKey: 'demands.waiting.verifyMany',
        values: { count },
        about: '',
        href: paths.officeDemands(),
        verbKey,
        dueAt,
        count,
      },
    ];
  }
  return first.map(({ id, title, verifyDueAt, region }) => ({
    key: `demand-${id}`,
    messageKey: 'demands.waiting.verify',
    values: { region: region.name },
    about: title,
    href: paths.officeDemand(id),
    verbKey,
    dueAt: lastInstantBefore(verifyDueAt),
  }));
}

const callToPublish = ({ id, title, opensAt }: { id: string; title: string; opensAt: Date | null }): Waiting => ({
  key: `demand-call-${id}`,
  messageKey: 'demands.waiting.publishCall',
  about: title,
  href: paths.officeDemandCall(id),
  verbKey: 'demands.waiting.publishCallVerb',
  dueAt: opensAt,
});

function claimsToAgreeOn(count: number): Waiting[] {
  if (count === 0) return [];
  const href = `${paths.officeDemands()}?status=CLAIMED`;
  return [
    {
      key: 'demands-claimed',
      messageKey: 'demands.waiting.claimed',
      values: { count },
      about: '',
      href,
      verbKey: 'demands.waiting.claimedVerb',
      dueAt: null,
      count,
    },
  ];
}

/** A demand sent back waits for whoever raised it. */
export async function waitingForDemandSubmitters(db: Tx, actor: Actor): Promise<Waiting[]> {
  const returned = await db.demand.findMany({
    where: { AND: [raiserSeesDemand.where(actor), { status: 'RETURNED' }] },
    take: 20,
    select: { id: true, title: true },
  });
  return returned.map(({ id, title }) => ({
    key: `demand-mend-${id}`,
    messageKey: 'demands.waiting.mend',
    about: title,
    href: paths.mendDemand(id),
    verbKey: 'demands.waiting.mendVerb',
    dueAt: null,
  }));
}
