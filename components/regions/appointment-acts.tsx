import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Menu } from '@/components/ui/menu';
import { limits } from '@/lib/kernel/limits';
import type { OpenAppointment } from '@/lib/regions/appointments/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type AppointmentActions = Record<'confirm' | 'refuse' | 'withdraw', FormAction>;
type AppointmentActsProps = { appointment: OpenAppointment; acts: AppointmentActions };

/** The second person's word, or taking back one's own; whose move it is where the reader has none. */
export async function AppointmentActs({ appointment, acts }: AppointmentActsProps) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  const { id, moves, name, role, region } = appointment;
  const question = {
    title: t('appointments.confirmQuestion', { name, role: people(`roles.${role}`) }),
    text: t('appointments.confirmText', { region: region?.name ?? people('everywhere') }),
    confirm: t('appointments.confirm'),
    cancel: t('appointments.keep'),
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {moves.includes('confirm') && (
        <Form action={acts.confirm} id={`confirm-${id}`}>
          <Which appointment={appointment} />
          <ConfirmButton question={question} kind="secondary">
            {t('appointments.confirm')}
          </ConfirmButton>
        </Form>
      )}
      {moves.includes('refuse') && (
        <Menu label={t('appointments.refuse')} quiet form="end">
          <Form action={acts.refuse} id={`refuse-${id}`}>
            <Which appointment={appointment} />
            <TextareaField
              name="reason"
              label={t('appointments.reason')}
              hint={t('appointments.reasonHint')}
              limit={limits.reason}
              rows={2}
              required
            />
            <SubmitButton kind="danger">{t('appointments.refuseSubmit')}</SubmitButton>
          </Form>
        </Menu>
      )}
      {moves.includes('withdraw') && (
        <>
          <span className="text-ink-soft">{t('appointments.waitsForOther')}</span>
          <Form action={acts.withdraw} id={`withdraw-${id}`}>
            <Which appointment={appointment} />
            <SubmitButton kind="quiet">{t('appointments.withdraw')}</SubmitButton>
          </Form>
        </>
      )}
      {!moves.includes('confirm') && !moves.includes('withdraw') && (
        <span className="text-ink-soft">{t('appointments.ofOneself')}</span>
      )}
    </div>
  );
}

function Which({ appointment: { id, version } }: { appointment: OpenAppointment }) {
  return (
    <>
      <input type="hidden" name="appointmentId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
