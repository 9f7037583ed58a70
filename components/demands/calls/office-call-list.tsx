import { ListPage } from '@/components/lists/list-page';
import { type CallRow, callList } from '@/lib/demands/calls/call-list';
import { callPhase } from '@/lib/demands/rules';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { CallPhaseTag } from './call-phase-tag';

type OfficeCallListProps = {
  page: PageOf<CallRow>;
  asked: Asked<typeof callList>;
  now: Date;
  views: React.ReactNode;
  /** Whether this person works in the office of the call; one of an office above is read as everybody reads it. */
  isOwn: (call: CallRow) => boolean;
};

export function OfficeCallList({ page, asked, now, views, isOwn }: OfficeCallListProps) {
  return (
    <ListPage
      list={callList}
      asked={asked}
      page={page}
      path={paths.officeDemandCalls()}
      now={now}
      views={views}
      rowHref={(call) => (isOwn(call) ? paths.officeDemandCall(call.id) : paths.publicDemandCall(call.id))}
      cells={{ phase: (row) => <CallPhaseTag phase={callPhase(row, now)} /> }}
    />
  );
}
