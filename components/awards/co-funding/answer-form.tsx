import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { MoneyField, SelectField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import type { CoFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { limits } from '@/lib/kernel/limits';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { WhoApplies } from '../who-applies';

type Line = CoFundingOfMine['open'][number];
type AnswerFormProps = Pick<CoFundingOfMine, 'open' | 'funds'> & { confirm: FormAction; decline: FormAction };

/** What the county is asked for, each project with its sum: confirmed from one of its own funds, several at once. */
export async function AnswerForm({ open, funds, confirm, decline }: AnswerFormProps) {
  const t = await getTranslator('awards');
  const [only, ...others] = open;
  // Follows what is typed and ticked (components/enhance/sums).
  const sum = formatYuan(sumFen(open.map(({ askedFen }) => askedFen)));
  const question = {
    title:
      others.length === 0 && only !== undefined
        ? t('coFunding.mine.confirmOne', { title: only.title, sum })
        : t('coFunding.mine.confirmAsk', { sum }),
    text: t('coFunding.mine.confirmText'),
    confirm: t('coFunding.mine.confirm'),
    cancel: t('coFunding.back'),
  };
  if (funds.length === 0) {
    return (
      <>
        <OpenLines open={open} />
        <Notice tone="waiting" className="my-4">
          {t('coFunding.mine.noFunds')} <a href={paths.officeFunds()}>{t('coFunding.mine.toFunds')}</a>
        </Notice>
        <DeclineForm open={open} action={decline} />
      </>
    );
  }
  return (
    <>
      <Form action={confirm} id="confirm-co-funding">
        <ul className="mb-4 border-t border-line">
          {open.map((line, row) => (
            <li key={line.id} className="border-b border-line py-3">
              <RowOf line={line} row={row} isOnly={open.length === 1} />
              <ProjectFacts line={line} />
              <div className="max-w-form">
                <MoneyField
                  name={`lines.${row}.amount`}
                  label={t('coFunding.mine.amount')}
                  defaultValue={formatYuan(line.askedFen)}
                  required
                />
                <TextareaField
                  name={`lines.${row}.reason`}
                  label={t('coFunding.mine.why')}
                  limit={limits.opinion}
                  rows={2}
                />
              </div>
            </li>
          ))}
        </ul>
        <SelectField name="fundId" label={t('coFunding.mine.fund')} hint={t('coFunding.mine.fundHint')} required>
          <option value="">{t('coFunding.mine.choose')}</option>
          {funds.map(({ id, name, year, leftFen }) => (
            <option key={id} value={id}>
              {t('coFunding.mine.fundOption', { fund: name, year: String(year), left: formatYuan(leftFen) })}
            </option>
          ))}
        </SelectField>
        <ConfirmButton kind="primary" question={question} data-sum={sum}>
          {t('coFunding.mine.confirm')}
        </ConfirmButton>
      </Form>
      <DeclineForm open={open} action={decline} />
    </>
  );
}

/** The same for whoever only looks. */
export const OpenLines = ({ open }: { open: readonly Line[] }) => (
  <ul className="border-t border-line">
    {open.map((line) => (
      <li key={line.id} className="border-b border-line py-3">
        <h3>{line.title}</h3>
        <ProjectFacts line={line} />
      </li>
    ))}
  </ul>
);

type RowProps = { line: Line; row: number; isOnly: boolean };

/** Where there is but one project, nothing is to be ticked. */
async function RowOf({ line, row, isOnly }: RowProps) {
  const label = (await getTranslator('awards'))('coFunding.mine.takeRow', { title: line.title });
  return (
    <>
      <input type="hidden" name={`lines.${row}.lineId`} value={line.id} />
      <input type="hidden" name={`lines.${row}.version`} value={line.version} />
      {isOnly ? (
        <>
          <input type="hidden" name={`lines.${row}.take`} value="on" />
          <h3 className="mb-2">{label}</h3>
        </>
      ) : (
        <CheckboxField name={`lines.${row}.take`} value="on" label={label} />
      )}
    </>
  );
}

async function ProjectFacts({ line }: { line: Line }) {
  const t = await getTranslator('awards');
  return (
    <>
      <p className="mb-2">
        <a href={paths.coFundedProject(line.id)} className="link">
          {t('coFunding.mine.read')}
        </a>
      </p>
      <Facts
        className="mb-3"
        facts={[
          { term: t('coFunding.mine.round'), value: line.round.title },
          { term: t('coFunding.due'), value: t('coFunding.dueBy', { day: t.deadline(line.dueAt) }) },
          {
            term: t('coFunding.mine.organisation'),
            value: <WhoApplies lead={line.leadName} partners={line.partnerNames} />,
          },
          { term: t('coFunding.mine.place'), value: line.placeNames || '—' },
          { term: t('coFunding.mine.total'), value: formatYuan(line.totalFen) },
          { term: t('coFunding.mine.award'), value: formatYuan(line.awardFen) },
          { term: t('coFunding.mine.city'), value: formatYuan(line.cityFen) },
          { term: t('coFunding.mine.askedShare'), value: formatYuan(line.askedFen) },
        ]}
      />
    </>
  );
}

async function DeclineForm({ open, action }: { open: readonly Line[]; action: FormAction }) {
  const t = await getTranslator('awards');
  const [only, ...others] = open;
  const question = {
    title:
      others.length === 0 && only !== undefined
        ? t('coFunding.mine.declineOne', { title: only.title })
        : t('coFunding.mine.declineAsk'),
    text: t('coFunding.mine.declineText'),
    confirm: t('coFunding.mine.decline'),
    cancel: t('coFunding.back'),
  };
  return (
    <details className="fold mt-6">
      <summary>{t('coFunding.mine.declineTitle')}</summary>
      <Form action={action} id="decline-co-funding" className="mt-3 max-w-form">
        <p className="mb-3 text-ink-soft">{t('coFunding.mine.declineHint')}</p>
        {open.map((line, row) => (
          <RowOf key={line.id} line={line} row={row} isOnly={open.length === 1} />
        ))}
        <TextareaField name="reason" label={t('coFunding.mine.declineWhy')} limit={limits.opinion} rows={3} required />
        <ConfirmButton question={question}>{t('coFunding.mine.decline')}</ConfirmButton>
      </Form>
    </details>
  );
}
