import { MoveButtons, MovedFocus } from '@/components/forms/builder/move-buttons';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { StatusTag } from '@/components/ui/status-tag';
import { Words } from '@/components/ui/words';
import { paths } from '@/lib/paths/paths';
import { earlierYearsIn, partsOf, placeholdersIn } from '@/lib/plans/announcing/announcement';
import { isWorkingCopy } from '@/lib/rounds/templates/working-copy';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { ArrangeForm, OwnSections } from './announcement-sections';
import { type PartProps, SettingsForm } from './settings-form';

/** The announcement section by section; each says what it must hold and what is still to be filled in. */
export async function AnnouncementForm({
  round,
  action,
  fillAction,
  arrangeAction,
  chosen,
  filled = '',
}: PartProps & {
  fillAction: FormAction;
  arrangeAction: FormAction;
  chosen: string | undefined;
  filled: string | undefined;
}) {
  const t = await getTranslator('rounds');
  const section = round.announcement.find(({ key }) => key === chosen) ?? round.announcement[0];
  if (section === undefined) return null;
  const isTemplate = isWorkingCopy(round);
  const left = isTemplate ? [] : placeholdersIn(section.body);
  return (
    <div className="max-w-form">
      {isTemplate ? (
        <p className="mb-4 text-table text-ink-soft">{t('announcement.templateHint')}</p>
      ) : (
        <p className="mb-3">
          <a href={paths.roundAnnouncement(round.id)}>{t('announcement.preview')}</a>
        </p>
      )}
      {round.mayEdit && !isTemplate && (
        <Form action={fillAction} id="fill" className="mb-4">
          <input type="hidden" name="roundId" value={round.id} />
          <input type="hidden" name="version" value={round.version} />
          <SubmitButton kind="secondary">{t('announcement.fill')}</SubmitButton>
          <p className="mt-1 text-table text-ink-soft">{t('announcement.fillHint')}</p>
        </Form>
      )}
      {round.mayEdit && (
        <>
          <ArrangeForm
            round={round}
            action={arrangeAction}
            id="moveSection-up"
            edit={{ kind: 'move', direction: 'up' }}
          />
          <ArrangeForm
            round={round}
            action={arrangeAction}
            id="moveSection-down"
            edit={{ kind: 'move', direction: 'down' }}
          />
          <MovedFocus version={String(round.version)} />
        </>
      )}
      <ol className="mb-6 border-t border-line" aria-label={t('announcement.sections')}>
        {round.announcement.map(({ key, title, body }, index) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1">
            <a
              href={`${paths.roundSettings(round.id, 'announcement')}?of=${key}`}
              aria-current={key === section.key ? 'true' : undefined}
              className="link inline-block py-1 aria-[current]:font-semibold"
            >
              {title}
            </a>
            <span className="flex flex-wrap items-center gap-2">
              <SectionState t={t} sectionKey={key} body={body} round={round} />
              {round.mayEdit && (
                <Words of={['ui.rows']}>
                  <MoveButtons
                    of="Section"
                    target={key}
                    name={title}
                    isFirst={index === 0}
                    isLast={index === round.announcement.length - 1}
                  />
                </Words>
              )}
            </span>
          </li>
        ))}
      </ol>
      <SettingsForm round={round} action={action} id="section" key={`${section.key}-${filled}`}>
        <input type="hidden" name="key" value={section.key} />
        <TextField name="title" label={t('announcement.title')} defaultValue={section.title} required />
        <TextareaField
          name="body"
          label={t('announcement.body')}
          hint={left.length === 0 ? t('announcement.bodyHint') : t('announcement.left', { left: left.join('') })}
          limit={8000}
          rows={14}
          defaultValue={section.body}
        />
      </SettingsForm>
      {round.mayEdit && <OwnSections round={round} section={section} action={arrangeAction} />}
    </div>
  );
}

function SectionState({
  t,
  sectionKey,
  body,
  round,
}: {
  t: Translate<'rounds'>;
  sectionKey: string;
  body: string;
  round: PartProps['round'];
}) {
  const isMandatory = partsOf(sectionKey).length > 0;
  // A template leaves to the round what is in the brackets.
  const left = isWorkingCopy(round) ? 0 : placeholdersIn(body).length;
  const earlier = earlierYearsIn(body, round.year);
  return (
    <span className="flex gap-2">
      {isMandatory && <StatusTag tone="active">{t('announcement.mandatory')}</StatusTag>}
      {body.trim() === '' && (
        <StatusTag tone={isMandatory ? 'returned' : 'closed'}>{t('announcement.emptyBody')}</StatusTag>
      )}
      {left > 0 && <StatusTag tone="returned">{t('announcement.toFill', { count: left })}</StatusTag>}
      {earlier.length > 0 && (
        <StatusTag tone="waiting">{t('announcement.earlierYears', { years: earlier.join('、') })}</StatusTag>
      )}
    </span>
  );
}
