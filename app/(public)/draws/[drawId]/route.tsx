import { sharedDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { PublicDrawHead } from '@/components/draws/public-draw-head';
import { PublicDrawProof } from '@/components/draws/public-draw-proof';
import { PublicDrawResult } from '@/components/draws/public-draw-result';
import { publicDraw } from '@/lib/reviews/drawing/public-draw';
import { getTranslator } from '@/lib/web/messages';

/** A draw of experts, for anybody: the rule before it, the result after it, and the means to draw again. */
export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { draw: publicDraw },
  title: async ({ draw: { number, round } }) => ({
    title: `${(await getTranslator('draws'))('public.title', { number })} · ${round.title}`,
    body: round.region.officeName,
  }),
  render: ({ draw }) => (
    <>
      <PageScript name="drawing" />
      <PublicDrawHead draw={draw} />
      <PublicDrawResult draw={draw} />
      <PublicDrawProof draw={draw} />
    </>
  ),
});
