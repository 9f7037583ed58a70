import type { DemandDetail } from '@/lib/demands/queries';

type Claims = readonly (Pick<DemandDetail['claims'][number], 'releasedAt'> & {
  contacts: readonly { day: string }[];
})[];

/** The day on which whoever has taken a demand on was last brought together with who raised it; null while one of them never was. */
export function contactedOn(claims: Claims): string | null {
  const open = claims.filter(({ releasedAt }) => releasedAt === null);
  if (open.some(({ contacts }) => contacts.length === 0)) return null;
  return (
    open
      .flatMap(({ contacts }) => contacts.map(({ day }) => day))
      .toSorted()
      .at(-1) ?? null
  );
}
