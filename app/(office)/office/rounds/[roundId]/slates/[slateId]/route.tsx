import { deskDocument } from '@/app/desk-document';
import { SlateActs } from '@/components/awards/slates/slate-acts';
import { SlateFacts, SlateHeader } from '@/components/awards/slates/slate-facts';
import { SlatePlaces } from '@/components/awards/slates/slate-places';
import { TrailList } from '@/components/trail/trail-list';
import { slateDetail } from '@/lib/awards/slates/slate-detail';
import { getTranslator } from '@/lib/web/messages';
import {
  adoptSlateAction,
  discardSlateAction,
  proposeSlateAction,
  refuseSlateAction,
  signSlateAction,
} from './actions';

/** A slate: what it comes to, what becomes of each project and why, and the next act. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { adoptSlateAction, proposeSlateAction, signSlateAction, refuseSlateAction, discardSlateAction },
  reads: { slate: slateDetail },
  title: async ({ slate }) => `${slate.name} · ${(await getTranslator('slates'))('title')}`,
  render({ slate }) {
    const actions = {
      adopt: adoptSlateAction,
      propose: proposeSlateAction,
      sign: signSlateAction,
      refuse: refuseSlateAction,
      discard: discardSlateAction,
    };
    return (
      <>
        <SlateHeader slate={slate} />
        <SlateFacts slate={slate} />
        <SlatePlaces slate={slate} />
        <SlateActs slate={slate} actions={actions} />
        <TrailList lines={slate.trail} namespace="slates" />
      </>
    );
  },
});
