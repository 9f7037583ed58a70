import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { FileField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { acceptedExtensions } from '@/lib/files/kinds';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ReasonedActProps = {
  demand: { id: string; version: number };
  /** Key of its words: pages.acts.<act>.{title, hint, reason, submit, back}. */
  act: 'return' | 'reject' | 'withdraw' | 'expire' | 'settle' | 'releaseClaim' | 'close';
  /** Under which name the reason travels, and how long it may be. */
  name: 'note' | 'reason';
  limit: number;
  withPhoto?: boolean;
  /** Where a verdict leads on to; what is no verdict leads nowhere. */
  onward?: Onward | null;
  action: FormAction;
};

/** A second act on a demand: folded away, asks for its reason and once more before it happens. */
export async function ReasonedAct({
  demand,
  act,
  name,
  limit,
  withPhoto = false,
  onward = null,
  action,
}: ReasonedActProps) {
  const t = await getTranslator('demands');
  const word = (key: 'title' | 'hint' | 'reason' | 'submit' | 'back') => t(`pages.acts.${act}.${key}`);
  return (
    <Disclosure label={word('title')}>
      <p className="mb-4 max-w-text text-ink-soft">{word('hint')}</p>
      <Form action={action} id={`act-${act}`}>
        <input type="hidden" name="demandId" value={demand.id} />
        <input type="hidden" name="version" value={demand.version} />
        <TextareaField name={name} label={word('reason')} limit={limit} required={act !== 'close'} />
        {withPhoto && (
          <FileField
            name="photo"
            label={t('pages.publish.photo')}
            hint={t('pages.publish.photoHint')}
            accept={acceptedExtensions(['jpg', 'png'])}
          />
        )}
        <JudgeButtons
          act={word('submit')}
          isGrave
          question={{ title: word('title'), text: word('hint'), confirm: word('submit'), cancel: word('back') }}
          onward={onward}
        />
      </Form>
    </Disclosure>
  );
}
