import { db } from '@/lib/db/client';
import type { Round } from './calls';
import type { Scale } from './scale';
import { categories } from './texts/categories';

type Figures = {
  byCategory: number[];
  submitted: number;
  shortlisted: number;
  awarded: number;
  streets: number;
  readings: number;
};

/** The finished round's figures, counted anew from the tables: by category, and how many reached each station of the funnel. */
export async function figuresOf(round: Pick<Round, 'id'>): Promise<Figures> {
  const ofRound = { roundId: round.id };
  const [groups, shortlisted, awarded, readings, places] = await Promise.all([
    db.application.groupBy({ by: ['categoryId'], where: { ...ofRound, submittedAt: { not: null } }, _count: true }),
    db.stageEntry.count({ where: { stage: { plan: { round: { id: round.id } }, position: 0 }, outcome: 'PASSED' } }),
    db.award.count({ where: { application: ofRound } }),
    db.reviewAssignment.count({ where: { stage: { plan: { round: { id: round.id } } }, status: 'SUBMITTED' } }),
    db.applicationPlace.findMany({
      where: { application: ofRound },
      distinct: ['regionId'],
      select: { region: { select: { parentId: true } } },
    }),
  ]);
  const rows = await db.planCategory.findMany({
    where: { plan: { round: { id: round.id } } },
    select: { id: true, code: true },
  });
  const countOf = (code: string): number =>
    groups.find(({ categoryId }) => categoryId === rows.find((row) => row.code === code)?.id)?._count ?? 0;
  return {
    byCategory: categories.map(({ code }) => countOf(code)),
    submitted: groups.reduce((sum, { _count }) => sum + _count, 0),
    shortlisted,
    awarded,
    streets: new Set(places.map(({ region }) => region.parentId)).size,
    readings,
  };
}

/** @throws Error naming every figure that is not as published. */
export function reconcile(figures: Figures, { counts, shortlisted, awarded }: Scale): string {
  const expected = {
    byCategory: [...counts],
    submitted: counts.reduce((sum, count) => sum + count, 0),
    shortlisted,
    awarded,
  };
  const wrong = Object.entries(expected).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(figures[key as keyof typeof expected]),
  );
  if (wrong.length > 0) {
    throw new Error(
      `the finished round does not reconcile: ${wrong.map(([key, value]) => `${key} is ${JSON.stringify(figures[key as keyof typeof expected])}, not ${JSON.stringify(value)}`).join('; ')}`,
    );
  }
  const names = categories.map(({ name }, index) => `${name} ${figures.byCategory[index]}`).join(' · ');
  return `${figures.submitted} → ${figures.shortlisted} → ${figures.awarded} (${names}; ${figures.streets} 个街道; ${figures.readings} 份评审)`;
}
