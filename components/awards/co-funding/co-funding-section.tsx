import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { ToldHere } from '@/components/forms/told-here';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { namesOfParts } from '@/lib/applications/joint/names-together';
import type { CoFundingLineOfRound, CoFundingOfRound } from '@/lib/awards/co-funding/co-funding-of-round';
import { isOpen } from '@/lib/awards/co-funding/rules';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { CoFundingTag } from './co-funding-tag';
import { ProjectCell } from './project-cell';
import { RecallForm } from './recall-form';
import { SettleForm } from './settle-form';

type CoFundingSectionProps = {
  roundId: string;
  coFunding: CoFundingOfRound | null;
  /** Something is undecided yet, so nobody is asked. */
  isUndecided: boolean;
  now: Date;
  /** Absent for whoever only looks, and once the decisions are released. */
  actions?: { ask: FormAction; settle: FormAction; recall: FormAction };
};

/** Where a round stands with its counties: each award with both parts, whom one waits for, and what is the office's own to settle. */
export async function CoFundingSection({ roundId, coFunding, isUndecided, now, actions }: CoFundingSectionProps) {
  if (coFunding === null) return null;
  const t = await getTranslator('awards');
  const { lines, notAsked, rule } = coFunding;
  const toSettle = lines.filter(({ settlements }) => settlements.length > 0);
  const asked = lines.filter(({ status, settlements }) => isOpen(status) && settlements.length === 0).length;
  const settled = lines.filter(({ status }) => ['CONFIRMED', 'CARRIED', 'REDUCED'].includes(status)).length;
  const recallable = lines.filter(({ status }) => !['FALLEN', 'RECALLED', 'ENDED'].includes(status));
  return (
    <Section
      id="co-funding"
      title={t('coFunding.title')}
      note={
        lines.length === 0 && (isUndecided || notAsked === 0)
          ? t('coFunding.none')
          : t('coFunding.state', { notAsked, asked, toSettle: toSettle.length, settled })
      }
      className="no-print"
    >
      {actions && !isUndecided && notAsked > 0 && (
        <Form action={actions.ask} id="ask-co-funding" className="mb-4">
          <input type="hidden" name="roundId" value={roundId} />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('coFunding.askTitle'),
              text: t('coFunding.askText', { count: notAsked, days: rule.workingDays }),
              confirm: t('coFunding.ask'),
              cancel: t('coFunding.back'),
            }}
          >
            {t('coFunding.ask')}
          </ConfirmButton>
        </Form>
      )}
      {lines.length > 0 && <Lines lines={lines} now={now} />}
      {actions &&
        lines
          .filter(({ settlements }) => settlements.length === 0)
          .flatMap(({ id }) => [
            <ToldHere key={`settle-${id}`} action={actions.settle} id={`settle-${id}`} />,
            ...(recallable.some((line) => line.id === id)
              ? []
              : [<ToldHere key={`recall-${id}`} action={actions.recall} id={`recall-${id}`} />]),
          ])}
      {actions && toSettle.map((line) => <SettleForm key={line.id} line={line} action={actions.settle} />)}
      {actions && recallable.length > 0 && <RecallForm lines={recallable} action={actions.recall} />}
    </Section>
  );
}

async function Lines({ lines, now }: { lines: CoFundingLineOfRound[]; now: Date }) {
  const t = await getTranslator('awards');
  const isLate = ({ status, dueAt }: CoFundingLineOfRound) => status === 'ASKED' && dueAt < now;
  return (
    <DataTable
      id="co-funding-lines"
      caption={t('coFunding.caption', { count: lines.length })}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'project',
          header: t('coFunding.project'),
          render: ({ applicationId, application, reason, settleReason }) => (
            <ProjectCell
              title={
                <a className="row-link" href={paths.officeApplication(applicationId)}>
                  {application.title}
                </a>
              }
              lead={application.organisation.name}
              partners={namesOfParts(application.jointParts)}
              {...{ reason, settleReason }}
            />
          ),
        },
        {
          key: 'county',
          header: t('coFunding.county'),
          render: (line) => (
            <>
              {line.region.name}
              {line.status === 'ASKED' && (
                <span
                  className={isLate(line) ? 'toned block text-small' : 'block text-small text-ink-soft'}
                  data-tone={isLate(line) ? 'refused' : undefined}
                >
                  {t('coFunding.dueBy', { day: t.deadline(line.dueAt) })}
                  {isLate(line) && ` · ${t('coFunding.overdue')}`}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'status',
          header: t('coFunding.statusHead'),
          phone: 'state',
          nowrap: true,
          render: ({ status }) => <CoFundingTag status={status} />,
        },
        { key: 'asked', header: t('coFunding.asked'), align: 'right', render: ({ askedFen }) => formatYuan(askedFen) },
        {
          key: 'county-pays',
          header: t('coFunding.countyPays'),
          align: 'right',
          render: ({ status, amountFen, fund }) => (
            <>
              {status === 'ASKED' ? '—' : formatYuan(amountFen)}
              {fund !== null && <span className="block text-small whitespace-normal text-ink-soft">{fund.name}</span>}
            </>
          ),
        },
        {
          key: 'city-pays',
          header: t('coFunding.cityPays'),
          align: 'right',
          render: ({ status, cityFen }) => (isOpen(status) ? '—' : formatYuan(cityFen)),
        },
      ]}
    />
  );
}
