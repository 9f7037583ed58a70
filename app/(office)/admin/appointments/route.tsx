import { deskDocument } from '@/app/desk-document';
import { AdminPages } from '@/app/views/admin-pages';
import { HowTo } from '@/components/guide/how-to';
import { AppointmentTable } from '@/components/regions/appointment-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { openAppointments } from '@/lib/regions/appointments/queries';
import { getTranslator } from '@/lib/web/messages';
import {
  confirmAppointmentAction,
  confirmAppointmentsAction,
  refuseAppointmentAction,
  withdrawAppointmentAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { confirmAppointmentAction, confirmAppointmentsAction, refuseAppointmentAction, withdrawAppointmentAction },
  reads: { open: openAppointments },
  title: async () => (await getTranslator('regions'))('appointments.title'),
  async render({ open: { counts, waiting, alone, isAlone }, actor }) {
    const t = await getTranslator('regions');
    const acts = {
      confirm: confirmAppointmentAction,
      refuse: refuseAppointmentAction,
      withdraw: withdrawAppointmentAction,
    };
    return (
      <>
        <PageHeader
          title={t('appointments.title')}
          state={t('appointments.state', counts)}
          help={<HowTo place="appointments" />}
        />
        <AdminPages actor={actor} current={paths.adminAppointments()} />
        {waiting.length === 0 ? (
          <EmptyState
            title={t('appointments.empty')}
            action={<a href={paths.adminPeople()}>{t('appointments.toPeople')}</a>}
          >
            {t('appointments.emptyHint')}
          </EmptyState>
        ) : (
          <AppointmentTable kind="waiting" appointments={waiting} acts={acts} />
        )}
        {alone.length > 0 && (
          <Section title={t('appointments.alone')}>
            {isAlone ? (
              <Notice tone="waiting" className="mb-4">
                {t('appointments.noSecond')}
              </Notice>
            ) : (
              <p className="mb-4 max-w-text text-ink-soft">{t('appointments.aloneHint')}</p>
            )}
            <AppointmentTable kind="alone" appointments={alone} acts={acts} confirmMany={confirmAppointmentsAction} />
          </Section>
        )}
      </>
    );
  },
});
