import { sharedDocument } from '@/app/(public)/public-document';
import { PublishedSheet } from '@/components/disclosure/published-sheet';
import { RubricSheet } from '@/components/disclosure/rubric-sheet';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** What is scored, whole, as a sheet to read and print. */
export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { round: publishedRound },
  title: async ({ round }) => ({
    title: (await getTranslator('disclosure'))('rubrics.title', { round: round.title }),
    body: hostOf(round),
  }),
  render({ round }) {
    return (
      <PublishedSheet roundId={round.id}>
        <RubricSheet round={round} />
      </PublishedSheet>
    );
  },
});
