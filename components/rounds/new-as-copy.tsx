import { CheckboxField } from '@/components/forms/choice-fields';
import { Notice } from '@/components/ui/notice';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { CopyProposal } from '@/lib/rounds/creating/copyable-rounds';
import { getTranslator } from '@/lib/web/messages';
import type { Dates } from '@/lib/web/wording/dates';
import { NewRoundForm, type NewRoundProps } from './new-round-form';

const dated = ['opensAt', 'closesAt', 'reviewFrom', 'reviewTo', 'executionFrom', 'executionTo'] as const;

/** A copy of an earlier round: what comes along, what does not, and the dates it might have. */
export async function NewAsCopy({ proposal, ...form }: Omit<NewRoundProps, 'year'> & { proposal: CopyProposal }) {
  const t = await getTranslator('rounds');
  const source = (
    <div className="mb-6">
      <input type="hidden" name="template" value={`round:${proposal.id}`} />
      <p className="mb-2">
        {t('new.copyOf')} <strong className="font-semibold">{proposal.title}</strong>{' '}
        <a href={paths.newRound('copy')}>{t('new.copyOther')}</a>
      </p>
      <p className="mb-2 max-w-text">{t('new.copyWhat')}</p>
      <Notice tone="waiting">{t('new.copyNot')}</Notice>
    </div>
  );
  return (
    <NewRoundForm {...form} year={proposal.year} source={source} title={proposal.newTitle} regionId={proposal.regionId}>
      {hasDates(proposal) && <ProposedDatesField proposal={proposal} />}
    </NewRoundForm>
  );
}

async function ProposedDatesField({ proposal: { was, dates, year } }: { proposal: CopyProposal }) {
  const t = await getTranslator('rounds');
  const rows = dated
    .filter((name) => was[name] !== null)
    .map((name) => ({ name, was: was[name], next: dates.timetable[name] }));
  return (
    <section className="mb-6" aria-labelledby="dates">
      <h3 id="dates" className="mb-1">
        {t('new.datesTitle')}
      </h3>
      <p className="mb-2 max-w-text text-table text-ink-soft">
        {t('new.datesHint', { year: String(year) })}
        {!dates.isSettled && t('new.datesUnsettled')}
      </p>
      <DataTable
        id="proposed"
        caption={t('new.datesTitle')}
        captionHidden
        exported={false}
        dense
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'what', header: t('new.dateWhat'), render: ({ name }) => t(`timetable.${name}`) },
          { key: 'was', header: t('new.dateWas'), render: (row) => shown(t, row.name, row.was), nowrap: true },
          { key: 'next', header: t('new.dateNew'), render: (row) => shown(t, row.name, row.next), nowrap: true },
        ]}
      />
      <div className="mt-3">
        <CheckboxField name="takeDates" value="on" label={t('new.takeDates')} defaultChecked />
      </div>
    </section>
  );
}

const hasDates = ({ was }: CopyProposal): boolean => dated.some((name) => was[name] !== null);

function shown(t: Dates, name: (typeof dated)[number], date: Date | string | null): string {
  if (date === null) return '—';
  if (typeof date === 'string') return t.day(date);
  return name === 'closesAt' ? t.deadline(date) : t.dateTime(date);
}
