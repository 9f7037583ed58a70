import { chapterWith } from '@/lib/guide/chapters';
import { type Place, places } from '@/lib/guide/places';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Beside a title where people hesitate: leads to the step that says how, in a window of its own, so that nothing typed is lost. */
export async function HowTo({ place }: { place: Place }) {
  const t = await getTranslator('guide');
  const step = places[place];
  const label = t('howToOf', { title: t(`steps.${step}.title`) });
  return (
    <a
      href={paths.guideChapter(chapterWith(step), step)}
      target="_blank"
      rel="noopener"
      className="link how-to no-print"
      title={label}
    >
      {t('howTo')}
      <span className="sr-only">：{label}</span>
    </a>
  );
}
