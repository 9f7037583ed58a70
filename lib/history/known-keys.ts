/** Keys of published totals that our own data answers too; every other total is known by its name. */
export const knownKeys = ['editions', 'projects', 'grantYuan'] as const;
export type KnownKey = (typeof knownKeys)[number];

/** How bureaus name them in what they publish. */
const names: Record<KnownKey, readonly string[]> = {
  editions: ['举办届数', '累计举办届数', '届数'],
  projects: ['累计资助项目', '资助项目', '资助项目数'],
  grantYuan: ['累计资助资金', '资助资金', '累计资助金额'],
};

/** The key of a total by its name, whatever stands in brackets behind it: '举办届数（2012—2024）' → 'editions'. */
export function keyOf(label: string): string {
  const name = label.replace(/[（(].*$/, '').trim();
  return knownKeys.find((key) => names[key].includes(name)) ?? label;
}
