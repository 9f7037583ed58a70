import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Answers, toAnswers } from '@/lib/forms/answers/answer-value';
import { openCells } from '@/lib/sheets/sealed-cells';

const regionFacts = {
  select: { id: true, name: true, officeName: true, path: true, code: true, cityId: true, level: true },
} as const;

export const callInclude = {
  region: regionFacts,
  categories: { orderBy: { position: 'asc' } },
  form: { select: { id: true, sections: true } },
} satisfies Prisma.DemandCallInclude;

/** What every read of a demand carries: enough for the policy, and where and what it is. */
export const demandInclude = {
  region: regionFacts,
  category: { select: { id: true, code: true, group: true, name: true } },
  call: { include: { region: regionFacts } },
  claims: {
    where: { releasedAt: null },
    select: { id: true, organisationId: true, organisation: { select: { name: true } } },
  },
} satisfies Prisma.DemandInclude;

export type DemandCallSubject = NonNullable<Awaited<ReturnType<typeof demandCallById>>>;
export type DemandSubject = NonNullable<Awaited<ReturnType<typeof demandById>>>;

export async function demandCallById(tx: Tx, { callId }: { callId: string }) {
  return tx.demandCall.findUnique({ where: { id: callId }, include: callInclude });
}

export async function demandById(tx: Tx, { demandId }: { demandId: string }) {
  return tx.demand.findUnique({ where: { id: demandId }, include: demandInclude });
}

/** The further answers of a demand; none where its call asked nothing further. */
export async function answersOf(tx: Tx, sheetId: string | null): Promise<Answers> {
  if (sheetId === null) return {};
  const cells = await tx.cell.findMany({ where: { sheetId }, select: { sheetId: true, key: true, value: true } });
  return toAnswers((await openCells(tx, cells)).cells);
}
