import type { RoundStatus } from '@/lib/db/generated/enums';

export type RoundPhase =
  | 'draft'
  | 'scheduled'
  | 'open'
  | 'closed'
  | 'screening'
  | 'reviewing'
  | 'deciding'
  | 'publicising'
  | 'awarded'
  | 'cancelled';

export type RoundWindow = { status: RoundStatus; opensAt: Date | null; closesAt: Date | null };

const phaseOfStatus: Record<Exclude<RoundStatus, 'OPEN'>, RoundPhase> = {
  DRAFT: 'draft',
  SCREENING: 'screening',
  REVIEWING: 'reviewing',
  DECIDING: 'deciding',
  PUBLICISING: 'publicising',
  AWARDED: 'awarded',
  CANCELLED: 'cancelled',
};

/** Where a round stands. A published round is scheduled, open or closed by the clock alone. */
export function roundPhase(round: RoundWindow, now: Date): RoundPhase {
  if (round.status !== 'OPEN') return phaseOfStatus[round.status];
  if (round.opensAt === null || now < round.opensAt) return 'scheduled';
  return isWindowOver(round, now) ? 'closed' : 'open';
}

/** Whether an application that arrived at this instant is in time: inclusive to the second configured (domain B.2). */
export function isAccepting(round: RoundWindow, at: Date): boolean {
  return roundPhase(round, at) === 'open';
}

/** The second of `closesAt` itself still belongs to the window. */
export function isWindowOver({ closesAt }: Pick<RoundWindow, 'closesAt'>, at: Date): boolean {
  return closesAt !== null && Math.floor(at.getTime() / 1000) > Math.floor(closesAt.getTime() / 1000);
}

/** Whether the public may read who is to receive what. */
export const hasResult = ({ phase }: { phase: RoundPhase }): boolean => phase === 'publicising' || phase === 'awarded';
