import { type BodyName, bodyNames, maySharePlace, slipBetween, slipKeys } from './body-names';
import type { OrganisationFacts, Service, Span } from './facts';
import { sharesTime } from './windows';

/** How a name that was typed was recognised. */
export const recognitions = ['CODE', 'NAME', 'PARTS', 'SHORT', 'SLIP'] as const;
export type Recognition = (typeof recognitions)[number];

/** How sure a recognition is, of 1. */
const SURENESS: Record<Recognition, number> = { CODE: 1, NAME: 1, PARTS: 0.95, SHORT: 0.8, SLIP: 0.75 };

export type Recognised = { organisationId: string; name: string; by: Recognition; sureness: number };
type Entry = BodyName & Span & { organisationId: string; name: string };

/** Which organisations a body may be that somebody named: by its code, its name at the time, or what it comes to. */
export function bodyIndex(organisations: readonly OrganisationFacts[], regions: readonly string[]) {
  const read = bodyNames(regions);
  const entries = organisations.flatMap(({ id, names }) =>
    names.map((name): Entry => ({ ...read(name.name), ...name, organisationId: id })),
  );
  const byCode = new Map(organisations.flatMap((one) => (one.uscc === '' ? [] : [[one.uscc, one] as const])));
  const byFull = Map.groupBy(entries, ({ full }) => full);
  const byWords = Map.groupBy(entries, ({ words }) => words);
  const bySlip = Map.groupBy(
    entries.flatMap((entry) => slipKeys(entry.words + entry.ending).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );

  /** The first way that finds something is the one that counts; of several organisations each is as unsure as there are others. */
  return function recognise({ body, uscc, from, to }: Pick<Service, 'body' | 'uscc' | 'from' | 'to'>): Recognised[] {
    const coded = byCode.get(uscc.trim().toUpperCase());
    if (coded !== undefined)
      return [{ organisationId: coded.id, name: coded.names[0]?.name ?? '', by: 'CODE', sureness: 1 }];
    const typed = read(body);
    // A name that somebody bears letter by letter is no slip of another's, even at another time.
    const exact = byFull.get(typed.full);
    const ways: [Recognition, () => readonly Entry[]][] = [
      ['NAME', () => exact ?? []],
      ['PARTS', () => alike(typed, byWords).filter(({ ending }) => ending === typed.ending)],
      ['SHORT', () => alike(typed, byWords).filter(({ ending }) => ending === '' || typed.ending === '')],
      ['SLIP', () => slipped(typed)],
    ];
    for (const [by, find] of exact === undefined ? ways : ways.slice(0, 1)) {
      const then = find().filter((entry) => sharesTime(entry, { from, to }));
      const found = [...new Map(then.map((entry) => [entry.organisationId, entry])).values()];
      const sureness = SURENESS[by] / found.length;
      if (found.length > 0) return found.map(({ organisationId, name }) => ({ organisationId, name, by, sureness }));
    }
    return [];
  };

  function slipped(typed: BodyName): Entry[] {
    const text = typed.words + typed.ending;
    const near = new Set(slipKeys(text).flatMap((key) => (bySlip.get(key) ?? []).map(({ entry }) => entry)));
    return [...near].filter((entry) => {
      const slip = slipBetween(text, entry.words + entry.ending);
      return maySharePlace(typed, entry) && (slip === 'SOUND' || slip === 'ORDER');
    });
  }
}

const alike = (typed: BodyName, byWords: ReadonlyMap<string, Entry[]>): Entry[] =>
  typed.words === '' ? [] : (byWords.get(typed.words) ?? []).filter((entry) => maySharePlace(typed, entry));
