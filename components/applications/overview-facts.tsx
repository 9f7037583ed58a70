import { dueOf } from '@/components/inbox/due-of';
import { DueBy } from '@/components/ui/due-by';
import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import type { ApplicationSubject } from '@/lib/applications/load';
import { handInUntil } from '@/lib/applications/rules';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What is known of an application before its form is opened. */
export async function OverviewFacts({ application, now }: { application: ApplicationSubject; now: Date }) {
  const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
  const { status, round, topic, organisation, number, correctionDueAt, receivedAt, requestedFen, ownFen, totalFen } =
    application;
  const yuan = (fen: bigint): string => t('overview.yuan', { amount: formatYuan(fen) });
  const isOpen = status === 'DRAFT' || status === 'RETURNED';
  const due = status === 'RETURNED' ? correctionDueAt : handInUntil({ ...application, correctionDueAt: null });
  return (
    <Facts
      facts={[
        { term: t('overview.round'), value: round.title },
        ...(topic === null ? [] : [{ term: topics('topic'), value: topics('name', topic) }]),
        { term: t('overview.organisation'), value: organisation.name },
        ...(number === null ? [] : [{ term: t('overview.number'), value: number }]),
        {
          term: t(status === 'RETURNED' ? 'overview.correctionDue' : 'overview.deadline'),
          value:
            due === null ? null : isOpen ? (
              <DueBy due={dueOf(await getTranslator('inbox'), due, now)} />
            ) : (
              t.deadline(due)
            ),
        },
        { term: t('overview.amount'), value: totalFen === 0n ? null : yuan(requestedFen) },
        { term: t('overview.own'), value: totalFen === 0n ? null : yuan(ownFen) },
        { term: t('overview.total'), value: totalFen === 0n ? null : yuan(totalFen) },
        ...(application.lateUntil === null
          ? []
          : [{ term: t('late.title'), value: t('late.ofOwn', { until: t.deadline(application.lateUntil) }) }]),
        ...(receivedAt === null ? [] : [{ term: t('overview.receivedAt'), value: t.dateTime(receivedAt) }]),
        ...(application.contactsErasedAt
          ? [{ term: t('overview.contacts'), value: <Erased at={application.contactsErasedAt} /> }]
          : []),
      ]}
    />
  );
}
