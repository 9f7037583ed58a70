import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { BulkAccept } from '@/components/applications/bulk-accept';
import { OfficeTable } from '@/components/applications/office-table';
import { Form } from '@/components/forms/form';
import { RoundHeader } from '@/components/rounds/round-header';
import { ExportTrail } from '@/components/trail/export-trail';
import { BulkBar } from '@/components/ui/bulk-bar';
import { officeList } from '@/lib/applications/office-list';
import { roundApplications } from '@/lib/applications/read-office-list';
import { problemsBeforeScreening } from '@/lib/applications/screening/screening';
import { applicationExports } from '@/lib/exports/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundHeader } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { acceptApplicationsAction } from './actions';

type Props = {
  params: Promise<{ roundId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await signedInActor();
  const header = await ask(roundHeader, await params);
  return { title: `${(await getTranslator('applications'))('list.caption')} · ${header.title}` };
}

export default async function RoundApplicationsPage({ params, searchParams }: Props) {
  const [actor, { roundId }, now, t] = [
    await signedInActor(),
    await params,
    new Date(),
    await getTranslator('applications'),
  ];
  const header = await ask(roundHeader, { roundId });
  const list = await ask(roundApplications, { ...(await searchParams), roundId });
  const { asked, page, requestedFen, waiting } = list;
  const mayAccept =
    roundPolicy.manage(actor, header) && problemsBeforeScreening({ round: header }).length === 0 && waiting > 0;
  const bulk = mayAccept && (
    <BulkBar>
      <BulkAccept />
    </BulkBar>
  );
  return (
    <>
      <RoundHeader
        header={header}
        now={now}
        current="applications"
        state={t('list.state', { count: page.total, sum: formatYuan(requestedFen), waiting })}
      />
      {mayAccept && (
        <Form action={acceptApplicationsAction} id="bulk">
          <input type="hidden" name="roundId" value={roundId} />
        </Form>
      )}
      <OfficeTable
        roundId={roundId}
        asked={asked}
        list={list}
        now={now}
        views={<ViewsOf list={officeList} asked={asked} path={paths.roundApplications(roundId)} />}
        {...(bulk ? { bulk } : {})}
      />
      <ExportTrail lines={await ask(applicationExports, { roundId })} />
    </>
  );
}
