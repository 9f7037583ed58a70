import { ListPage } from '@/components/lists/list-page';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { type RoundRow, roundList } from '@/lib/rounds/round-list';
import { roundPhase } from '@/lib/rounds/rules';
import { underMainRounds } from '@/lib/rounds/tracks/track-rules';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { RoundStatusTag } from './round-status-tag';

type RoundListProps = {
  asked: Asked<typeof roundList>;
  page: PageOf<RoundRow>;
  years: number[];
  /** The list's own address, and that of one round. */
  path: string;
  rowHref: (roundId: string) => string;
  now: Date;
  views: React.ReactNode;
};

/** The rounds of an officer's or observer's regions; tracks stand under their edition where both are on the page. */
export async function RoundList({ asked, page, years, path, rowHref, now, views }: RoundListProps) {
  const tracks = await getTranslator('tracks');
  return (
    <ListPage
      list={roundList}
      asked={asked}
      page={{ ...page, rows: underMainRounds(page.rows) }}
      path={path}
      now={now}
      views={views}
      rowHref={({ id }) => rowHref(id)}
      options={{ year: years.map((year) => ({ value: String(year), label: String(year) })) }}
      cells={{
        title: (row) => <RoundName row={row} tracks={tracks} />,
        phase: (row) => <RoundStatusTag phase={roundPhase(row, now)} />,
      }}
    />
  );
}

/** A track says which edition it belongs to, wherever the list is sorted to. */
function RoundName({ row: { title, trackName, mainRound }, tracks }: { row: RoundRow; tracks: Translate<'tracks'> }) {
  if (mainRound === null) return title;
  return (
    <span className="block font-semibold desk:pl-4">
      {title}
      <span className="block text-small font-normal text-ink-soft">
        {tracks('edition.office', { edition: mainRound.title, track: trackName })}
      </span>
    </span>
  );
}
