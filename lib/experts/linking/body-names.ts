import { foldSigns, soundAlike } from './signs';

/** The name of a body in its parts: where it is, what it is called, and what kind of body it is. */
export type BodyName = { full: string; regions: readonly string[]; words: string; ending: string };

/** A remark in brackets says something of a name and is none of it. */
const REMARKS = /[（([【〔「《].*?[）)\]】〕」》]/gu;
/** Ways of saying the same in the name of a body, each with the one it is read as. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/社会工作/g, '社工'],
  [/服务中心$/, '中心'],
  [/志愿服务(?=协会|中心|总?队)/g, '志愿者'],
  [/有限责任公司$/, '有限公司'],
];
const ENDING =
  /(促进会|联合会|研究会|基金会|事务所|服务社|服务站|工作室|工作站|有限公司|协会|中心|学会|商会|总队|分会)$/;
const LEVEL = /(特别行政区|自治区|自治州|自治县|街道|省|市|区|县|镇|乡|州|旗)$/;

/** Reads names whose regions are known: '杭州市上城区晨星社会工作服务中心' and '上城晨星社工中心' come to the same words. */
export function bodyNames(regions: readonly string[]): (name: string) => BodyName {
  const known = regions
    .flatMap((region) => {
      const folded = foldSigns(region);
      const short = folded.replace(LEVEL, '');
      return [folded, ...(short.length >= 2 ? [short] : [])].map((begin) => ({ begin, region: short || folded }));
    })
    .toSorted((one, other) => other.begin.length - one.begin.length);
  return (name) => {
    const full = foldSigns(name.replaceAll(REMARKS, ''));
    const found: string[] = [];
    let rest = full;
    for (let next = known.find(({ begin }) => isBefore(begin, rest)); next; ) {
      found.push(next.region);
      rest = rest.slice(next.begin.length);
      next = known.find(({ begin }) => isBefore(begin, rest));
    }
    const said = SAME_WORDS.reduce((text, [pattern, read]) => text.replace(pattern, read), rest);
    const ending = ENDING.exec(said)?.[0] ?? '';
    return { full, regions: found, words: said.slice(0, said.length - ending.length), ending };
  };
}

/** A name that is a region's alone goes on being one. */
const isBefore = (begin: string, text: string): boolean => text.length > begin.length + 1 && text.startsWith(begin);

/** Whether what they say of where they are goes together: each may leave out what the other says. */
export const maySharePlace = (one: Pick<BodyName, 'regions'>, other: Pick<BodyName, 'regions'>): boolean =>
  one.regions.every((region) => other.regions.includes(region)) ||
  other.regions.every((region) => one.regions.includes(region));

export type Slip = 'SOUND' | 'ORDER' | 'OTHER';

/** In what two texts differ that are one slip apart; null where they are the same or further apart. */
export function slipBetween(one: string, other: string): Slip | null {
  const [signs, others] = [[...one], [...other]];
  if (signs.length !== others.length) return isOneLeftOut(signs, others) ? 'OTHER' : null;
  const places = signs.flatMap((sign, at) => (sign === others[at] ? [] : [at]));
  const [first = 0, second = -1] = places;
  if (places.length === 1) return soundAlike(signs[first] ?? '', others[first] ?? '') ? 'SOUND' : 'OTHER';
  const isTurned = second === first + 1 && signs[first] === others[second] && signs[second] === others[first];
  return places.length === 2 && isTurned ? 'ORDER' : null;
}

function isOneLeftOut(signs: readonly string[], others: readonly string[]): boolean {
  const [short, long] = signs.length < others.length ? [signs, others] : [others, signs];
  const at = long.findIndex((sign, place) => sign !== short[place]);
  return long.length === short.length + 1 && long.toSpliced(at, 1).join('') === short.join('');
}

/** Texts one slip apart have one of these in common: the text itself, and the text without any one of its signs. */
export const slipKeys = (text: string): string[] => [
  text,
  ...Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1)),
];
