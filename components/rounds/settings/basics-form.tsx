import { TextareaField, TextField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';
import { ofRound, type RoundPartProps, SettingsForm } from './settings-form';

export async function BasicsForm({ round, action }: RoundPartProps) {
  const t = await getTranslator('rounds');
  return (
    <SettingsForm {...ofRound(round, 'basics')} action={action}>
      <TextField
        name="title"
        label={t('basics.title')}
        hint={t('basics.titleHint', { year: String(round.year) })}
        defaultValue={round.title}
        required
      />
      <TextareaField
        name="summary"
        label={t('basics.summary')}
        hint={t('basics.summaryHint')}
        limit={limits.summary}
        defaultValue={round.summary}
      />
      <TextField
        name="host"
        label={t('basics.host')}
        hint={t('basics.hostHint', { office: round.region.officeName })}
        defaultValue={round.host}
        autoComplete="off"
      />
      <TextField
        name="organiser"
        label={t('basics.organiser')}
        hint={t('basics.organiserHint')}
        defaultValue={round.organiser}
        autoComplete="off"
      />
      <TextareaField
        name="coOrganisers"
        label={t('basics.coOrganisers')}
        hint={t('basics.coOrganisersHint')}
        rows={2}
        defaultValue={round.coOrganisers.join('\n')}
      />
      <TextField name="contactName" label={t('basics.contactName')} defaultValue={round.contactName} required />
      <TextField
        name="contactPhone"
        label={t('basics.contactPhone')}
        hint={t('basics.phoneHint')}
        defaultValue={round.contactPhone}
        required
      />
      <TextField
        name="complaintPhone"
        label={t('basics.complaintPhone')}
        hint={t('basics.phoneHint')}
        defaultValue={round.complaintPhone}
        required
      />
    </SettingsForm>
  );
}
