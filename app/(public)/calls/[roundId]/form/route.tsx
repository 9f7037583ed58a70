import { publicDocument } from '@/app/(public)/public-document';
import { BlankForm } from '@/components/disclosure/blank-form';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** What an application asks, before anybody signs in. */
export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { round: publishedRound },
  title: async ({ round }) => ({
    title: (await getTranslator('disclosure'))('blank.title', { form: round.form.title }),
    body: hostOf(round),
  }),
  async render({ round }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <div className="no-print mb-6 flex flex-wrap items-center gap-3">
          <LinkButton href={paths.publishedRound(round.id)}>{t('blank.back')}</LinkButton>
          <PrintButton label={t('blank.print')} />
          <p className="text-ink-soft">{t('blank.note')}</p>
        </div>
        <BlankForm round={round} />
      </>
    );
  },
});
