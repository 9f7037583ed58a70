import { parseYuan } from '@/lib/kernel/money';
import { halfWidth } from '@/lib/kernel/typed/figures';
import type { Places } from '../announcing/places-text';

type Typed = readonly (readonly [name: string, value: string])[];

/** The places as they stand in the form while it is being filled in: rows taken out or not finished say nothing yet. */
export function placesTyped(typed: Typed): Places {
  const values = new Map(typed);
  const rows = (list: 'tiers' | 'quotas') =>
    typed
      .flatMap(([name, value]) => {
        const index = new RegExp(`^${list}\\.(\\d+)\\.position$`).exec(name)?.[1];
        return index === undefined || value === '' ? [] : [{ index, position: Number(value) }];
      })
      .toSorted((a, b) => a.position - b.position)
      .map(
        ({ index }) =>
          (of: string): string =>
            values.get(`${list}.${index}.${of}`) ?? '',
      );
  return {
    tiers: rows('tiers').flatMap((value) => {
      const [places, amountFen] = [count(value('places')), parseYuan(value('amount'))];
      return places === null || amountFen === null ? [] : [{ places, amountFen }];
    }),
    quotas: rows('quotas').flatMap((value) => {
      const [places, categoryCode] = [count(value('places')), value('categoryCode')];
      return places === null || categoryCode === '' ? [] : [{ places, categoryCode }];
    }),
    unusedPlaces: values.get('unusedPlaces') === 'others' ? 'others' : 'open',
  };
}

function count(typed: string): number | null {
  const figure = halfWidth(typed).trim();
  return /^[1-9]\d{0,3}$/.test(figure) ? Number(figure) : null;
}
