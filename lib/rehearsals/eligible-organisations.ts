import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { Finding } from './finding';

export type Census = {
  organisations: number;
  /** Those that pass every gate today. */
  eligible: { id: string; name: string }[];
  /** The gate that shuts most of the others out, and how many. */
  narrowest: { gate: EligibilityResult; shut: number } | null;
};

/** Counts who passes all gates, and which gate stops most. */
export function censusOf(
  judged: readonly { id: string; name: string; results: readonly EligibilityResult[] }[],
): Census {
  const shut = new Map<string, { gate: EligibilityResult; shut: number }>();
  for (const { results } of judged) {
    for (const gate of results.filter(({ met }) => !met)) {
      const known = shut.get(gate.key);
      if (known) known.shut += 1;
      else shut.set(gate.key, { gate, shut: 1 });
    }
  }
  const [narrowest = null] = [...shut.values()].sort((a, b) => b.shut - a.shut);
  return {
    organisations: judged.length,
    eligible: judged.filter(({ results }) => results.every(({ met }) => met)).map(({ id, name }) => ({ id, name })),
    narrowest,
  };
}

export function findingsInEligibility({ organisations, eligible, narrowest }: Census): Finding[] {
  const values = { organisations, eligible: eligible.length, shut: narrowest?.shut ?? 0 };
  const gate = narrowest === null ? {} : { gate: narrowest.gate };
  const common = { topic: 'eligibility' as const, values, mend: { part: 'eligibility' as const } };
  if (organisations === 0) return [{ ...common, mark: 'waiting', code: 'noOrganisations' }];
  if (eligible.length === 0) return [{ ...common, ...gate, mark: 'refused', code: 'nobodyEligible' }];
  if (narrowest === null) return [{ ...common, mark: 'passed', code: 'allEligible' }];
  return [{ ...common, ...gate, mark: 'passed', code: 'someEligible' }];
}
