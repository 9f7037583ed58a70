import type { Problem } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';

/** Where on a page of decisions or of a notice a problem is mended: every one of them leads somewhere. */
export function whereMended({ code }: Problem, roundId: string): string {
  if (code.includes('coFunding')) return '#co-funding';
  return places[code.split('.').at(-1) ?? ''] ?? paths.roundDecisions(roundId);
}

const places: Readonly<Record<string, string>> = {
  undecided: '#decisions',
  noAward: '#decisions',
  overBudget: '#decisions',
  belowShare: '#portfolio',
  barred: '#barred',
  departuresOpen: '#departures',
  wordsUnconfirmed: '#words',
  objectionsOpen: '#objections',
  // The page begins with its days.
  endProvisional: '#main',
  stillPublic: '#main',
};
