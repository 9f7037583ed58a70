import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { ObjectionDetail } from '@/lib/awards/objections/objection-detail';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ObjectionFormsProps = {
  objection: ObjectionDetail;
  onward: Onward | null;
  actions: { accept: FormAction; refuse: FormAction; settle: FormAction };
};

/** A fresh objection is taken up or not; of one under investigation it is said whether it holds. */
export async function ObjectionForms({ objection, onward, actions }: ObjectionFormsProps) {
  const t = await getTranslator('awards');
  const { id, version, moves, dueAt, reply } = objection;
  const hidden = (
    <>
      <input type="hidden" name="objectionId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  const answered = t(`objections.reply.${reply}`);
  const question = (act: 'accept' | 'refuse' | 'uphold' | 'dismiss') => ({
    title: t(`objections.questions.${act}`),
    text: `${t(`objections.questions.${act}Text`, { due: t.deadline(dueAt) })}${act === 'accept' ? '' : answered}`,
    confirm: t(`objections.${act}`),
    cancel: t('objections.questions.back'),
  });
  const settled = (['dismiss', 'uphold'] as const).filter((act) => moves.includes(act));
  return (
    <>
      {moves.includes('accept') && (
        <Form action={actions.accept} id="accept" className="mb-6">
          {hidden}
          <p className="mb-4 text-ink-soft">{t('objections.acceptHint', { due: t.deadline(dueAt) })}</p>
          <JudgeButtons act={t('objections.accept')} question={question('accept')} onward={onward} />
        </Form>
      )}
      {moves.includes('refuse') && (
        <Disclosure label={t('objections.refuse')}>
          <Form action={actions.refuse} id="refuse">
            {hidden}
            <TextareaField
              name="finding"
              label={t('objections.refuseReason')}
              hint={answered}
              limit={limits.account}
              required
            />
            <JudgeButtons act={t('objections.refuse')} question={question('refuse')} isGrave onward={onward} />
          </Form>
        </Disclosure>
      )}
      {settled.map((act) => (
        <Disclosure key={act} label={t(`objections.${act}Title`)}>
          <Form action={actions.settle} id={act}>
            {hidden}
            <input type="hidden" name="conclusion" value={act === 'uphold' ? 'UPHELD' : 'DISMISSED'} />
            <TextareaField
              name="finding"
              label={t('objections.findingLabel')}
              hint={answered}
              limit={limits.account}
              required
            />
            <JudgeButtons
              act={t(`objections.${act}`)}
              question={question(act)}
              isGrave={act === 'uphold'}
              onward={onward}
            />
          </Form>
        </Disclosure>
      ))}
    </>
  );
}
