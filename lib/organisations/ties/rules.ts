import type { OrganisationType, TieKind } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isNaturalPerson, isSocialOrganisation } from '../kinds';

type Side = { id: string; type: OrganisationType; status: string };

const isFiled = ({ type }: Side): boolean => type === 'FILED';

/** A registered social organisation bears a group without legal personality (承接单位). */
export const mayHost = (unit: Side): boolean => isSocialOrganisation(unit) && !isFiled(unit);

/** Any unit may recommend a group and guide it (推荐单位), but no group and no single person. */
export const mayGuide = (unit: Side): boolean => !isFiled(unit) && !isNaturalPerson(unit);

/** A filed group is borne by a host; a filed one and a resident who leads one nobody has filed are guided. */
export const mayBeTied = (kind: TieKind, group: Side): boolean =>
  isFiled(group) || (kind === 'GUIDE' && isNaturalPerson(group));

type Tying = { kind: TieKind; group: Side; unit: Side; isOpen: boolean };

/** What stands in the way of tying a group to a unit; `other` is the field that names the other side. */
export function problemsInTie({ kind, group, unit, isOpen }: Tying): Problem[] {
  const fits = kind === 'HOST' ? mayHost(unit) : mayGuide(unit);
  return [
    ...problemIf(group.id === unit.id, { code: 'organisations.problems.tieSelf', field: 'other' }),
    ...problemIf(!mayBeTied(kind, group), { code: 'organisations.problems.tieGroup', field: 'kind', values: { kind } }),
    ...problemIf(!fits, { code: 'organisations.problems.tieUnit', field: 'other', values: { kind } }),
    ...problemIf(group.status !== 'VERIFIED' || unit.status !== 'VERIFIED', {
      code: 'organisations.problems.tieUnverified',
      field: 'other',
    }),
    ...problemIf(isOpen, { code: 'organisations.problems.tieOpen', values: { kind } }),
  ];
}
