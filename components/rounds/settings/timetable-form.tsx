import { DateTimeField, TextField } from '@/components/forms/fields';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { ofRound, type RoundPartProps, SettingsForm } from './settings-form';

const days = ['reviewFrom', 'reviewTo', 'executionFrom', 'executionTo'] as const;

export async function TimetableForm({ round, action }: RoundPartProps) {
  const t = await getTranslator('rounds');
  const typed = (date: Date | null) => (date === null ? undefined : toLocalDateTime(date));
  return (
    <SettingsForm {...ofRound(round)} action={action}>
      <DateTimeField
        name="opensAt"
        label={t('timetable.opensAt')}
        hint={t('timetable.opensAtHint')}
        defaultValue={typed(round.opensAt)}
        required
      />
      <DateTimeField
        name="closesAt"
        label={t('timetable.closesAt')}
        hint={t('timetable.closesAtHint')}
        defaultValue={typed(round.closesAt)}
        required
      />
      {days.map((name) => (
        <TextField
          key={name}
          type="date"
          name={name}
          label={t(`timetable.${name}`)}
          defaultValue={round[name] ?? undefined}
          className="max-w-[12rem]"
          required
        />
      ))}
    </SettingsForm>
  );
}
