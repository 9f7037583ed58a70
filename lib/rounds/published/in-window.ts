import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';

/** 'open' accepts now, 'scheduled' opens later, 'past' is over. */
export const windows = ['open', 'scheduled', 'past'] as const;
export type Window = (typeof windows)[number];

/** Published rounds, each edition once. A track whose edition is not published yet stands for itself. */
export const published: Prisma.RoundWhereInput = {
  AND: [
    { publishedAt: { not: null } },
    anyOf<Prisma.RoundWhereInput>([{ mainRoundId: null }, { mainRound: { publishedAt: null } }]),
  ],
};

/** An edition is open while any of its tracks is, and past once all are over. */
export function inWindow(window: Window, now: Date): Prisma.RoundWhereInput {
  if (window !== 'past') return ofEdition(roundIn(window, now));
  const stillToCome = anyOf([roundIn('open', now), roundIn('scheduled', now)]);
  return { AND: [roundIn(window, now), { tracks: { none: { AND: [{ publishedAt: { not: null } }, stillToCome] } } }] };
}

/** The main round itself, or one of its published tracks. */
export function ofEdition(where: Prisma.RoundWhereInput): Prisma.RoundWhereInput {
  return anyOf<Prisma.RoundWhereInput>([where, { tracks: { some: { AND: [{ publishedAt: { not: null } }, where] } } }]);
}

function roundIn(window: Window, now: Date): Prisma.RoundWhereInput {
  // The closing second itself is still open, so a window is over only one second later.
  const lastOpenSecond = new Date(Math.floor(now.getTime() / 1000) * 1000);
  if (window === 'open') return { status: 'OPEN', opensAt: { lte: now }, closesAt: { gte: lastOpenSecond } };
  if (window === 'scheduled') return { status: 'OPEN', opensAt: { gt: now } };
  return { OR: [{ status: { not: 'OPEN' } }, { closesAt: { lt: lastOpenSecond } }] };
}
