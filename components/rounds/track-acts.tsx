import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Choice = { value: string; label: string };
type TrackActsProps = {
  header: RoundHeaderFacts;
  /** What a new track may begin with, by kind. */
  choices: { shipped: { label: string; choices: Choice[] }[]; own: Choice[]; rounds: Choice[] };
  hasTracks: boolean;
  addAction: FormAction;
  nameAction: FormAction;
};

/** Dividing an edition into tracks, and naming them. Tracks stand under the main round only. */
export async function TrackActs({ header, choices, hasTracks, addAction, nameAction }: TrackActsProps) {
  const t = await getTranslator('tracks');
  const version = <input type="hidden" name="version" value={header.version} />;
  return (
    <>
      {header.mainRoundId === null && (
        <Disclosure label={t('add.title')}>
          <Form action={addAction} id="add-track">
            <input type="hidden" name="mainRoundId" value={header.id} />
            {version}
            <p className="mb-4 max-w-text">{t('add.hint')}</p>
            {header.trackName === '' && (
              <TextField
                name="mainTrackName"
                label={t('add.mainName')}
                hint={t('add.mainNameHint')}
                maxLength={20}
                required
              />
            )}
            <TextField name="trackName" label={t('add.name')} hint={t('add.nameHint')} maxLength={20} required />
            <SelectField name="template" label={t('add.from')} required>
              <option value="">{t('add.choose')}</option>
              <option value={`round:${header.id}`}>{t('add.same')}</option>
              {choices.shipped.map((group) => (
                <Choices key={group.label} {...group} />
              ))}
              <Choices label={t('add.own')} choices={choices.own} />
              <Choices
                label={t('add.rounds')}
                choices={choices.rounds.filter(({ value }) => value !== `round:${header.id}`)}
              />
            </SelectField>
            <TextField
              name="title"
              label={t('add.roundTitle')}
              hint={t('add.roundTitleHint', { title: header.title })}
              maxLength={80}
            />
            <SubmitButton>{t('add.submit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {hasTracks && (
        <Disclosure label={t('name.title')}>
          <Form action={nameAction} id="name-track">
            <input type="hidden" name="roundId" value={header.id} />
            {version}
            <TextField
              name="trackName"
              label={t('name.label')}
              defaultValue={header.trackName}
              maxLength={20}
              required
            />
            <SubmitButton>{t('name.submit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </>
  );
}

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </optgroup>
  );
}
