/** A figure as a city published it: the number its words state, and whether they state it exactly. */
export type Figure = { lowerBound: bigint; exact: boolean };

/** 999 万亿: sums of such figures still fit a 64-bit column. */
const LONGEST_DIGITS = 15;
const zerosOf: Record<string, number> = { '': 0, 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

const BEFORE = '>|≥|>=|＞|超过|超|逾|不少于|近|约|大约|将近';
const AFTER = '多|余|\\+|以上|左右';
const FIGURE = new RegExp(
  `^(${BEFORE})?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?(${AFTER})?(万亿|百万|千万|百|千|万|亿)?(${AFTER})?$`,
);

/**
 * '4.46亿' → 446,000,000 exactly; '4,200万余', '40余', '>1亿' → the number as a lower bound. '近' and '约' name no bound, so
 * they are never exact either: what was published stays beside the number, word by word. Null for what is no whole number.
 */
export function parseFigure(asPublished: string, unit = ''): Figure | null {
  const [, before = '', whole = '', fraction = '', inner = '', scale = '', after = ''] =
    FIGURE.exec(plain(asPublished, plain(unit))) ?? [];
  const zeros = zerosOf[scale];
  if (whole === '' || zeros === undefined) return null;
  const decimals = fraction.replace(/0+$/, '');
  if (decimals.length > zeros) return null;
  const digits = `${whole.replaceAll(',', '')}${decimals.padEnd(zeros, '0')}`;
  if (digits.length > LONGEST_DIGITS) return null;
  return { lowerBound: BigInt(digits), exact: before === '' && inner === '' && after === '' };
}

/** Without spaces, full-width digits and the unit that stands in its own column. */
function plain(text: string, unit = ''): string {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  return unit !== '' && written.endsWith(unit) ? written.slice(0, -unit.length) : written;
}
