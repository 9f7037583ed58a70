import { Fragment } from 'react';
import { byWords, unbroken } from '@/components/ui/unbroken';
import { asChanged, type ToldChange } from '@/lib/cockpit/correcting/changes-told';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';

type Section = { key: string; title: string; body: string };
type AnnouncementDocumentProps = {
  title: string;
  sections: readonly Section[];
  issuedBy: string;
  issuedAt: Date | null;
  /** What the form demands, rule by rule; what the text does not say already stands below it. */
  requirements?: readonly string[];
  /** What the public was told since: it stands in the text, and below it by which notice. */
  changes?: readonly ToldChange[];
};

/** A call as an official document, on screen and in print. Sections left empty are left out. */
export async function AnnouncementDocument(props: AnnouncementDocumentProps) {
  const { title, sections, issuedBy, issuedAt, requirements = [], changes = [] } = props;
  const t = await getTranslator('rounds');
  const say = (change: ToldChange): string =>
    change.now === '' ? t('announcement.gone', change) : t('announcement.changed', change);
  const told = asChanged(sections, changes, say);
  const untold = requirements.filter((line) => !told.some(({ body }) => body.includes(line)));
  return (
    <article className="document">
      <h1>{byWords(title)}</h1>
      {told
        .filter(({ body }) => body.trim() !== '')
        .map((section) => (
          <Fragment key={section.key}>
            <h2>{section.title}</h2>
            {section.body
              .split('\n')
              .map((paragraph, index) => (paragraph.trim() === '' ? null : <p key={index}>{unbroken(paragraph)}</p>))}
          </Fragment>
        ))}
      {untold.length > 0 && <h2>{t('announcement.requirements')}</h2>}
      {untold.map((line, index) => (
        <p key={line}>{unbroken(`${index + 1}. ${line}。`)}</p>
      ))}
      {changes.length > 0 && <h2>{t('announcement.changes')}</h2>}
      {changes.map(({ section, fact, said, now, ordinal, at }) => (
        <p key={`${section} ${fact}`}>
          {unbroken(
            t(now === '' ? 'announcement.changeGone' : 'announcement.change', {
              section,
              fact,
              said,
              now,
              by:
                ordinal === null
                  ? t('announcement.byExtension', { at: t.day(at) })
                  : t('announcement.byCorrection', { at: t.day(at), ordinal }),
            }),
          )}
        </p>
      ))}
      <div className="document-signature">
        <div>{issuedBy}</div>
        {issuedAt !== null && <div>{formatDay(shanghaiDay(issuedAt))}</div>}
      </div>
    </article>
  );
}
