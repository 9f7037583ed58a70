import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { LeavingCause } from '@/lib/db/generated/enums';
import type { RosterToAdjust } from '@/lib/experts/pool/roster-to-adjust';
import { type Verdict, verdicts } from '@/lib/experts/pool/schema';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AdjustProps = Pick<RosterToAdjust, 'cityId' | 'experts'> & { year: number; action: FormAction };
type Row = RosterToAdjust['experts'][number] & { row: number };

const [rest, apart]: [Verdict, Verdict] = ['RENEW', 'LET_GO'];

/** A row for everybody on the roster: kept, renewed or let go, and decided in one act. */
export async function AdjustRosterForm({ cityId, experts, year, action }: AdjustProps) {
  const t = await getTranslator('experts');
  const question = {
    title: t('adjust.question'),
    text: t('adjust.questionText'),
    confirm: t('adjust.submit'),
    cancel: t('adjust.back'),
  };
  const termOf = ({ termTo, notServing }: Row): string => {
    if (termTo === null) return t('adjust.noTerm');
    return t(notServing === 'TERM_OVER' ? 'adjust.termOver' : 'adjust.termUntil', { day: t.day(termTo) });
  };
  return (
    <Form action={action} id="adjust" className="max-w-none">
      <input type="hidden" name="cityId" value={cityId} />
      <div className="max-w-form">
        <TextField name="year" label={t('adjust.year')} defaultValue={String(year)} className="max-w-[8rem]" required />
        <TextareaField
          name="note"
          label={t('adjust.note')}
          hint={t('adjust.noteHint')}
          limit={limits.reason}
          rows={2}
          required
        />
        <TextField
          name="termTo"
          type="date"
          label={t('adjust.termTo')}
          hint={t('adjust.termToHint')}
          className="max-w-[12rem]"
        />
      </div>
      <Section
        id="people"
        title={t('adjust.people')}
        tools={
          <span className="needs-script">
            <Button type="button" kind="secondary" data-rest={rest} data-apart={apart}>
              {t('adjust.renewRest')}
            </Button>
          </span>
        }
        className="mb-6"
      >
        <DataTable
          id="adjusted"
          caption={t('adjust.people')}
          captionHidden
          exported={false}
          dense
          rows={experts.map((expert, row): Row => ({ ...expert, row }))}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: t('columns.name'),
              render: ({ id, version, row, person, kind, employer, status }) => (
                <>
                  <input type="hidden" name={`lines.${row}.expertId`} value={id} />
                  <input type="hidden" name={`lines.${row}.version`} value={version} />
                  <span className="font-medium">{person.name}</span>
                  <span className="block text-small text-ink-soft">
                    {[t(`kinds.${kind}`), employer, status === 'SUSPENDED' && t('adjust.suspended')]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </>
              ),
            },
            { key: 'term', header: t('columns.term'), render: termOf, phone: 'fact' },
            {
              key: 'open',
              header: t('columns.openReviews'),
              render: ({ openReviews }) => openReviews,
              align: 'right',
            },
            {
              key: 'verdict',
              header: t('columns.verdict'),
              render: (row) => <VerdictCell {...row} />,
              width: '26rem',
              phone: 'acts',
            },
          ]}
        />
      </Section>
      <div className="save-bar">
        <ConfirmButton question={question}>{t('adjust.submit')}</ConfirmButton>
      </div>
    </Form>
  );
}

/** Why somebody leaves is asked once they are to. */
async function VerdictCell({ row, person: { name }, notServing }: Row) {
  const t = await getTranslator('experts');
  return (
    <div className="[&:has(input[value=KEEP]:checked)>:last-child]:hidden [&:has(input[value=RENEW]:checked)>:last-child]:hidden">
      <RadioField
        inRow
        unmarked
        name={`lines.${row}.verdict`}
        label={t('adjust.choiceOf', { name })}
        defaultValue={notServing === 'TERM_OVER' ? 'RENEW' : 'KEEP'}
        options={verdicts.map((verdict) => ({ value: verdict, label: t(`adjust.verdicts.${verdict}`) }))}
      />
      <div className="mt-2">
        <SelectField name={`lines.${row}.cause`} label={t('adjust.causeOf', { name })} unmarked>
          <option value="">{t('adjust.none')}</option>
          {Object.values(LeavingCause).map((cause) => (
            <option key={cause} value={cause}>
              {t(`causes.${cause}`)}
            </option>
          ))}
        </SelectField>
        <TextareaField
          name={`lines.${row}.reason`}
          label={t('adjust.reasonOf', { name })}
          limit={limits.reason}
          rows={2}
          folded
          unmarked
        />
      </div>
    </div>
  );
}
