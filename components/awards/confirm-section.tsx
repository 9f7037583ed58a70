import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { ProblemList } from '@/components/forms/problem-list';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { Problem } from '@/lib/kernel/refusal';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { whereMended } from './where-mended';

type ConfirmSectionProps = {
  roundId: string;
  version: number;
  /** What blocks the confirmation, each leading to where it is mended; null for whoever may not confirm, or once it is done. */
  problems: Problem[] | null;
  count: number;
  confirm: FormAction;
  recompute?: FormAction;
};

/** The confirmation with what it will do, or why it has to wait; and the end computed anew when the calendar knows more. */
export async function ConfirmSection({ roundId, version, problems, count, confirm, recompute }: ConfirmSectionProps) {
  const [t, root] = [await getTranslator('awards'), await getTranslator()];
  const hidden = (
    <>
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <>
      {recompute && (
        <Section id="recompute" title={t('publicity.recomputeTitle')}>
          <Form action={recompute} id="recompute-notice">
            {hidden}
            <p className="mb-3 max-w-text">{t('publicity.recomputeHint')}</p>
            <SubmitButton>{t('publicity.recompute')}</SubmitButton>
          </Form>
        </Section>
      )}
      {problems !== null && (
        <Section id="confirm" title={t('publicity.confirmTitle')}>
          {problems.length > 0 ? (
            <ProblemList
              isStillToCome
              title={t('publicity.notYet')}
              problems={problems.map((problem) => ({
                text: problemText(root, problem),
                href: whereMended(problem, roundId),
              }))}
            />
          ) : (
            <Form action={confirm} id="confirm-awards">
              {hidden}
              <p className="mb-3 max-w-text">{t('publicity.confirmHint', { count })}</p>
              <ConfirmButton
                kind="primary"
                question={{
                  title: t('publicity.ask', { count }),
                  text: t('publicity.askText'),
                  confirm: t('publicity.confirm'),
                  cancel: t('publicity.back'),
                }}
              >
                {t('publicity.confirm')}
              </ConfirmButton>
            </Form>
          )}
        </Section>
      )}
    </>
  );
}
