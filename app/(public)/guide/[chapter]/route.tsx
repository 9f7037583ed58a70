import { notFound } from 'next/navigation';
import { eitherDocument } from '@/app/either-document';
import { ChapterList } from '@/components/guide/chapter-list';
import { StepView } from '@/components/guide/step-view';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { chapterOf, chapters } from '@/lib/guide/chapters';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { siteFacts } from '@/lib/web/site-facts';

export const { GET } = eitherDocument({
  enter: 'anyone',
  reads: {},
  title: async ({ address }) => {
    const chapter = chapterOf(String(address['chapter']));
    return chapter && (await getTranslator('guide'))(`chapters.${chapter.key}.title`);
  },
  render: async ({ address }) => {
    const [chapter, t, shell] = [
      chapterOf(String(address['chapter'])),
      await getTranslator('guide'),
      await getTranslator('shell'),
    ];
    if (chapter === undefined) notFound();
    return (
      <div className="guide">
        <p className="guide-bureau">{siteFacts().organiser ?? shell('fullName')}</p>
        <PageHeader
          title={t(`chapters.${chapter.key}.title`)}
          state={t(`chapters.${chapter.key}.lead`)}
          back={{ href: paths.guide(), label: t('title') }}
          action={<PrintButton label={t('print')} />}
        />
        <nav aria-label={t('index')} className="guide-index">
          <ol>
            {chapter.steps.map(({ key }) => (
              <li key={key}>
                <a href={`#${key}`} className="link">
                  {t(`steps.${key}.title`)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <ol className="guide-steps">
          {chapter.steps.map((step, index) => (
            <StepView key={step.key} chapter={chapter} step={step} place={index + 1} />
          ))}
        </ol>
        <Section id="other" title={t('other')} className="no-print">
          <ChapterList chapters={chapters.filter(({ key }) => key !== chapter.key)} />
        </Section>
      </div>
    );
  },
});
