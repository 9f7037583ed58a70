import { RubricTable } from '@/components/disclosure/rubric-table';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { awardingLines } from '@/lib/plans/announcing/awarding-text';
import { conditionTexts } from '@/lib/plans/announcing/condition-text';
import { levelsLines } from '@/lib/plans/announcing/levels-text';
import type { PlanPart } from '@/lib/plans/settings/plan-parts';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { StagesTable } from './stages-table';
import { TermsFacts } from './terms-facts';

type PlanPartFactsProps = { part: Exclude<PlanPart, 'form' | 'word'>; plan: EditablePlan };

/** What a part of a plan says, for whoever cannot change it (any more): facts, not a form that stands still. */
export async function PlanPartFacts({ part, plan }: PlanPartFactsProps) {
  const t = await getTranslator('rounds');
  switch (part) {
    case 'categories':
      return <Lines lines={plan.categories.map(({ name }) => name)} />;
    case 'eligibility':
      return <Lines lines={conditionTexts(plan.terms)} />;
    case 'rules':
      return <TermsFacts plan={plan} />;
    case 'levels':
      return plan.terms.recommendation.levels.length === 0 ? (
        <p className="text-ink-soft">{t('levels.none')}</p>
      ) : (
        <Lines lines={levelsLines(plan)} />
      );
    case 'rubric':
      return plan.rubrics.map((rubric) => (
        <Section key={rubric.id} id={`rubric-${rubric.id}`} title={rubric.title}>
          <RubricTable id={`criteria-${rubric.id}`} rubric={rubric} isWhole />
        </Section>
      ));
    case 'stages':
      return <StagesTable plan={plan} />;
    case 'awarding':
      return <Lines lines={awardingLines(plan)} />;
    case 'instalments':
      return (
        <DataTable
          id="instalments"
          caption={t('instalments.legend')}
          captionHidden
          exported={false}
          rows={plan.instalments}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('instalments.name'), render: ({ name }) => name },
            {
              key: 'share',
              header: t('frozen.share'),
              align: 'right',
              phone: 'state',
              render: ({ basisPoints }) => `${formatPercent(basisPoints)}%`,
            },
            {
              key: 'condition',
              header: t('instalments.condition'),
              render: ({ condition }) => textFor(t, `instalments.${condition}`) ?? condition,
            },
          ]}
        />
      );
    case 'announcement':
      return (
        <>
          {plan.roundId !== null && (
            <p className="mb-4">
              <a href={paths.roundAnnouncement(plan.roundId)}>{t('announcement.preview')}</a>
            </p>
          )}
          <AnnouncementDocument
            title={t('parts.announcement')}
            sections={plan.announcement}
            issuedBy=""
            issuedAt={null}
          />
        </>
      );
  }
}

async function Lines({ lines }: { lines: string[] }) {
  const t = await getTranslator('rounds');
  if (lines.length === 0) return <p className="text-ink-soft">{t('frozen.none')}</p>;
  return (
    <ol className="max-w-text list-decimal pl-6">
      {lines.map((line) => (
        <li key={line} className="py-1">
          {line}
        </li>
      ))}
    </ol>
  );
}
