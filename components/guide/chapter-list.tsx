import type { Chapter, ChapterKey } from '@/lib/guide/chapter';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type ChapterListProps = { chapters: readonly Chapter[]; yours?: readonly ChapterKey[] };

/** One's own chapters are marked and stand first. */
export async function ChapterList({ chapters, yours = [] }: ChapterListProps) {
  const t = await getTranslator('guide');
  const isYours = ({ key }: Chapter): boolean => yours.includes(key);
  const sorted = [...chapters.filter(isYours), ...chapters.filter((chapter) => !isYours(chapter))];
  return (
    <ul className="guide-chapters">
      {sorted.map((chapter) => (
        <li key={chapter.key}>
          <p>
            <a href={paths.guideChapter(chapter.key)} className="link text-h3 font-semibold">
              {t(`chapters.${chapter.key}.title`)}
            </a>
            {isYours(chapter) && (
              <span className="tag ml-3" data-tone="active">
                {t('yours')}
              </span>
            )}
          </p>
          <p className="text-ink-soft">
            {t(`chapters.${chapter.key}.lead`)} {t('count', { count: chapter.steps.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
