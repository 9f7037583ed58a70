import { shownColumns } from '@/components/lists/list-cells';
import { DataTable } from '@/components/ui/data-table';
import { paths } from '@/lib/paths/paths';
import { type PublishedRow, publishedList } from '@/lib/rounds/published/published-list';
import { getTranslator } from '@/lib/web/messages';
import { callCells } from './call-cells';

type CallListProps = { id: string; caption: string; calls: PublishedRow[]; now: Date };

/** A few calls, with the columns of the whole list. */
export async function CallList({ id, caption, calls, now }: CallListProps) {
  const shown = { cells: callCells(now), at: { now }, t: await getTranslator() };
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={calls}
      rowKey={(call) => call.id}
      rowHref={(call) => paths.publishedRound(call.id)}
      columns={shownColumns<PublishedRow>(publishedList, shown)}
    />
  );
}
