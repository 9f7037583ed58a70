import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import type { WholePlan } from '@/lib/plans/whole-plan';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';

export type EditableRound = RoundSettings & { mayEdit: boolean };
export type RoundPartProps = { round: EditableRound; action: FormAction };

/** A plan on its pages, with whose it is: a round's, or that of a template being modified. */
export type EditablePlan = WholePlan & {
  roundId: string | null;
  templateId: string | null;
  mayEdit: boolean;
  /** Of the round; a template is of no year. */
  year: number | null;
  /** When the call closes; of a template, and while it is not set, null. */
  closesAt: Date | null;
  /** A round under another, which says what holds for all of them. */
  isTrack: boolean;
  /** What the settings say in the announcement; a template leaves that to the round. */
  facts: Readonly<Record<string, string>> | null;
};
export type PlanPartProps = { plan: EditablePlan; action: FormAction };

export const planOfRound = (round: EditableRound): EditablePlan => ({
  ...round.plan,
  roundId: round.id,
  templateId: null,
  mayEdit: round.mayEdit,
  year: round.year,
  closesAt: round.closesAt,
  isTrack: round.mainRoundId !== null,
  facts: announcementFacts(round),
});

/** What every act says was on the screen, and where one goes on from there. */
export const atRound = ({ id, version }: EditableRound) => ({ roundId: id, version });
export const atPlan = ({ id, version }: EditablePlan) => ({ planId: id, version });

export const ofRound = (round: EditableRound, part: SettingsPart) => ({
  at: atRound(round),
  onward: onwardFrom(round.id, part),
});
export const ofPlan = (plan: EditablePlan, part: SettingsPart) => ({
  at: atPlan(plan),
  onward: plan.roundId === null ? null : onwardFrom(plan.roundId, part),
});

const onwardFrom = (roundId: string, saved: SettingsPart) => withQuery(paths.roundSettings(roundId), { saved });

export function AtVersion({ at }: { at: Readonly<Record<string, string | number>> }) {
  return Object.entries(at).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

type SettingsFormProps = {
  at: Readonly<Record<string, string | number>>;
  action: FormAction;
  id?: string;
  wide?: boolean;
  /** Where one goes on to when this is saved; null of a template, which is finished piece by piece. */
  onward?: string | null;
  /** Where a page has a second form. */
  submit?: string;
  /** Longer than a screen: its buttons stay in sight. */
  isLong?: boolean;
  children: ReactNode;
};

/** A form over one part of the settings; whoever may not change it reads its facts instead. */
export async function SettingsForm({
  at,
  action,
  id,
  wide,
  submit,
  isLong,
  onward = null,
  children,
}: SettingsFormProps) {
  const t = await getTranslator('rounds');
  return (
    <Form action={action} {...(id === undefined ? {} : { id })} {...(wide ? { className: 'max-w-none' } : {})}>
      <AtVersion at={at} />
      {children}
      <div className={clsx('flex flex-wrap gap-2', isLong && 'save-bar')}>
        {submit === undefined && onward !== null && (
          <SubmitButton name={NEXT} value={onward}>
            {t('settings.saveOnward')}
          </SubmitButton>
        )}
        <SubmitButton kind={submit === undefined && onward !== null ? 'secondary' : 'primary'}>
          {submit ?? t('settings.save')}
        </SubmitButton>
      </div>
    </Form>
  );
}
