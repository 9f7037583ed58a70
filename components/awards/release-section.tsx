import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { ProblemList } from '@/components/forms/problem-list';
import { Section } from '@/components/ui/section';
import type { DecisionSummary, ReleasePreview } from '@/lib/awards/deciding/decision-summary';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { whereMended } from './where-mended';

type ReleaseSectionProps = { roundId: string; summary: DecisionSummary; preview: ReleasePreview; action: FormAction };

/** Says what a release will do before it is pressed, or what still stands in its way. */
export async function ReleaseSection({ roundId, summary, preview, action }: ReleaseSectionProps) {
  const [t, root] = [await getTranslator('awards'), await getTranslator()];
  return (
    <Section id="release" title={t('release.title')} className="no-print">
      {preview.problems.length > 0 ? (
        <ProblemList
          isStillToCome
          title={t('release.notYet')}
          problems={preview.problems.map((problem) => ({
            text: problemText(root, problem),
            href: whereMended(problem, roundId),
          }))}
        />
      ) : (
        <Form action={action} id="release-decisions">
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="shown" value={preview.shown} />
          <WhatWillHappen summary={summary} notice={preview.notice} />
          <TextField
            name="startDay"
            type="date"
            label={t('release.startDay')}
            hint={t('release.startDayHint')}
            defaultValue={preview.notice.startDay}
            className="max-w-[12rem]"
            required
          />
          <TextareaField name="body" label={t('release.body')} hint={t('release.bodyHint')} limit={limits.statement} />
          {preview.portfolio?.shares.some(({ holds }) => !holds) && (
            <TextareaField
              name="shareReason"
              label={t('release.shareReason')}
              hint={t('release.shareReasonHint')}
              limit={limits.opinion}
              required
            />
          )}
          <ConfirmButton
            kind="primary"
            question={{
              title: t('release.ask'),
              text: t('release.askText', {
                award: summary.counts.AWARD,
                amount: formatYuan(summary.awardedFen),
                reserve: summary.counts.RESERVE,
                decline: summary.counts.DECLINE,
                letters: summary.total,
                end: t.day(preview.notice.endDay),
              }),
              confirm: t('release.submit'),
              cancel: t('release.back'),
            }}
          >
            {t('release.submit')}
          </ConfirmButton>
        </Form>
      )}
    </Section>
  );
}

async function WhatWillHappen({
  summary: { counts, total, awardedFen },
  notice,
}: {
  summary: DecisionSummary;
  notice: ReleasePreview['notice'];
}) {
  const t = await getTranslator('awards');
  return (
    <div className="mb-5">
      <p>{t('release.happens')}</p>
      <ul className="list-disc pl-6">
        <li>{t('release.propose', { count: counts.AWARD, amount: formatYuan(awardedFen) })}</li>
        {counts.RESERVE > 0 && <li>{t('release.reserve', { count: counts.RESERVE })}</li>}
        {counts.DECLINE > 0 && <li>{t('release.decline', { count: counts.DECLINE })}</li>}
        <li>{t('release.letters', { count: total })}</li>
        <li>
          {t('release.notice', {
            days: notice.workingDays,
            first: notice.countFirstDay ? 'yes' : 'no',
            end: t.day(notice.endDay),
            provisional: notice.provisional ? 'yes' : 'no',
          })}
        </li>
      </ul>
    </div>
  );
}
