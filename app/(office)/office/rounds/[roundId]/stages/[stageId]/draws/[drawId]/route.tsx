import { deskDocument } from '@/app/desk-document';
import { DrawActs } from '@/components/draws/draw-acts';
import { DrawFacts, DrawHeader } from '@/components/draws/draw-header';
import { DrawPool } from '@/components/draws/draw-pool';
import { DrawResult } from '@/components/draws/draw-result';
import { TrailList } from '@/components/trail/trail-list';
import { drawDetail } from '@/lib/reviews/drawing/draw-detail';
import { getTranslator } from '@/lib/web/messages';
import { approveDrawAction, cancelDrawAction, performDrawAction, substituteDrawnAction } from './actions';

/** A draw for whoever runs or watches the round: the next act, the result, whom it was among, and who did what. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { approveDrawAction, cancelDrawAction, performDrawAction, substituteDrawnAction },
  reads: { draw: drawDetail },
  title: async ({ draw }) => `${(await getTranslator('draws'))('detail.title')} · ${draw.stage.name}`,
  render({ draw }) {
    const actions = { approve: approveDrawAction, draw: performDrawAction, cancel: cancelDrawAction };
    return (
      <>
        <DrawHeader draw={draw} />
        <DrawActs draw={draw} actions={actions} />
        {draw.drawnAt !== null && <DrawResult draw={draw} substitute={substituteDrawnAction} />}
        <DrawFacts draw={draw} />
        <DrawPool draw={draw} />
        <TrailList lines={draw.trail} namespace="draws" />
      </>
    );
  },
});
