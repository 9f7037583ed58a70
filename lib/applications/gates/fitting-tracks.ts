import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type EditionTrack, publishedTracksOf } from '@/lib/rounds/tracks/edition';
import { type EligibilityResult, mayDraft } from './eligibility';
import { type Applicant, countedAtStart, eligibilityOf } from './load-eligibility';

export type TrackFit = {
  track: EditionTrack;
  /** By organisation, in the order asked. */
  fits: { organisation: { id: string; name: string }; fit: 'may' | 'cure' | 'not'; shut: EligibilityResult[] }[];
};

/** The published tracks of an edition and which of them suits each organisation; empty where there is only one. */
export async function fittingTracks(
  db: Tx,
  round: { id: string; mainRoundId: string | null },
  { organisations, now }: { organisations: (Applicant & { name: string })[]; now: Date },
): Promise<TrackFit[]> {
  const tracks = await publishedTracksOf(db, round, now);
  return Promise.all(
    tracks.map(async (track) => ({
      track,
      fits: await Promise.all(
        organisations.map(async (organisation) => ({
          organisation,
          ...fitOf(
            await eligibilityOf(db, organisation, { round: track, now, notCounted: countedAtStart, declared: [] }),
          ),
        })),
      ),
    })),
  );
}

/** What is declared at the start shuts no track. */
function fitOf(results: EligibilityResult[]): { fit: 'may' | 'cure' | 'not'; shut: EligibilityResult[] } {
  const shut = results.filter(({ met, kind }) => !met && kind !== 'declared');
  const fit = shut.length === 0 ? 'may' : mayDraft(results) ? 'cure' : 'not';
  return { fit, shut: fit === 'not' ? shut.filter(({ curable }) => !curable) : shut };
}
