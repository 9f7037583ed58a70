import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { getTranslator } from '@/lib/web/messages';
import type { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { EditForm } from './edit-form';
import { FieldFacts } from './field-facts';
import { MoveButtons, MovedFocus } from './move-buttons';

type OutlineProps = BuilderProps & { paths: ReturnType<typeof builderPaths> };
type Ends = { isFirst: boolean; isLast: boolean };

const moves = [
  { kind: 'moveSection', direction: 'up' },
  { kind: 'moveSection', direction: 'down' },
  { kind: 'moveField', direction: 'up' },
  { kind: 'moveField', direction: 'down' },
] as const;

/** The whole form at a glance: sections, their fields, what each is and when it is shown; every part opens and moves. */
export async function FormOutline(props: OutlineProps) {
  const { sections, mayEdit, paths, action, hidden } = props;
  const t = await getTranslator('builder');
  const isEnd = (index: number, count: number): Ends => ({ isFirst: index === 0, isLast: index === count - 1 });
  return (
    <>
      {mayEdit &&
        moves.map(({ kind, direction }) => (
          <EditForm
            key={kind + direction}
            action={action}
            hidden={hidden}
            kind={kind}
            id={`${kind}-${direction}`}
            edit={{ direction }}
          >
            {null}
          </EditForm>
        ))}
      {mayEdit && <MovedFocus version={String(hidden['version'] ?? '')} />}
      <Words of={['ui.rows']}>
        <ol aria-label={t('outline.sections')}>
          {sections.map((section, index) => (
            <li key={section.key} id={`s-${section.key}`} className="mb-8 scroll-mt-4">
              <SectionHead {...props} section={section} number={index + 1} ends={isEnd(index, sections.length)} />
              <ol className="mt-2 border-t border-line">
                {section.fields.map((field, place) => (
                  <li
                    key={field.key}
                    id={`f-${field.key}`}
                    className="flex scroll-mt-4 flex-wrap items-center justify-between gap-x-4 border-b border-line py-1"
                  >
                    <OutlineField
                      {...props}
                      field={field}
                      ends={{
                        isFirst: index === 0 && place === 0,
                        isLast: index === sections.length - 1 && place === section.fields.length - 1,
                      }}
                    />
                  </li>
                ))}
              </ol>
              {mayEdit && (
                <p className="mt-2">
                  <LinkButton
                    kind="quiet"
                    href={paths.choice(section.key)}
                    aria-label={t('outline.addFieldTo', { section: section.title })}
                  >
                    {t('outline.addField')}
                  </LinkButton>
                </p>
              )}
            </li>
          ))}
        </ol>
      </Words>
      {mayEdit ? (
        <LinkButton href={paths.newSection()}>{t('outline.addSection')}</LinkButton>
      ) : (
        <Notice tone="closed">{t('outline.readOnly')}</Notice>
      )}
    </>
  );
}

async function SectionHead({
  section,
  number,
  ends,
  mayEdit,
  paths,
  references,
}: OutlineProps & { section: FormSection; number: number; ends: Ends }) {
  const t = await getTranslator('builder');
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4">
      <div className="min-w-0 flex-1 basis-[11rem]">
        <h3>
          <span className="figures mr-2 text-ink-soft">{number}</span>
          {mayEdit ? <a href={paths.section(section.key)}>{section.title}</a> : section.title}
        </h3>
        {section.hint && <p className="max-w-text text-table text-ink-soft">{section.hint}</p>}
        {section.visibleWhen && (
          <p className="text-table text-ink-soft">
            {t('outline.shownWhen', { condition: printExpression(section.visibleWhen, references) })}
          </p>
        )}
      </div>
      {mayEdit && <MoveButtons of="Section" target={section.key} name={section.title} {...ends} />}
    </div>
  );
}

function OutlineField({
  field,
  ends,
  mayEdit,
  paths,
  references,
  protectedKeys,
}: OutlineProps & { field: FormField; ends: Ends }) {
  return (
    <>
      <div className="min-w-0 flex-1 basis-[11rem] py-1">
        {mayEdit ? <a href={paths.field(field.key)}>{field.label}</a> : field.label}
        <FieldFacts field={field} isProtected={protectedKeys.includes(field.key)} references={references} />
      </div>
      {mayEdit && <MoveButtons of="Field" target={field.key} name={field.label} {...ends} />}
    </>
  );
}
