import { CheckboxField } from '@/components/forms/choice-fields';
import { FigureField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { DrawDesk } from '@/lib/reviews/drawing/draw-desk';
import { seatKinds } from '@/lib/reviews/drawing/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { kindSaid } from './kind-said';
import { PoolFields } from './pool-fields';

/** How the seats are filled, and who is left out: one form, handed in once. */
export async function PrepareDrawForm({ desk, action }: { desk: DrawDesk; action: FormAction }) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  const { stage, pool, isAgain } = desk;
  const offered = seatKinds
    .map((kind) => ({ kind, known: pool.filter((expert) => kind === 'ANY' || expert.kind === kind).length }))
    .filter(({ known }) => known > 0);
  return (
    <Form action={action} id="prepare-draw" className="max-w-none">
      <input type="hidden" name="stageId" value={stage.id} />
      {isAgain && (
        <div className="max-w-form">
          <TextareaField
            name="reason"
            label={t('prepare.reason')}
            hint={t('prepare.reasonHint')}
            limit={limits.reason}
            rows={3}
            required
          />
        </div>
      )}
      <Section id="seats" title={t('prepare.seats')} note={t('prepare.seatsHint')}>
        <div className="figure-fields">
          {offered.map(({ kind, known }, row) => (
            <div key={kind}>
              <input type="hidden" name={`strata.${row}.kind`} value={kind} />
              <FigureField
                name={`strata.${row}.seats`}
                label={kindSaid({ t, experts }, offered, kind)}
                hint={t(kind === 'ANY' ? 'prepare.inPoolElse' : 'prepare.inPool', { count: known })}
                unit={t('prepare.unit')}
                inputMode="numeric"
                unmarked
              />
            </div>
          ))}
        </div>
      </Section>
      <Section id="rule" title={t('prepare.rule')}>
        <div className="figure-fields">
          <FigureField
            name="substitutes"
            label={t('prepare.substitutes')}
            hint={t('prepare.substitutesHint')}
            unit={t('prepare.unit')}
            inputMode="numeric"
            defaultValue="2"
            required
          />
          <FigureField
            name="capacity"
            label={t('prepare.capacity')}
            hint={t('prepare.capacityHint', { count: stage.reviewsPerEntry })}
            unit={t('prepare.reviewsUnit')}
            inputMode="numeric"
            required
          />
          <FigureField
            name="fullAt"
            label={t('prepare.fullAt')}
            hint={t('prepare.fullAtHint')}
            unit={t('prepare.reviewsUnit')}
            inputMode="numeric"
            unmarked
          />
        </div>
        <CheckboxField
          name="excludesConflicts"
          value="on"
          label={t('prepare.excludesConflicts')}
          hint={t('prepare.excludesConflictsHint')}
          defaultChecked
        />
        <CheckboxField name="namesPublic" value="on" label={t('prepare.namesPublic')} />
      </Section>
      <PoolFields pool={pool} />
      <SubmitButton>{t(isAgain ? 'prepare.submitAgain' : 'prepare.submit')}</SubmitButton>
    </Form>
  );
}
