import type { DemandCallStatus, DemandSource } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { formatDeadline } from '@/lib/kernel/shanghai';

type Call = {
  opensAt: Date | null;
  closesAt: Date | null;
  guidance: string;
  contactName: string;
  contactPhone: string;
  sources: DemandSource[];
  categories: unknown[];
};

/** Everything that is missing before a call can be published, at once. */
export function problemsBeforePublishingCall({ opensAt, closesAt, ...call }: Call, now: Date): Problem[] {
  const missing = (['guidance', 'contactName', 'contactPhone'] as const).filter((field) => call[field] === '');
  return [
    ...missing.map((field): Problem => ({ code: 'kernel.problems.required', field })),
    ...problemIf(opensAt === null, { code: 'kernel.problems.required', field: 'opensAt' }),
    ...problemIf(closesAt === null, { code: 'kernel.problems.required', field: 'closesAt' }),
    ...problemIf(opensAt !== null && closesAt !== null && closesAt <= opensAt, {
      code: 'demands.problems.closesBeforeOpens',
      field: 'closesAt',
    }),
    ...problemIf(closesAt !== null && closesAt <= now, { code: 'demands.problems.closesInPast', field: 'closesAt' }),
    ...problemIf(call.sources.length === 0, { code: 'demands.problems.noSources', field: 'sources' }),
    ...problemIf(call.categories.length === 0, { code: 'demands.problems.noCategories', field: 'categories' }),
  ];
}

/** A window never shortens, and a new end lies ahead. */
export function problemsBeforeExtendingCall(
  call: { status: DemandCallStatus; closesAt: Date | null },
  closesAt: Date | null,
  now: Date,
): Problem[] {
  if (call.status !== 'OPEN') return [{ code: 'demands.problems.notExtendable' }];
  if (closesAt === null) return [{ code: 'kernel.problems.required', field: 'closesAt' }];
  if (call.closesAt !== null && closesAt <= call.closesAt) {
    return [
      { code: 'demands.problems.notLater', field: 'closesAt', values: { closesAt: formatDeadline(call.closesAt) } },
    ];
  }
  return closesAt <= now ? [{ code: 'demands.problems.closesInPast', field: 'closesAt' }] : [];
}
