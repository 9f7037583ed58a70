import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import type { Waiting } from '@/lib/kernel/waiting';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { isWindowOver } from './rules';
import { screeningDueAt } from './timeline';

const toPublishOrScreen = question({
  sql: (actor, now) => Prisma.sql`
    SELECT r."id", r."title", r."status", r."opensAt", r."closesAt", r."reviewFrom", ${pathOf(Prisma.sql`r."regionId"`)} FROM "Round" r
     WHERE (r."status" = 'DRAFT' OR r."status" = 'OPEN' AND r."closesAt" < ${now}) AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     ORDER BY r."createdAt"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    status: z.enum(['DRAFT', 'OPEN']),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    reviewFrom: z.string().nullable(),
    regionPath: z.string(),
  }),
  tell: (rounds, _actor, now) =>
    rounds
      .filter((round) => round.status === 'DRAFT' || isWindowOver(round, now))
      .map(
        (round): Waiting =>
          round.status === 'DRAFT'
            ? {
                key: `round-publish-${round.id}`,
                messageKey: 'rounds.waiting.publish',
                about: round.title,
                href: paths.roundSettings(round.id, 'publish'),
                verbKey: 'rounds.waiting.publishVerb',
                dueAt: round.opensAt,
                roundId: round.id,
                regionPath: round.regionPath,
              }
            : {
                key: `round-screen-${round.id}`,
                messageKey: 'rounds.waiting.screen',
                about: round.title,
                href: paths.officeRound(round.id),
                verbKey: 'rounds.waiting.screenVerb',
                dueAt: screeningDueAt(round),
                roundId: round.id,
                regionPath: round.regionPath,
              },
      ),
});

/** Drafts to finish and publish, and calls whose window is over and whose screening has not begun. */
export const waitingForRounds = waitingFor(toPublishOrScreen);
