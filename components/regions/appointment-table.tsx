import { DataTable } from '@/components/ui/tables/data-table';
import type { OpenAppointment } from '@/lib/regions/appointments/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { type AppointmentActions, AppointmentActs } from './appointment-acts';
import { BulkConfirm } from './bulk-confirm';

type AppointmentTableProps = {
  kind: 'waiting' | 'alone';
  appointments: OpenAppointment[];
  acts: AppointmentActions;
  /** Where several may be confirmed together. */
  confirmMany?: FormAction;
};

/** Appointments without a second person's word, oldest first, each with what the reader may do about it. */
export async function AppointmentTable({ kind, appointments, acts, confirmMany }: AppointmentTableProps) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  return (
    <DataTable
      id={`appointments-${kind}`}
      caption={t(`appointments.${kind}Caption`)}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t('appointments.name'),
          render: ({ name, email }) => (
            <>
              {name}
              <span className="block text-small text-ink-soft">{email}</span>
            </>
          ),
        },
        {
          key: 'role',
          header: t('appointments.role'),
          render: ({ role, title }) => [people(`roles.${role}`), title].filter(Boolean).join(' · '),
        },
        {
          key: 'region',
          header: t('appointments.region'),
          render: ({ region }) => region?.name ?? people('everywhere'),
        },
        {
          key: 'proposed',
          header: t('appointments.proposedBy'),
          render: ({ proposedBy, proposedAt }) => (
            <>
              {proposedBy.name}
              <span className="block text-small text-ink-soft">{t.dateTime(proposedAt)}</span>
            </>
          ),
        },
        {
          key: 'act',
          header: t('appointments.act'),
          phone: 'acts',
          render: (appointment) => <AppointmentActs appointment={appointment} acts={acts} />,
        },
      ]}
      rows={appointments}
      rowKey={({ id }) => id}
      {...(confirmMany === undefined ? {} : ticked(confirmMany))}
    />
  );
}

/** Those the reader may confirm can be ticked and confirmed together. */
const ticked = (confirmMany: FormAction) => ({
  selection: {
    name: 'appointmentIds',
    form: 'confirm-many',
    label: ({ name }: OpenAppointment) => name,
    isSelectable: ({ moves }: OpenAppointment) => moves.includes('confirm'),
  },
  bulkBar: <BulkConfirm action={confirmMany} />,
});
