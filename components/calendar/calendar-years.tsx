import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import type { CalendarYearRow } from '@/lib/calendar/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

const tones: Record<CalendarYearRow['origin'], Tone> = { library: 'passed', imported: 'passed', missing: 'waiting' };

/** Where the holidays of each year come from. */
export async function CalendarYears({ years }: { years: CalendarYearRow[] }) {
  const t = await getTranslator('calendar');
  const days = (count: number | undefined) => (count === undefined ? '—' : t('days', { count }));
  return (
    <DataTable
      id="calendar-years"
      caption={t('caption')}
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', header: t('year'), render: ({ year }) => year },
        {
          key: 'origin',
          header: t('origin'),
          phone: 'state',
          render: ({ origin }) => <StatusTag tone={tones[origin]}>{t(`origins.${origin}`)}</StatusTag>,
        },
        { key: 'off', header: t('off'), align: 'right', render: (row) => days(row.days?.off) },
        { key: 'work', header: t('work'), align: 'right', render: (row) => days(row.days?.work) },
        { key: 'source', header: t('source'), render: ({ imported }) => imported?.source ?? '—' },
        {
          key: 'importedAt',
          header: t('importedAt'),
          nowrap: true,
          render: ({ imported }) => (imported ? t.dateTime(imported.importedAt) : '—'),
        },
        {
          key: 'mend',
          header: t('form.mend'),
          render: ({ year, imported }) =>
            imported && <a href={`${paths.adminCalendar()}?year=${year}#import`}>{t('form.mend')}</a>,
        },
      ]}
    />
  );
}
