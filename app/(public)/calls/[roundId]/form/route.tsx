import { sharedDocument } from '@/app/(public)/public-document';
import { BlankForm } from '@/components/disclosure/blank-form';
import { PublishedSheet } from '@/components/disclosure/published-sheet';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** What an application asks, before anybody signs in. */
export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { round: publishedRound },
  title: async ({ round }) => ({
    title: (await getTranslator('disclosure'))('blank.title', { form: round.form.title }),
    body: hostOf(round),
  }),
  async render({ round }) {
    const t = await getTranslator('disclosure');
    return (
      <PublishedSheet roundId={round.id} note={t('blank.note')}>
        <BlankForm round={round} />
      </PublishedSheet>
    );
  },
});
