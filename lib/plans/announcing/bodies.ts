type Held = { host: string; organiser: string; coOrganisers: readonly string[]; region: { officeName: string } };

/** Who holds a call and signs for it, by full name: the region's office unless somebody else is named. */
export const hostOf = ({ host, region }: Pick<Held, 'host' | 'region'>): string => host || region.officeName;

/** Host, organiser and co-organisers, a line for each there is. */
export function bodiesText(round: Held): string {
  return [
    `主办单位：${hostOf(round)}`,
    ...(round.organiser === '' ? [] : [`承办单位：${round.organiser}`]),
    ...(round.coOrganisers.length === 0 ? [] : [`协办单位：${round.coOrganisers.join('、')}`]),
  ].join('\n');
}
