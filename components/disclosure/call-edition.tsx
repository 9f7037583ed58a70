import { EditionTracks } from '@/components/rounds/edition-tracks';
import { paths } from '@/lib/paths/paths';
import type { EditionTrack } from '@/lib/rounds/tracks/edition';
import { getTranslator } from '@/lib/web/messages';
import { CallTag } from './call-tag';

type CallEditionProps = { call: { trackName: string; mainRoundId: string | null }; tracks: EditionTrack[] };

/** What a call is beside the other tracks of its edition; nothing where there are none. */
export async function CallEdition({ call, tracks }: CallEditionProps) {
  const t = await getTranslator('tracks');
  const main = tracks.find(({ mainRoundId }) => mainRoundId === null);
  return (
    <>
      {call.mainRoundId !== null && main !== undefined && (
        <p className="mb-4">{t('edition.belongs', { track: call.trackName, edition: main.title })}</p>
      )}
      <EditionTracks
        id="tracks"
        tracks={tracks}
        hrefOf={paths.publishedRound}
        tagOf={({ phase }) => <CallTag phase={phase} />}
      />
    </>
  );
}
