import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { BulkAccept } from '@/components/applications/screening/bulk-accept';
import { OfficeTable } from '@/components/applications/screening/office-table';
import { JustDone } from '@/components/cockpit/just-done';
import { Form } from '@/components/forms/form';
import { PapersForm } from '@/components/jobs/papers-form';
import { RoundHeader } from '@/components/rounds/round-header';
import { ExportTrail } from '@/components/trail/export-trail';
import { BulkBar } from '@/components/ui/bulk-bar';
import { Button } from '@/components/ui/button';
import { officeList } from '@/lib/applications/office-list';
import { roundApplications } from '@/lib/applications/read-office-list';
import { problemsBeforeScreening } from '@/lib/applications/screening/screening';
import { applicationExports } from '@/lib/exports/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { acceptApplicationsAction, gatherPapersAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { acceptApplicationsAction, gatherPapersAction, ...viewActions },
  reads: { list: roundApplications, taken: applicationExports },
  title: async ({ list: { header } }) => `${(await getTranslator('applications'))('list.caption')} · ${header.title}`,
  async render({ list, taken, now, address }) {
    const { header, asked, requestedFen, waiting } = list;
    const [t, { id: roundId }] = [await getTranslator('applications'), header];
    const mayAccept = header.mayManage && problemsBeforeScreening({ round: header }).length === 0 && waiting > 0;
    const bulk = mayAccept && (
      <BulkBar>
        <BulkAccept />
        <Button type="submit" form="bulk" formMethod="get" formAction={paths.returnApplications(roundId)}>
          {t('bulkReturn.open')}
        </Button>
      </BulkBar>
    );
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="applications"
          state={t('list.state', { count: list.page.total, sum: formatYuan(requestedFen), waiting })}
        />
        <JustDone header={header} done={address['done']} count={waiting} />
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
          views={
            <>
              <ViewsOf list={officeList} asked={asked} path={paths.roundApplications(roundId)} />
              {header.mayManage && list.page.total > 0 && <PapersForm roundId={roundId} action={gatherPapersAction} />}
            </>
          }
          {...(bulk ? { bulk } : {})}
        />
        <ExportTrail lines={taken} />
      </>
    );
  },
});
