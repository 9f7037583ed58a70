import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { isNaturalPerson } from './kinds';
import { problemsInCode, problemsInWho } from './rules';
import type { OrganisationFacts } from './schema';

/**
 * Judges the facts against the region table and the register and returns the columns they become. What another has only
 * typed takes nothing from anybody: a code is taken once an officer has verified it (codes/).
 * @throws Refusal 'refused' with every problem, `more` included.
 */
export async function registeredFacts(
  tx: Tx,
  facts: OrganisationFacts,
  { own, more, now }: { own: string | null; more: Problem[]; now: Date },
) {
  const { usccAsPrinted, uscc, ...rest } = facts;
  const known =
    uscc === ''
      ? []
      : await tx.region.findMany({ where: { code: { startsWith: uscc.slice(2, 6) } }, select: { code: true } });
  const region = await tx.region.findUnique({ where: { id: facts.regionId } });
  const holder =
    uscc === '' ? null : await tx.organisation.findUnique({ where: { heldUscc: uscc }, select: { id: true } });
  const codes = known.flatMap(({ code }) => (code === null ? [] : [code]));
  const isOver = region !== null && region.validTo !== null && region.validTo < shanghaiDay(now);
  refuseIf([
    ...problemsInCode({ type: facts.type, uscc, usccAsPrinted }, codes),
    ...problemsInWho(facts),
    ...problemIf(region === null || region.cityId === null || isOver, {
      code: 'organisations.problems.region',
      field: 'regionId',
    }),
    ...problemIf(holder !== null && holder.id !== own, { code: 'organisations.problems.usccTaken', field: 'uscc' }),
    ...more,
  ]);
  const who = isNaturalPerson(facts) ? { legalRepresentative: facts.name, contactName: facts.name } : {};
  return { ...rest, ...who, uscc: uscc || null, cityId: region?.cityId ?? '' };
}
