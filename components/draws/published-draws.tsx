import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { PublishedDraw } from '@/lib/reviews/drawing/public-draw';
import { getTranslator } from '@/lib/web/messages';
import { DrawStatusTag } from './draw-status-tag';

/** Where the draws of a round are read and drawn again; nothing where there is none. */
export async function PublishedDraws({ draws }: { draws: PublishedDraw[] }) {
  if (draws.length === 0) return null;
  const t = await getTranslator('draws');
  return (
    <Section id="draws" title={t('public.list')} note={t('public.listHint')}>
      <ul>
        {draws.map(({ id, number, status, stage }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 border-b border-line py-2">
            <a href={paths.publicDraw(id)}>{t('public.line', { stage: stage.name, number })}</a>
            <DrawStatusTag status={status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
