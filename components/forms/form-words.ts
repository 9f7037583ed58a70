import type { Translate } from '@/lib/web/messages';
import type { FormWords } from './form-context';

/** The words of the client parts of a form; `t` speaks `ui`. */
export function formWords(t: Translate<'ui'>): FormWords {
  return {
    required: t('form.required'),
    optional: t('form.optional'),
    problemsTitle: t('form.problemsTitle'),
    conflictTitle: t('form.conflictTitle'),
    errorPrefix: t('form.errorPrefix'),
    counted: t('form.counted', { count: '#', limit: '%' }),
    yuan: t('form.yuan'),
    lost: t('form.lost'),
  };
}
