import type { Prisma } from '@/lib/db/generated/client';
import { standing } from './lifecycle';

/** Partners that take part, in the order in which they were asked. */
export const standingParts = {
  where: { status: { in: [...standing] } },
  orderBy: { id: 'asc' },
} satisfies Prisma.Application$jointPartsArgs;

/** The same by their names. */
export const partnersNamed = {
  ...standingParts,
  select: { organisation: { select: { name: true } } },
} satisfies Prisma.Application$jointPartsArgs;

type Named = { organisation: { name: string } };

/** Of whom an application is, in a line: the lead first. */
export const namesTogether = (lead: string, parts: readonly Named[]): string =>
  [lead, ...parts.map(({ organisation }) => organisation.name)].join('、');

/** The partners alone, in a line; '' where one applies alone. */
export const namesOfParts = (parts: readonly Named[]): string =>
  parts.map(({ organisation }) => organisation.name).join('、');
