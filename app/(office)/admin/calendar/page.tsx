import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CalendarYears } from '@/components/calendar/calendar-years';
import { ImportForm } from '@/components/calendar/import-form';
import { ProvisionalNotices } from '@/components/calendar/provisional-notices';
import { PageHeader } from '@/components/ui/page-header';
import { provisionalNotices } from '@/lib/awards/provisional-notices';
import { calendarYears } from '@/lib/calendar/queries';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { importCalendarYearAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('calendar'))('title') };
}

export default async function CalendarPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, { year }, now, t] = [
    await signedInActor(),
    await searchParams,
    new Date(),
    await getTranslator('calendar'),
  ];
  const [years, notices] = await Promise.all([calendarYears(actor, now), provisionalNotices(actor)]);
  if (years === null) notFound();
  const thisYear = Number(shanghaiDay(now).slice(0, 4));
  const missing = years
    .filter(({ origin, year: one }) => origin === 'missing' && one <= thisYear + 1)
    .map((row) => row.year);
  const mended = years.find((row) => String(row.year) === year && row.imported !== null);
  return (
    <>
      <PageHeader
        title={t('title')}
        state={t('state', { missing: missing.length, years: missing.join(t('separator')) })}
      />
      <CalendarYears years={years} />
      <ImportForm action={importCalendarYearAction} mended={mended ?? null} year={missing[0] ?? thisYear + 1} />
      <ProvisionalNotices notices={notices} />
    </>
  );
}
