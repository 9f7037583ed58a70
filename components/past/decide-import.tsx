import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { PastImportDetail } from '@/lib/past/importing/import-of';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type DecideImportProps = { detail: PastImportDetail; actions: Record<'take' | 'leave', FormAction> };

/** What the officer makes of a table that was read: all of it, its good rows, or nothing. */
export async function DecideImport({ detail, actions }: DecideImportProps) {
  const t = await getTranslator('past.check');
  const { counts, round, moves } = detail;
  if (!moves.includes('take')) return null;
  const act = counts.wrong === 0 ? 'takeAll' : 'takeGood';
  const figures = { good: counts.good, wrong: counts.wrong, round: round.name };
  const key = (
    <>
      <input type="hidden" name="importId" value={detail.id} />
      <input type="hidden" name="version" value={detail.version} />
    </>
  );
  return (
    <Section id="decide" title={t('decide')} note={counts.good === 0 ? undefined : t(`${act}Ask`, figures)}>
      <div className="flex flex-wrap items-start gap-3">
        {counts.good > 0 && (
          <Form action={actions.take} id="take-table">
            {key}
            <ConfirmButton
              kind="primary"
              question={{
                title: t(act, figures),
                text: t(`${act}Ask`, figures),
                confirm: t(act, figures),
                cancel: t('back'),
              }}
            >
              {t(act, figures)}
            </ConfirmButton>
          </Form>
        )}
        <Form action={actions.leave} id="leave-table">
          {key}
          <SubmitButton kind="secondary">{t('leave')}</SubmitButton>
        </Form>
        <LinkButton href={`${paths.pastRound(round.id)}#import`}>{t('again')}</LinkButton>
      </div>
    </Section>
  );
}
