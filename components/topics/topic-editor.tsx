import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { paths } from '@/lib/paths/paths';
import type { OfficeTopic, TopicsOfRound } from '@/lib/topics/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { DemandChoice, type DemandsToChoose } from './demand-choice';
import { TopicFields } from './topic-fields';

export type TopicActions = { update: FormAction; remove: FormAction; setDemands: FormAction };
type TopicEditorProps = { topic: OfficeTopic; guide: TopicsOfRound; choice: DemandsToChoose; actions: TopicActions };

/** One topic: the demands it answers first, then its own words; read only once the guide is out. */
export async function TopicEditor({ topic, guide: { may, categories }, choice, actions }: TopicEditorProps) {
  const t = await getTranslator('topics');
  const about = (
    <>
      <input type="hidden" name="topicId" value={topic.id} />
      <input type="hidden" name="version" value={topic.version} />
    </>
  );
  return (
    <section id="topic" aria-labelledby="topic-title" className="mt-8 border-t border-line-strong pt-4">
      <h2 id="topic-title" className="mb-2">
        {t('name', { number: topic.number, title: topic.title })}
      </h2>
      {topic.description !== '' && <p className="mb-3 max-w-text whitespace-pre-line">{topic.description}</p>}
      {may.edit ? (
        <DemandChoice topic={topic} choice={choice} action={actions.setDemands} about={about} />
      ) : (
        <ul className="mb-4 list-disc pl-6">
          {topic.demands.map(({ id, number, publicTitle, regionName }) => (
            <li key={id} className="py-1">
              <a href={paths.publicDemand(id)}>{publicTitle}</a>{' '}
              <span className="text-ink-soft">{`${number} · ${regionName}`}</span>
            </li>
          ))}
        </ul>
      )}
      {may.edit && (
        <Disclosure label={t('edit.open')}>
          <Form action={actions.update} id="update">
            {about}
            <TopicFields topic={topic} categories={categories} />
            <SubmitButton>{t('edit.submit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {may.remove && (
        <Form action={actions.remove} id="remove" className="mt-4">
          {about}
          <ConfirmButton
            question={{
              title: t('remove.title'),
              text: t('remove.text'),
              confirm: t('remove.submit'),
              cancel: t('remove.cancel'),
            }}
          >
            {t('remove.submit')}
          </ConfirmButton>
        </Form>
      )}
    </section>
  );
}
