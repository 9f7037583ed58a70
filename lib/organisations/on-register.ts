import type { Prisma } from '@/lib/db/generated/client';

/** Organisations that anybody may read of; a natural person is shown with what they were awarded, and nowhere else. */
export const onRegister = {
  status: 'VERIFIED',
  type: { not: 'NATURAL_PERSON' },
} satisfies Prisma.OrganisationWhereInput;
