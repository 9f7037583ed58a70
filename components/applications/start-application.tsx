import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TopicField, type TopicFieldProps } from '@/components/topics/topic-field';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { EarlierApplication } from '@/lib/applications/carrying/earlier-applications';
import { type EligibilityResult, mayDraft } from '@/lib/applications/gates/eligibility';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { CarryOverField } from './filling/carry-over-field';
import { DeclaredField } from './filling/declared-field';
import { GatesTold } from './gates-told';

type Chance = { id: string; name: string; results: EligibilityResult[] };
type StartApplicationProps = {
  roundId: string;
  isOpen: boolean;
  gates: readonly EligibilityRule[];
  chances: Chance[];
  earlier: readonly EarlierApplication[];
  topicChoice: TopicFieldProps;
  action: FormAction;
};

/** For each organisation of the reader: its gates first, then the button. */
export async function StartApplication({
  roundId,
  isOpen,
  gates,
  chances,
  earlier,
  topicChoice,
  action,
}: StartApplicationProps) {
  const t = await getTranslator('applications');
  if (chances.length === 0) {
    const here = paths.newApplication(roundId, topicChoice.chosen);
    return (
      <EmptyState
        title={t('start.noOrganisation')}
        action={<LinkButton href={leadingOn(paths.newOrganisation(), here)}>{t('start.register')}</LinkButton>}
      >
        {t('start.noOrganisationHint')} <a href={leadingOn(paths.my(), here)}>{t('start.invited')}</a>
      </EmptyState>
    );
  }
  return chances.map(({ id, name, results }) => (
    <Section key={id} title={name}>
      <DraftsHere drafts={earlier.filter((one) => one.organisationId === id && one.isDraftHere)} />
      <GatesTold organisation={{ id, name }} results={results} />
      {!mayDraft(results) && chances.length > 1 && (
        <Notice tone="refused" className="mt-3">
          {t('start.notEligible')}
        </Notice>
      )}
      {isOpen && mayDraft(results) && (
        <Form action={action} id={`start-${id}`} className="mt-4">
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="organisationId" value={id} />
          <TopicField {...topicChoice} />
          <CarryOverField earlier={earlier.filter(({ organisationId }) => organisationId === id)} />
          <DeclaredField rules={gates} />
          <SubmitButton>{t('start.submit')}</SubmitButton>
        </Form>
      )}
    </Section>
  ));
}

/** What was begun for this very round is gone on with, rather than begun once more. */
async function DraftsHere({ drafts }: { drafts: readonly EarlierApplication[] }) {
  if (drafts.length === 0) return null;
  const t = await getTranslator('applications');
  return (
    <Notice className="mb-3 max-w-form">
      {t('start.drafts', { count: drafts.length })}
      <ul>
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <a href={paths.myApplication(id)} className="link">
              {t('start.goOn', { title: title || t('mine.untitled') })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
