import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { PanelLine } from '@/lib/reviews/stage-panel';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ApartSectionProps = { stage: StageDetail; panel: PanelLine[]; keep: FormAction; end: FormAction };

/** Who must not read the same application: pairs that the office names, beside the stage's own rule on colleagues. */
export async function ApartSection({ stage, panel, keep, end }: ApartSectionProps) {
  const t = await getTranslator('reviews');
  const options = panel.map(({ expertId, name }) => (
    <option key={expertId} value={expertId}>
      {name}
    </option>
  ));
  return (
    <Disclosure label={t('panel.apart', { count: stage.apart.length })}>
      <p className="mb-3 max-w-text text-ink-soft">
        {t(stage.apartSameEmployer ? 'panel.apartHintColleagues' : 'panel.apartHint')}
      </p>
      {stage.apart.length > 0 && (
        <ul className="mb-4 max-w-form border-t border-line">
          {stage.apart.map(({ firstId, secondId, names, note }) => (
            <li
              key={`${firstId}-${secondId}`}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-1"
            >
              <span>
                {names.join('、')}
                {note !== '' && <span className="block text-small text-ink-soft">{note}</span>}
              </span>
              <Form action={end} id={`end-${firstId}-${secondId}`}>
                <input type="hidden" name="stageId" value={stage.id} />
                <input type="hidden" name="firstId" value={firstId} />
                <input type="hidden" name="secondId" value={secondId} />
                <SubmitButton kind="secondary">{t('panel.apartEnd')}</SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form action={keep} id="keep-apart" className="max-w-form">
        <input type="hidden" name="stageId" value={stage.id} />
        <SelectField name="firstId" label={t('panel.apartFirst')} required>
          {options}
        </SelectField>
        <SelectField name="secondId" label={t('panel.apartSecond')} required defaultValue={panel[1]?.expertId}>
          {options}
        </SelectField>
        <TextField name="note" label={t('panel.apartNote')} />
        <SubmitButton kind="secondary">{t('panel.apartKeep')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
