import { shownColumns } from '@/components/lists/list-cells';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import { type PublishedRow, publishedList } from '@/lib/rounds/published/published-list';
import { getTranslator } from '@/lib/web/messages';
import { publishedRoundCells } from './published-round-cells';

type PublishedRoundListProps = { id: string; caption: string; rounds: PublishedRow[]; now: Date };

/** A few published rounds, with the columns of the whole list. */
export async function PublishedRoundList({ id, caption, rounds, now }: PublishedRoundListProps) {
  const shown = { cells: publishedRoundCells(now), at: { now }, t: await getTranslator() };
  return (
    <DataTable
      id={id}
      caption={caption}
      captionHidden
      rows={rounds}
      rowKey={(round) => round.id}
      rowHref={(round) => paths.publishedRound(round.id)}
      columns={shownColumns<PublishedRow>(publishedList, shown)}
    />
  );
}
