import { AttachedPages } from '@/components/applications/attached-pages';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { LetterOfMine } from '@/lib/applications/commitment/letter-of-mine';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { LetterQuestion } from './letter-question';

export type LetterActions = Record<'attach' | 'remove' | 'keep', FormAction>;
type SealedLetterProps = {
  applicationId: string;
  /** Null where the round takes no sealed letter. */
  letter: LetterOfMine | null;
  mayEdit: boolean;
  actions: LetterActions;
  /** Whether the letter itself stands on the same page. */
  isPrinted?: boolean;
};

/** The sealed letter of commitment (承诺书盖章件): print, seal, and what was uploaded. */
export async function SealedLetter({ applicationId, letter, mayEdit, actions, isPrinted = false }: SealedLetterProps) {
  if (letter === null) return null;
  const t = await getTranslator('applications');
  const { mode, code, pages } = letter;
  const rule = mode === 'sealed' ? t('letter.rule.sealed') : t('letter.rule.either');
  return (
    <div className="no-print mb-8">
      <Section id="letter" title={t('letter.title')} note={rule}>
        {mayEdit && <LetterQuestion applicationId={applicationId} letter={letter} action={actions.keep} />}
        {mayEdit && (
          <ol className="mb-4 max-w-text list-decimal pl-6">
            <li>
              {isPrinted ? t('letter.printHere') : <a href={paths.commitment(applicationId)}>{t('letter.print')}</a>}
            </li>
            <li>{t('letter.seal')}</li>
            <li>{t('letter.scan', { code })}</li>
          </ol>
        )}
        {pages.length === 0 && !isPrinted && (
          <Notice tone={mode === 'sealed' && mayEdit ? 'waiting' : 'active'} className="max-w-form">
            {mode === 'sealed' ? t('letter.none.sealed') : t('letter.none.either')}
          </Notice>
        )}
        <AttachedPages
          id="letter-file"
          applicationId={applicationId}
          pages={pages.map(({ at, by, code: printed, ...page }) => ({
            ...page,
            told: `${t('letter.by', { by, at: t.dateTime(at) })} · ${t('letter.code', { code: printed })}`,
          }))}
          words={{
            remove: t('letter.remove'),
            file: t('letter.file'),
            hint: t('letter.fileHint'),
            upload: t('letter.upload'),
          }}
          mayEdit={mayEdit}
          actions={actions}
        />
      </Section>
    </div>
  );
}

/** How far the letter is, in a sentence and its tone. */
export function stateOfLetter(t: Translate<'applications'>, { mode, pages, stands }: LetterOfMine) {
  const count = pages.length;
  if (count === 0)
    return {
      tone: mode === 'sealed' ? ('waiting' as const) : ('active' as const),
      word: t('letter.word.none'),
      state: t(mode === 'sealed' ? 'letter.none.sealed' : 'letter.none.either'),
    };
  return stands === 'changed'
    ? { tone: 'waiting' as const, word: t('letter.word.changed'), state: t('letter.state.changed', { count }) }
    : { tone: 'passed' as const, word: t('letter.word.there'), state: t('letter.state.there', { count }) };
}

/** How far the letter is, on the page of the whole application. */
export async function LetterSummary({ applicationId, letter }: Pick<SealedLetterProps, 'applicationId' | 'letter'>) {
  if (letter === null) return null;
  const t = await getTranslator('applications');
  return (
    <Section id="letter" title={t('letter.title')}>
      <p className="text-ink-soft">{stateOfLetter(t, letter).state}</p>
      <p className="mt-4">
        <LinkButton href={paths.commitment(applicationId)}>{t('letter.open')}</LinkButton>
      </p>
    </Section>
  );
}
