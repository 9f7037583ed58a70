import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { mayKeepCalendar } from './policy';
import { daysOfNotice, problemsInNotice } from './rules';
import { importCalendarYearInput } from './schema';

type Input = z.output<typeof importCalendarYearInput>;

async function calendarYear(tx: Tx, { year }: Input) {
  return { known: await tx.calendarYear.findUnique({ where: { year } }) };
}

/** Keeps a year's holiday notice, or mends one imported before; notices that ran over unknown days are computed anew by their officers. */
export const importCalendarYear = command({
  name: 'calendar.importYear',
  input: importCalendarYearInput,
  subject: calendarYear,
  allow: (actor) => mayKeepCalendar(actor),
  async run({ subject: { known }, input, actor, tx, now }) {
    if ((known?.version ?? 0) !== input.version)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    refuseIf(problemsInNotice(input));
    const { off, work } = daysOfNotice(input);
    const data = {
      offDays: off,
      workDays: work,
      source: input.source,
      importedAt: now,
      importedById: by(actor),
    };
    const { year, version } = input;
    return known === null
      ? tx.calendarYear.create({ data: { year, ...data } })
      : tx.calendarYear.update({ where: { year, version }, data: { ...data, version: { increment: 1 } } });
  },
  about: ({ input }) => ({ id: String(input.year), cityId: null }),
  trail: ({ input, result }) => ({
    detail: { off: result.offDays, work: result.workDays },
    said: { source: input.source },
  }),
});
