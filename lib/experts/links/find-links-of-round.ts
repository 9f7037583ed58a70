import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { inTurn } from '@/lib/db/in-turn';
import { chore } from '@/lib/jobs/job-kind';
import { systemActor } from '@/lib/kernel/actor';
import { id } from '@/lib/kernel/text';
import { keepDoing } from '@/lib/log/keep-doing';
import { findLinks } from '../linking/find-links';
import { applicantsOf } from './applicants';
import { loadLinkFacts } from './load-facts';
import { recordLinks } from './record-links';

const EVERY_MS = 600_000;
/** Below it two share a name that half a city bears. */
const LEAST_STRENGTH = 25;

/** Looks for links between the experts of the city and whoever applies in a round. */
export const findRoundLinks = chore({
  name: 'round.findLinks',
  payload: z.object({ roundId: id() }),
  tries: 5,
  run: ({ payload: { roundId }, now }) => findLinksOfRound(roundId, now),
});

/** Reads in one transaction, looks outside any, and records what it found in another. */
export async function findLinksOfRound(roundId: string, now: Date): Promise<void> {
  const known = await inTurn(`round.findLinks:${roundId}`, (tx) => knownOf(tx, roundId, now));
  if (known === null) return;
  const { facts, applicants } = known;
  const links = findLinks({ ...facts, applicants: new Set(applicants) });
  await recordLinks(
    {
      roundId,
      experts: facts.experts.map(({ id: expertId }) => expertId),
      applicants,
      links: links.filter(({ strength }) => strength >= LEAST_STRENGTH),
    },
    { actor: systemActor, now },
  );
}

async function knownOf(tx: Tx, roundId: string, now: Date) {
  const round = await tx.round.findUnique({ where: { id: roundId }, select: { cityId: true } });
  if (round === null) return null;
  return { facts: await loadLinkFacts(tx, round.cityId, now), applicants: await applicantsOf(tx, roundId) };
}

/** Rounds past their intake in which nobody has looked, or something is newer than the last look. */
export async function roundsToSearch(tx: Tx, now: Date): Promise<string[]> {
  const rounds = await tx.$queryRaw<{ id: string }[]>`
    SELECT r."id" FROM "Round" r LEFT JOIN "LinkSearch" s ON s."roundId" = r."id"
     WHERE (r."status" IN ('SCREENING', 'REVIEWING') OR (r."status" = 'OPEN' AND r."closesAt" < ${now}))
       AND (s."searchedAt" IS NULL OR s."askedAt" IS NOT NULL
         OR EXISTS (SELECT 1 FROM "Application" a WHERE a."roundId" = r."id" AND a."submittedAt" > s."searchedAt")
         OR EXISTS (SELECT 1 FROM "Expert" e LEFT JOIN "DeclaredInterest" d ON d."personId" = e."personId"
                     WHERE e."cityId" = r."cityId"
                       AND greatest(e."approvedAt", d."statedAt", d."withdrawnAt") > s."searchedAt"))
     ORDER BY r."id" LIMIT 50`;
  return rounds.map((round) => round.id);
}

/** Links are known before anybody is invited: looked for by the clock, as soon as an intake is over. */
export const keepFindingLinks = () =>
  keepDoing('round.findLinks', EVERY_MS, async (now) => {
    const due = await inTurn('round.findLinks', (tx) => roundsToSearch(tx, now));
    for (const roundId of due) await findLinksOfRound(roundId, now);
  });
