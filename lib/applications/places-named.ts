import type { Prisma } from '@/lib/db/generated/client';

/** Where an application is carried out, the main place first. */
export const placesNamed = {
  orderBy: { ordinal: 'asc' },
  select: { region: { select: { name: true } } },
} satisfies Prisma.Application$placesArgs;

type Named = readonly { region: { name: string } }[];

/** All of them, as lists and files say it; '' where none is named. */
export const namesOfPlaces = (places: Named): string => places.map(({ region }) => region.name).join('、');

/** Carried out at the region or anywhere in it: each application once, however many of its places lie there. */
export const carriedOutIn = (path: string): Prisma.ApplicationWhereInput => ({
  places: { some: { region: { path: { startsWith: path } } } },
});
