import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { TopicsOfRound } from '@/lib/topics/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { TopicFields } from './topic-fields';

type GuideControlsProps = { guide: TopicsOfRound; actions: { create: FormAction; publish: FormAction } };

/** Another topic, and the publication of all of them; afterwards the way to the public guide. */
export async function GuideControls({ guide, actions }: GuideControlsProps) {
  const t = await getTranslator('topics');
  const { round, topics, categories, publishedAt, indicativeFen, moneyFen, may } = guide;
  const isUnasked = topics.length === 0 && !round.terms.applyPerTopic;
  const about = (
    <>
      <input type="hidden" name="roundId" value={round.id} />
      <input type="hidden" name="version" value={round.version} />
    </>
  );
  return (
    <div className="mt-8 max-w-form">
      {indicativeFen > moneyFen && (
        <Notice tone="waiting" className="mb-4">
          {t('office.over', { over: formatYuan(indicativeFen - moneyFen) })}
        </Notice>
      )}
      {publishedAt !== null && (
        <p className="mb-4">
          <a href={paths.publicTopics(round.id)}>{t('office.public')}</a>
        </p>
      )}
      {may.edit && !round.terms.applyPerTopic && (
        <p className="mb-4">
          <a href={`${paths.roundSettings(round.id, 'rules')}#rules-topics`}>{t('office.toRules')}</a>
        </p>
      )}
      {may.edit && (
        <Disclosure
          label={t(isUnasked ? 'office.createUnasked' : 'office.create')}
          open={topics.length === 0 && !isUnasked}
        >
          <Form action={actions.create} id="create" key={topics.length}>
            {about}
            <TopicFields categories={categories} />
            <SubmitButton>{t('office.createSubmit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {may.edit && topics.length > 0 && (
        <Form action={actions.publish} id="publish" className="mt-6">
          {about}
          <ConfirmButton
            kind="primary"
            question={{
              title: t('office.publish'),
              text: t('office.publishQuestion'),
              confirm: t('office.publish'),
              cancel: t('office.cancel'),
            }}
          >
            {t('office.publish')}
          </ConfirmButton>
        </Form>
      )}
    </div>
  );
}
