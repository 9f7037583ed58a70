import { ConfirmButton } from '@/components/forms/confirm-button';
import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { LeavingCause } from '@/lib/db/generated/enums';
import type { RosterToAdjust } from '@/lib/experts/pool/roster-to-adjust';
import { verdicts } from '@/lib/experts/pool/schema';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AdjustProps = Pick<RosterToAdjust, 'cityId' | 'experts'> & { year: number; action: FormAction };

/** A row for everybody on the roster: kept, renewed or let go, and decided in one act. */
export async function AdjustRosterForm({ cityId, experts, year, action }: AdjustProps) {
  const t = await getTranslator('experts');
  const question = {
    title: t('adjust.question'),
    text: t('adjust.questionText'),
    confirm: t('adjust.submit'),
    cancel: t('adjust.back'),
  };
  return (
    <Form action={action} id="adjust" className="max-w-none">
      <input type="hidden" name="cityId" value={cityId} />
      <div className="max-w-form">
        <TextField name="year" label={t('adjust.year')} defaultValue={String(year)} required />
        <TextareaField
          name="note"
          label={t('adjust.note')}
          hint={t('adjust.noteHint')}
          limit={limits.reason}
          rows={2}
          required
        />
        <TextField name="termTo" type="date" label={t('adjust.termTo')} hint={t('adjust.termToHint')} />
      </div>
      <h2 className="mt-6 mb-3">{t('adjust.people')}</h2>
      <div className="mb-6 grid gap-x-8 desk:grid-cols-2">
        {experts.map((expert, row) => (
          <AdjustRow key={expert.id} expert={expert} row={row} />
        ))}
      </div>
      <ConfirmButton question={question}>{t('adjust.submit')}</ConfirmButton>
    </Form>
  );
}

/** Why somebody leaves is asked once they are to. */
async function AdjustRow({ expert, row }: { expert: RosterToAdjust['experts'][number]; row: number }) {
  const t = await getTranslator('experts');
  const { id, version, kind, employer, termTo, status, openReviews, notServing, person } = expert;
  const isOver = notServing === 'TERM_OVER';
  const termSaid =
    termTo === null ? t('adjust.noTerm') : t(isOver ? 'adjust.termOver' : 'adjust.termUntil', { day: t.day(termTo) });
  const facts = [
    t(`kinds.${kind}`),
    employer,
    termSaid,
    status === 'SUSPENDED' && t('adjust.suspended'),
    openReviews > 0 && t('adjust.open', { count: openReviews }),
  ];
  return (
    <div className="border-t border-line pt-3 [&:has(option[value=KEEP]:checked)>:last-child]:hidden [&:has(option[value=RENEW]:checked)>:last-child]:hidden">
      <input type="hidden" name={`lines.${row}.expertId`} value={id} />
      <input type="hidden" name={`lines.${row}.version`} value={version} />
      <SelectField
        name={`lines.${row}.verdict`}
        label={person.name}
        hint={facts.filter(Boolean).join(' · ')}
        defaultValue={isOver ? 'RENEW' : 'KEEP'}
        unmarked
      >
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(`adjust.verdicts.${verdict}`)}
          </option>
        ))}
      </SelectField>
      <div>
        <SelectField name={`lines.${row}.cause`} label={t('adjust.causeOf', { name: person.name })} unmarked>
          <option value="">{t('adjust.none')}</option>
          {Object.values(LeavingCause).map((cause) => (
            <option key={cause} value={cause}>
              {t(`causes.${cause}`)}
            </option>
          ))}
        </SelectField>
        <TextareaField
          name={`lines.${row}.reason`}
          label={t('adjust.reasonOf', { name: person.name })}
          limit={limits.reason}
          rows={2}
          folded
          unmarked
        />
      </div>
    </div>
  );
}
