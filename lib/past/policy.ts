import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';

type OfRegion = { region: { path: string } };
type OfRound = { pastRound: OfRegion };

const manages = (actor: Actor, { region }: OfRegion): boolean => isOfficerAt(actor, region.path);
const managesRound = (actor: Actor, { pastRound }: OfRound): boolean => manages(actor, pastRound);

/** A past round is kept by the office of its region and those above it. */
export const pastRoundPolicy = {
  record: manages,
  edit: manages,
  upload: manages,
} satisfies Policy<OfRegion, 'record' | 'edit' | 'upload'>;

export const pastImportPolicy = {
  read: managesRound,
  fail: managesRound,
  take: managesRound,
  leave: managesRound,
} satisfies Policy<OfRound, 'read' | 'fail' | 'take' | 'leave'>;

export const pastProjectPolicy = { retract: managesRound } satisfies Policy<OfRound, 'retract'>;
