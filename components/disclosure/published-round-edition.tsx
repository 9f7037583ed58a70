import { EditionTracks } from '@/components/rounds/edition-tracks';
import { paths } from '@/lib/paths/paths';
import type { EditionTrack } from '@/lib/rounds/tracks/edition';
import { getTranslator } from '@/lib/web/messages';
import { PublishedRoundTag } from './published-round-tag';

type PublishedRoundEditionProps = { round: { trackName: string; mainRoundId: string | null }; tracks: EditionTrack[] };

/** What a published round is beside the other tracks of its edition; nothing where there are none. */
export async function PublishedRoundEdition({ round, tracks }: PublishedRoundEditionProps) {
  const t = await getTranslator('tracks');
  const main = tracks.find(({ mainRoundId }) => mainRoundId === null);
  return (
    <>
      {round.mainRoundId !== null && main !== undefined && (
        <p className="mb-4">{t('edition.belongs', { track: round.trackName, edition: main.title })}</p>
      )}
      <EditionTracks
        id="tracks"
        tracks={tracks}
        hrefOf={paths.publishedRound}
        tagOf={({ phase }) => <PublishedRoundTag phase={phase} />}
      />
    </>
  );
}
