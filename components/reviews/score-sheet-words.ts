import type { Translate } from '@/lib/web/messages';

/** The few words of the sheet's browser part, so that no catalogue travels. `#` stands where the browser puts a figure. */
export function scoreSheetWords(t: Translate<'reviews'>, rule: { commentMinCharacters: number }) {
  return {
    full: t('sheet.full'),
    mid: t('sheet.mid'),
    low: t('sheet.low'),
    bonus: t('sheet.bonus'),
    total: t('sheet.total'),
    scored: t('sheet.scored', { scored: '#', count: '%' }),
    comment: t('sheet.comment'),
    commentDue: t('sheet.commentDue', { limit: rule.commentMinCharacters }),
    save: t('sheet.save'),
    submit: t('sheet.submit'),
    submitNext: t('sheet.submitNext'),
    invalidPoints: t('sheet.invalidPoints', { max: '#' }),
    help: t('sheet.help'),
    keys: (['move', 'digits', 'submit', 'pages', 'help'] as const).map((key) => t(`sheet.keys.${key}`)),
  };
}

export type ScoreSheetWords = ReturnType<typeof scoreSheetWords>;
