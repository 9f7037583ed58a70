import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BulkAccept } from '@/components/applications/bulk-accept';
import { OfficeFilters } from '@/components/applications/office-filters';
import { OfficeTable } from '@/components/applications/office-table';
import { Form } from '@/components/forms/form';
import { RoundHeader } from '@/components/rounds/round-header';
import { ExportTrail } from '@/components/trail/export-trail';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLink } from '@/components/ui/export-link';
import { Pagination } from '@/components/ui/pagination';
import { listAddress, listParams } from '@/lib/applications/list-params';
import { officeList } from '@/lib/applications/office-list';
import { problemsBeforeScreening } from '@/lib/applications/screening/screening';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundHeader } from '@/lib/rounds/queries';
import { exportsOf } from '@/lib/trail/exports-of';
import { getTranslator } from '@/lib/web/messages';
import { once } from '@/lib/web/once';
import { signedInActor } from '@/lib/web/session';
import { acceptApplicationsAction } from './actions';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const askedHeader = once(roundHeader);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const header = await askedHeader((await params).roundId);
  return { title: `${(await getTranslator('applications'))('list.caption')} · ${header?.title ?? ''}` };
}

export default async function RoundApplicationsPage({ params, searchParams }: Props) {
  const [actor, { roundId }, t] = [await signedInActor(), await params, await getTranslator('applications')];
  const asked = listParams(await searchParams);
  const header = await askedHeader(roundId);
  const list = header === null ? null : await officeList(actor, header, asked);
  if (header === null || list === null) notFound();
  const waiting = list.counts.filter(({ status }) => status === 'SUBMITTED').reduce((sum, { count }) => sum + count, 0);
  const mayAccept =
    roundPolicy.manage(actor, header) && problemsBeforeScreening({ round: header }).length === 0 && waiting > 0;
  const base = paths.roundApplications(roundId);
  return (
    <>
      <RoundHeader
        header={header}
        now={new Date()}
        current="applications"
        state={t('list.state', { count: list.total, sum: formatYuan(list.requestedFen), waiting })}
      />
      <OfficeFilters roundId={roundId} list={list} params={asked} />
      {mayAccept && (
        <Form action={acceptApplicationsAction} id="bulk">
          <input type="hidden" name="roundId" value={roundId} />
        </Form>
      )}
      {list.total === 0 ? (
        <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>
      ) : (
        <>
          <OfficeTable roundId={roundId} list={list} params={asked} bulk={mayAccept ? <BulkAccept /> : null} />
          <ExportLink href={listAddress(paths.applicationsExport(roundId), asked, {})} />
          <Pagination
            page={asked.page}
            pageSize={asked.size}
            total={list.total}
            href={(page) => listAddress(base, asked, { page })}
          />
          <ExportTrail lines={await exportsOf(['applicationList'], [roundId])} />
        </>
      )}
    </>
  );
}
