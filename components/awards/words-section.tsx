import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Disclosure } from '@/components/ui/disclosure';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { WordsToConfirm } from '@/lib/awards/publicity/words-to-confirm';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { MarkedText } from './marked-text';

type WordsSectionProps = {
  words: WordsToConfirm[];
  /** Absent for whoever only looks. */
  confirm?: FormAction;
};

/** What the public will read of each publicised project: as the applicant wrote it, and as the office lets it stand. */
export async function WordsSection({ words, confirm }: WordsSectionProps) {
  if (words.length === 0) return null;
  const t = await getTranslator('awards');
  const open = words.filter(({ version }) => version === 0);
  const done = words.filter(({ version }) => version > 0);
  return (
    <Section
      id="words"
      title={t('words.heading')}
      note={
        <>
          {t('words.state', { open: open.length, done: done.length })}
          {open.length > 0 && t('words.hint')}
        </>
      }
      tools={<HowTo place="publicity" />}
      className="no-print"
    >
      {open.length > 0 ? (
        <List words={words} {...(confirm && { confirm })} />
      ) : (
        <Disclosure label={t('words.done', { count: done.length })}>
          <List words={words} {...(confirm && { confirm })} />
        </Disclosure>
      )}
    </Section>
  );
}

/** One stands open: the first that waits. What was confirmed folds to its line, which says so. */
function List({ words, confirm }: WordsSectionProps) {
  const next = words.find(({ version }) => version === 0);
  return (
    <ul>
      {words.map((each) => (
        <li key={each.applicationId} className="row-acts -mb-px *:basis-full">
          <Project words={each} isNext={each === next} {...(confirm && { confirm })} />
        </li>
      ))}
    </ul>
  );
}

type ProjectProps = { words: WordsToConfirm; isNext: boolean; confirm?: FormAction };

async function Project({
  words: { applicationId, organisationName, written, words, ...stands },
  isNext,
  confirm,
}: ProjectProps) {
  const t = await getTranslator('awards');
  return (
    <Disclosure
      open={isNext && confirm !== undefined}
      label={
        <>
          <span className="min-w-0 flex-1">{`${words.title} · ${organisationName}`}</span>
          <StatusTag tone={stands.version === 0 ? 'waiting' : 'passed'}>
            {t(stands.version === 0 ? 'words.waits' : 'words.stands')}
          </StatusTag>
        </>
      }
    >
      <h3 className="mb-1 text-table text-ink-soft">{t('words.written')}</h3>
      <Facts
        facts={(['title', 'summary', 'place'] as const).map((field) => ({
          term: t(`words.${field}`),
          value: <MarkedText text={written[field]} />,
        }))}
      />
      {stands.confirmedAt && (
        <p className="mt-2 text-table text-ink-soft">
          {t('words.confirmedAt', { at: t.dateTime(stands.confirmedAt) })}
        </p>
      )}
      {confirm && (
        <Form action={confirm} id={`words-${applicationId}`} className="mt-4">
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="version" value={stands.version} />
          <TextField name="title" label={t('words.publicTitle')} defaultValue={words.title} required />
          <TextareaField
            name="summary"
            label={t('words.publicSummary')}
            limit={limits.account}
            defaultValue={words.summary}
          />
          <TextareaField
            name="place"
            label={t('words.publicPlace')}
            limit={limits.reason}
            rows={2}
            defaultValue={words.place}
          />
          <SubmitButton kind={stands.version === 0 ? 'primary' : 'secondary'}>
            {t(stands.version === 0 ? 'words.confirm' : 'words.confirmAnew')}
          </SubmitButton>
        </Form>
      )}
    </Disclosure>
  );
}
