import { DateTimeField, TextField } from '@/components/forms/fields';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { executionText } from '../execution-text';
import { ofRound, type RoundPartProps, SettingsForm } from './settings-form';

const review = ['reviewFrom', 'reviewTo'] as const;
const execution = ['executionFrom', 'executionTo'] as const;

export async function TimetableForm({ round, action }: RoundPartProps) {
  const t = await getTranslator('rounds');
  const isFromSigning = round.terms.executionMonths !== null;
  const typed = (date: Date | null) => (date === null ? undefined : toLocalDateTime(date));
  return (
    <SettingsForm {...ofRound(round, 'timetable')} action={action}>
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
      {(isFromSigning ? review : [...review, ...execution]).map((name) => (
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
      {isFromSigning ? (
        <p className="max-w-text">
          {t('facts.execution')}：{await executionText(round)}
        </p>
      ) : (
        <p className="max-w-text text-table text-ink-soft">{t('timetable.executionHint')}</p>
      )}
    </SettingsForm>
  );
}
