import { foldSigns, isHole } from './signs';

/** Of at least so many signs of a name that has a hole, that many must be there. */
const LEAST_SIGNS = 2;

/** How alike two names of persons are, of 1: the same signs, or the same but for those that could not be typed. */
export function likenessOfNames(one: string, other: string): number {
  const [signs, others] = [[...foldSigns(one)], [...foldSigns(other)]];
  if (signs.length < 2 || signs.length !== others.length) return 0;
  const same = signs.filter((sign, at) => sign === others[at] && !isHole(sign)).length;
  if (same === signs.length) return 1;
  const isFilled = signs.every((sign, at) => sign === others[at] || isHole(sign) || isHole(others[at] ?? ''));
  return isFilled && same >= LEAST_SIGNS ? 0.9 : 0;
}

/** What names are looked up by before they are compared: the same for two that may be alike. */
export const nameKey = (name: string): string => {
  const signs = [...foldSigns(name)];
  return `${signs.length}|${signs[0] ?? ''}`;
};
