import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { CalendarYears } from '@/components/calendar/calendar-years';
import { ImportForm } from '@/components/calendar/import-form';
import { ProvisionalNotices } from '@/components/calendar/provisional-notices';
import { HowTo } from '@/components/guide/how-to';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { provisionalNotices } from '@/lib/awards/publicity/provisional-notices';
import { calendarYears } from '@/lib/calendar/queries';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { importCalendarYearAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { importCalendarYearAction },
  reads: { years: calendarYears, notices: provisionalNotices },
  title: async () => (await getTranslator('calendar'))('title'),
  async render({ years, notices, now, address, actor }) {
    const t = await getTranslator('calendar');
    const thisYear = Number(shanghaiDay(now).slice(0, 4));
    const missing = years.filter(({ origin }) => origin === 'missing').map((row) => row.year);
    const mended = years.find((row) => String(row.year) === address['year'] && row.imported !== null);
    return (
      <>
        <PageHeader
          title={t('title')}
          state={t('state', { missing: missing.length, years: missing.join(t('separator')) })}
          help={<HowTo place="calendar" />}
          action={
            <LinkButton kind="primary" href="#import">
              {t('form.submit')}
            </LinkButton>
          }
        />
        <AdminPages actor={actor} current={paths.adminCalendar()} />
        <CalendarYears years={years} />
        <ImportForm action={importCalendarYearAction} mended={mended ?? null} year={missing[0] ?? thisYear + 1} />
        <ProvisionalNotices notices={notices} />
      </>
    );
  },
});
