import type { Translate } from '@/lib/web/messages';
import type { Anchors } from './rubric-parts';

type AnchorListProps = { id: string; t: Translate<'reviews.scoring'>; anchors: Anchors };

/** What full, middle and low points mean. */
export function AnchorList({ id, t, anchors: { anchorFull, anchorMid, anchorLow } }: AnchorListProps) {
  return (
    <dl id={id} className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-small text-ink-soft">
      <Anchor word={t('full')} text={anchorFull} />
      <Anchor word={t('mid')} text={anchorMid} />
      <Anchor word={t('low')} text={anchorLow} />
    </dl>
  );
}

function Anchor({ word, text }: { word: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt className="font-medium">{word}</dt>
      <dd>{text}</dd>
    </>
  );
}
