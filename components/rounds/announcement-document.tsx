import { Fragment } from 'react';
import { unbroken } from '@/components/ui/unbroken';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';

type Section = { key: string; title: string; body: string };

/** A call as an official document, on screen and in print. Sections left empty are left out. */
export function AnnouncementDocument({
  title,
  sections,
  issuedBy,
  issuedAt,
}: {
  title: string;
  sections: readonly Section[];
  issuedBy: string;
  issuedAt: Date | null;
}) {
  return (
    <article className="document">
      <h1>{title}</h1>
      {sections
        .filter(({ body }) => body.trim() !== '')
        .map((section) => (
          <Fragment key={section.key}>
            <h2>{section.title}</h2>
            {section.body
              .split('\n')
              .map((paragraph, index) => (paragraph.trim() === '' ? null : <p key={index}>{unbroken(paragraph)}</p>))}
          </Fragment>
        ))}
      <div className="document-signature">
        <div>{issuedBy}</div>
        {issuedAt !== null && <div>{formatDay(shanghaiDay(issuedAt))}</div>}
      </div>
    </article>
  );
}
