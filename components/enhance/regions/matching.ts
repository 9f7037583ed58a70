/** A region to choose; `above` is what lies above it, for names repeat across the country. */
export type Place = { id: string; name: string; pinyin: string; above: string };

/** As many as somebody looks through. */
const MOST = 40;

/**
 * Regions whose name holds the text, or whose pinyin begins with it, those that begin with it first: 'fuzhou' finds 抚州 and 福州.
 * Several words narrow it by what lies above: '鼓楼 福州'.
 */
export function matching(places: readonly Place[], text: string): Place[] {
  const [first = '', ...further] = text.trim().toLowerCase().replaceAll("'", '').split(/\s+/);
  const rank = ({ name, pinyin }: Place): number => {
    if (name.startsWith(first) || pinyin === first) return 0;
    if (pinyin.startsWith(first)) return 1;
    return name.includes(first) ? 2 : 3;
  };
  const below = (place: Place): boolean => further.every((word) => place.above.includes(word));
  return places
    .map((place) => ({ place, at: rank(place) }))
    .filter(({ place, at }) => at < 3 && below(place))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ place }) => place);
}
