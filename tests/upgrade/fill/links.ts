import { db } from '@/lib/db/client';
import { InterestHolder, InterestKind } from '@/lib/db/generated/enums';
import { askForLinks } from '@/lib/experts/links/ask-for-links';
import { declareInterest } from '@/lib/experts/links/declare-interest';
import { dismissLink } from '@/lib/experts/links/dismiss-link';
import { recordLinks } from '@/lib/experts/links/record-links';
import { conflictKinds } from '@/lib/experts/schema';
import { systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { confirmLink } from '@/lib/reviews/conflicts/confirm-link';
import { fixtureNow, type Setting } from './setting';

/** What an expert declares, of every kind, and links of every kind and state as searches of a round leave them. */
export async function fillLinks({ by: { city, expert1 }, places }: Setting): Promise<void> {
  for (const [index, kind] of Object.values(InterestKind).entries()) {
    const holder = found(Object.values(InterestHolder)[index % 2], 'a holder');
    await declareInterest({ holder, kind, body: `外地单位${index}`, from: '2025-01-01' }, expert1);
  }
  const cityId = places.hangzhou.id;
  const { id: roundId } = await db.round.findFirstOrThrow({ where: { cityId }, orderBy: { id: 'asc' } });
  const expert = await db.expert.findFirstOrThrow({ where: { cityId, personId: expert1.actor.personId } });
  const organisations = await db.organisation.findMany({
    where: { status: 'VERIFIED', cityId, conflicts: { none: { personId: expert.personId } } },
    orderBy: { id: 'asc' },
    take: conflictKinds.length,
  });
  const links = conflictKinds.map((kind, index) => ({
    kind,
    expertId: expert.id,
    organisationId: found(organisations[index], 'an organisation').id,
    strength: 95,
    evidence: [{ rule: 'employed' as const, strength: 95 }],
  }));
  const asked = { roundId, experts: [expert.id], applicants: organisations.map(({ id }) => id) };
  const bySystem = { actor: systemActor, now: fixtureNow };
  await recordLinks({ ...asked, links }, bySystem);
  const rows = await db.conflictLink.findMany({ where: { personId: expert.personId } });
  const linkTo = (index: number) => {
    const { id: linkId, version } = found(
      rows.find(({ kind }) => kind === conflictKinds[index]),
      'a link',
    );
    return { linkId, version };
  };
  await confirmLink({ ...linkTo(0), reason: '在该机构任职。' }, city);
  await dismissLink({ ...linkTo(1), reason: '已经结束。' }, city);
  await recordLinks({ ...asked, links: links.slice(0, -1) }, bySystem);
  // A search that somebody asked for and that has not been made.
  const waiting = await db.round.findFirstOrThrow({ where: { cityId, linkSearch: null }, orderBy: { id: 'asc' } });
  await askForLinks({ roundId: waiting.id }, city);
}
