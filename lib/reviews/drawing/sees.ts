import type { Prisma } from '@/lib/db/generated/client';
import { all, given, type Sees, sees, through } from '@/lib/kernel/sees';
import { publicSeesRound } from '@/lib/rounds/sees';
import { stageSees } from '../sees';

type OfRound<Round> = { stage: { plan: { round: Round | null } } };
type SeeDraw = Sees<'draw', OfRound<{ region: { path: string } }>, Prisma.PanelDrawWhereInput>;
type SeePublished = Sees<
  'published draw',
  OfRound<{ publishedAt: Date | null }> & { sealedAt: Date | null },
  Prisma.PanelDrawWhereInput
>;

/** Whoever runs or watches the round sees whom a draw is among. */
export const drawSees: SeeDraw = sees(through('stage', stageSees));

/** Everybody sees what was laid down and what came of it, once it is sealed; also of a draw that was cancelled later. */
export const publicSeesDraw: SeePublished = sees(
  all(given('sealedAt'), through('stage', { part: through('plan', { part: through('round', publicSeesRound) }) })),
);
