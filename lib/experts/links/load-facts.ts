import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { knownBy } from '@/lib/vault/known-number';
import type { ExpertFacts, LinkFacts, Service } from '../linking/facts';
import { serving } from '../serving';
import { dayOf, mailContact } from './moments';
import { organisationFacts } from './organisation-facts';

/**
 * What is known of the active experts of a city and of its organisations, for the search of links. Telephones and accounts are
 * compared by their blind indices; nothing sealed leaves here.
 */
export async function loadLinkFacts(tx: Tx, cityId: string, now: Date): Promise<LinkFacts> {
  const [experts, organisations, regions] = [
    await expertFacts(tx, cityId, shanghaiDay(now)),
    await organisationFacts(tx, cityId),
    await tx.region.findMany({ where: { OR: [{ cityId }, { level: 'PROVINCE' }] }, select: { name: true } }),
  ];
  return { experts, organisations, regions: regions.map(({ name }) => name), today: shanghaiDay(now) };
}

async function expertFacts(tx: Tx, cityId: string, today: Day): Promise<ExpertFacts[]> {
  const experts = await tx.expert.findMany({
    where: { cityId, ...serving(today) },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      employer: true,
      person: {
        select: {
          name: true,
          email: true,
          phoneIndex: true,
          interests: { where: { withdrawnAt: null }, orderBy: { id: 'asc' } },
          memberships: { select: { organisationId: true, joinedAt: true, leftAt: true } },
        },
      },
    },
  });
  return experts.map(({ id, employer, person: { name, email, phoneIndex, interests, memberships } }) => {
    const declared = (holder: 'SELF' | 'RELATIVE'): Service[] =>
      interests
        .filter((interest) => interest.holder === holder)
        .map(({ kind, body, uscc, from, to }) => ({ kind, body, uscc, from, to }));
    return {
      id,
      name,
      contacts: [mailContact(email), ...(phoneIndex === '' ? [] : [knownBy('phone', phoneIndex)])],
      services: [...(employer === '' ? [] : [employedBy(employer)]), ...declared('SELF')],
      kin: declared('RELATIVE'),
      memberships: memberships.map(({ organisationId, joinedAt, leftAt }) => ({
        organisationId,
        from: shanghaiDay(joinedAt),
        to: dayOf(leftAt),
      })),
    };
  });
}

/** Since when somebody works where the roster says is not known there. */
const employedBy = (body: string): Service => ({ kind: 'EMPLOYED', body, uscc: '', from: null, to: null });
