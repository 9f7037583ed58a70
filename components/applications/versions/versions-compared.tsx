import { partId } from '@/components/applications/submitted-content';
import { Disclosure } from '@/components/ui/disclosure';
import { StatusTag } from '@/components/ui/status-tag';
import type { ComparedSection, ComparedField as Field } from '@/lib/applications/versions/compare-versions';
import type { VersionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import { getTranslator } from '@/lib/web/messages';
import { Asked, ComparedField } from './compared-field';

type ComparedProps = { pair: Pick<VersionsSideBySide, 'sections' | 'before' | 'after'> };

/** The whole document in two columns; what is as it was waits folded, unless something was wanted there. */
export async function VersionsCompared({ pair: { sections, ...sides } }: ComparedProps) {
  const t = await getTranslator('applications');
  return (
    <>
      <div className="sticky top-(--head) z-1 hidden gap-x-8 border-y border-line-strong bg-paper py-2 wide:grid wide:grid-cols-2">
        {[sides.before, sides.after].map(({ ordinal, receivedAt }) => (
          <p key={ordinal} className="font-medium">
            {t('office.ordinal', { count: ordinal, at: t.dateTime(receivedAt) })}
          </p>
        ))}
      </div>
      {sections.map((section) =>
        section.isChanged || isWanted(section) ? (
          <Compared key={section.key} section={section} sides={sides} />
        ) : (
          <section key={section.key} id={partId(section.key)} aria-label={section.title}>
            <Disclosure label={t('versions.unchangedSection', { title: section.title })} isBare>
              <Fields fields={section.fields} sides={sides} />
            </Disclosure>
          </section>
        ),
      )}
    </>
  );
}

type SectionProps = { section: ComparedSection; sides: Omit<ComparedProps['pair'], 'sections'> };

async function Compared({ section: { key, title, isChanged, asked, fields }, sides }: SectionProps) {
  const t = await getTranslator('applications');
  const isShown = ({ change, isWanted: here }: Field): boolean => change !== 'same' || here;
  const [shown, others] = [fields.filter(isShown), fields.filter((field) => !isShown(field))];
  return (
    <section id={partId(key)} className="mt-6 mb-4">
      <h3 className="mb-1 flex flex-wrap items-baseline gap-x-3">
        {title}
        {!isChanged && <StatusTag tone="waiting">{t('versions.change.same')}</StatusTag>}
      </h3>
      {asked.length > 0 && <Asked of={asked} />}
      <Fields fields={shown} sides={sides} />
      {others.length > 0 && (
        <Disclosure label={t('versions.unchangedFields', { count: others.length, some: String(shown.length > 0) })}>
          <Fields fields={others} sides={sides} />
        </Disclosure>
      )}
    </section>
  );
}

const Fields = ({ fields, sides }: { fields: readonly Field[]; sides: SectionProps['sides'] }) =>
  fields.map((field) => <ComparedField key={field.key} field={field} sides={sides} />);

const isWanted = ({ asked, fields }: ComparedSection): boolean =>
  asked.length > 0 || fields.some(({ isWanted: here }) => here);
