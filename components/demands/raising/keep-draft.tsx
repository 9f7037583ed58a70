import { getTranslator } from '@/lib/web/messages';

type KeepDraftProps = {
  draftKey: string;
  /** Who is writing; null for a visitor. */
  personId: string | null;
  /** Fields that are kept: never who one is, for a telephone may be lent. */
  names: string[];
  /** The page came with what is being mended; what was typed since stands above it. */
  isMending?: boolean;
};

/** Where components/enhance says that it has put back what was kept in this browser of an unfinished demand. */
export async function KeepDraft({ draftKey, personId, names, isMending = false }: KeepDraftProps) {
  const t = await getTranslator('demands.draft');
  return (
    <div
      role="status"
      data-keeps-draft={draftKey}
      data-draft-of={personId ?? undefined}
      data-names={names.join(' ')}
      data-mending={isMending || undefined}
      data-restored={t('restored')}
      data-discard={t(isMending ? 'discardMended' : 'discard')}
    />
  );
}
