import { FigureField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { FoldedSection } from '@/components/ui/folded-section';
import type { SlatesOfRound } from '@/lib/awards/slates/slates-of-round';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { FloorFields } from './floor-fields';

type SlateFormProps = Pick<SlatesOfRound, 'round' | 'offered'> & { isFirst: boolean; action: FormAction };

/** What is asked of a slate; the round's own rules hold beside it and are not asked again. */
export async function SlateForm({ round, offered, isFirst, action }: SlateFormProps) {
  const t = await getTranslator('slates');
  const { names, number, hasTiers } = offered;
  const figure = (
    name: 'places' | 'organisationCount' | 'reserveCount',
    unit: string,
    more: { hint?: string; defaultValue?: string } = {},
  ) => <FigureField name={name} label={t(`form.${name}`)} unit={unit} inputMode="numeric" unmarked {...more} />;
  return (
    <FoldedSection id="work-out" title={t('form.open')} open={isFirst}>
      <Form action={action} id="slate" className="max-w-none">
        <input type="hidden" name="roundId" value={round.id} />
        <p className="mb-2 max-w-text">
          {t('form.round', { budget: formatYuan(offered.budgetFen), count: offered.shortlisted })}
        </p>
        <p className="mb-4 max-w-text text-ink-soft">
          {t('form.hint')} <HowTo place="byRank" />
        </p>
        <div className="max-w-form">
          <TextField name="name" label={t('form.name')} defaultValue={t('form.nameOffered', { number })} required />
        </div>
        <div className="figure-fields">
          <FigureField
            name="budget"
            label={t('form.budget')}
            hint={t('form.budgetHint')}
            unit={t('form.yuan')}
            inputMode="decimal"
            unmarked
          />
          <FigureField
            name="minScore"
            label={t('form.minScore')}
            hint={t('form.minScoreHint')}
            unit={t('form.points')}
            inputMode="decimal"
            unmarked
          />
          {figure('places', t('form.unit'))}
          {figure('organisationCount', t('form.unit'), { hint: t('form.organisationCountHint') })}
          <FigureField
            name="organisationSum"
            label={t('form.organisationSum')}
            unit={t('form.yuan')}
            inputMode="decimal"
            unmarked
          />
          {!hasTiers && (
            <FigureField
              name="partial"
              label={t('form.partial')}
              hint={t('form.partialHint')}
              unit={t('form.percent')}
              inputMode="decimal"
              unmarked
            />
          )}
          {figure('reserveCount', t('form.unit'), { defaultValue: '0' })}
        </div>
        <FloorFields names={names} />
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
