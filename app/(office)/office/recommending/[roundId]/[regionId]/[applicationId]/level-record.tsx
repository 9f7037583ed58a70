import { FrozenContent } from '@/app/views/frozen-content';
import { partId } from '@/components/applications/submitted-content';
import { LateMark } from '@/components/late/late-mark';
import { SaidBelow } from '@/components/recommending/said-below';
import { Facts } from '@/components/ui/facts';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { LevelApplication } from '@/lib/applications/recommending/level-application';
import { formatYuan } from '@/lib/kernel/money';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** An application as an office on its way reads it: what the offices below said, its facts, and what was handed in. */
export async function LevelRecord({ detail }: { detail: LevelApplication }) {
  const t = await getTranslator('applications');
  const { application, below, own, content, correctionNote, categoryName, placeNames } = detail;
  const yuan = (fen: bigint): string => t('overview.yuan', { amount: formatYuan(fen) });
  const said = own.status === 'WAITING' ? below : [...below, own];
  return (
    <>
      <LateMark entry={application.lateEntry} />
      {said.length > 0 && (
        <Section id="said" title={t('recommending.said')}>
          <SaidBelow said={said} />
        </Section>
      )}
      <Section id="facts" title={t('office.facts')}>
        <Facts
          facts={[
            { term: t('overview.number'), value: application.number },
            { term: t('overview.organisation'), value: application.organisation.name },
            { term: t('office.category'), value: categoryName },
            { term: t('office.region'), value: placeNames },
            { term: t('overview.amount'), value: yuan(application.requestedFen) },
            { term: t('overview.total'), value: yuan(application.totalFen) },
            {
              term: t('overview.receivedAt'),
              value: application.receivedAt === null ? null : t.dateTime(application.receivedAt),
            },
          ]}
        />
      </Section>
      {content !== null && (
        <Section
          id="content"
          title={t('office.content')}
          note={t('office.ordinal', { count: content.ordinal, at: t.dateTime(content.receivedAt) })}
          tools={
            content.ordinal > 1 && (
              <a
                className="link"
                href={withQuery(paths.applicationVersions(application.id), { office: detail.office.id })}
              >
                {t('versions.open')}
              </a>
            )
          }
        >
          {correctionNote !== '' && (
            <Notice title={t('office.correctionNote')} className="mb-4">
              <p className="whitespace-pre-line">{correctionNote}</p>
            </Notice>
          )}
          <FrozenContent content={content} />
        </Section>
      )}
    </>
  );
}

/** The parts of the record, in its order. */
export async function indexOf({ content, below }: LevelApplication) {
  const t = await getTranslator('applications');
  return [
    ...(below.length > 0 ? [{ href: '#said', label: t('recommending.said') }] : []),
    { href: '#facts', label: t('office.facts') },
    ...(content?.sections ?? []).map(({ key, title }) => ({ href: `#${partId(key)}`, label: title })),
  ];
}
