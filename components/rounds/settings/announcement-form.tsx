import { Fragment } from 'react';
import { MoveButtons, MovedFocus } from '@/components/forms/builder/move-buttons';
import { TextareaField, TextField } from '@/components/forms/fields';
import { StatusTag } from '@/components/ui/status-tag';
import { Words } from '@/components/ui/words';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import { earlierYearsIn, namesToFill, partsOf } from '@/lib/plans/announcing/announcement';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { AnnouncementParagraphs } from './announcement-paragraphs';
import { ArrangeForm, OwnSections } from './announcement-sections';
import { type EditablePlan, ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

/** The announcement section by section; each says what it must hold and what is still to be filled in. */
export async function AnnouncementForm({
  plan,
  action,
  arrangeAction,
  chosen,
}: PlanPartProps & {
  arrangeAction: FormAction;
  chosen: string | undefined;
}) {
  const t = await getTranslator('rounds');
  const section = plan.announcement.find(({ key }) => key === chosen) ?? plan.announcement[0];
  if (section === undefined) return null;
  const { roundId } = plan;
  const left = leftIn(section.body, plan);
  return (
    <div className="max-w-form">
      {roundId === null ? (
        <p className="mb-4 text-table text-ink-soft">{t('announcement.templateHint')}</p>
      ) : (
        <p className="mb-3">
          <a href={paths.roundAnnouncement(roundId)}>{t('announcement.preview')}</a>{' '}
          <span className="text-table text-ink-soft">{t('announcement.followsHint')}</span>
        </p>
      )}
      <ArrangeForm plan={plan} action={arrangeAction} id="moveSection-up" edit={{ kind: 'move', direction: 'up' }} />
      <ArrangeForm
        plan={plan}
        action={arrangeAction}
        id="moveSection-down"
        edit={{ kind: 'move', direction: 'down' }}
      />
      <MovedFocus version={String(plan.version)} />
      <ol className="mb-6 border-t border-line" aria-label={t('announcement.sections')}>
        {plan.announcement.map(({ key, title, body }, index) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1">
            <a
              href={`${paths.planSettings(plan, 'announcement')}?of=${key}`}
              aria-current={key === section.key ? 'true' : undefined}
              className="link inline-block py-1 aria-[current]:font-semibold"
            >
              {title}
            </a>
            <span className="flex flex-wrap items-center gap-2">
              <SectionState t={t} sectionKey={key} body={body} plan={plan} />
              <Words of={['ui.rows']}>
                <MoveButtons
                  of="Section"
                  target={key}
                  name={title}
                  isFirst={index === 0}
                  isLast={index === plan.announcement.length - 1}
                />
              </Words>
            </span>
          </li>
        ))}
      </ol>
      <SettingsForm {...ofPlan(plan, 'announcement')} action={action} id="section" key={section.key}>
        <input type="hidden" name="key" value={section.key} />
        <TextField name="title" label={t('announcement.title')} defaultValue={section.title} required />
        {left.map((name, index) => (
          <Fragment key={name}>
            <input type="hidden" name={`fills.${index}.name`} value={name} />
            <TextField
              name={`fills.${index}.text`}
              label={name}
              hint={t('announcement.fillHint', { name: `〔${name}〕` })}
              autoComplete="off"
              unmarked
            />
          </Fragment>
        ))}
        <TextareaField
          // What was filled in above stands in it once it is saved.
          key={section.body}
          name="body"
          label={t('announcement.body')}
          hint={t('announcement.bodyHint')}
          limit={limits.announcement}
          rows={14}
          defaultValue={section.body}
        />
      </SettingsForm>
      {plan.facts !== null && <AnnouncementParagraphs body={section.body} facts={plan.facts} />}
      <OwnSections plan={plan} section={section} action={arrangeAction} />
    </div>
  );
}

/** What nobody has said yet; a template leaves to the round what is in the brackets. */
const leftIn = (body: string, { facts }: EditablePlan): string[] =>
  facts === null ? [] : namesToFill(fillPlaceholders(body, facts));

function SectionState({
  t,
  sectionKey,
  body,
  plan,
}: {
  t: Translate<'rounds'>;
  sectionKey: string;
  body: string;
  plan: EditablePlan;
}) {
  const isMandatory = partsOf(sectionKey).length > 0;
  const left = leftIn(body, plan).length;
  const earlier = plan.year === null ? [] : earlierYearsIn(body, plan.year);
  return (
    <span className="flex gap-2">
      {body.trim() === '' && (
        <StatusTag tone={isMandatory ? 'returned' : 'closed'}>
          {t(isMandatory ? 'announcement.emptyMandatory' : 'announcement.emptyBody')}
        </StatusTag>
      )}
      {left > 0 && <StatusTag tone="returned">{t('announcement.toFill', { count: left })}</StatusTag>}
      {earlier.length > 0 && (
        <StatusTag tone="waiting">{t('announcement.earlierYears', { years: earlier.join('、') })}</StatusTag>
      )}
    </span>
  );
}
