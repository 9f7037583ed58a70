import type { Translate } from '@/lib/web/messages';
import type { PersonalDataWords } from './personal-data-warning';

/** The few words the warning needs in the browser. */
export function personalDataWords(t: Translate<'demands'>): PersonalDataWords {
  return {
    found: t('pages.personalData.found', { kinds: '#' }),
    mask: t('pages.personalData.mask'),
    separator: t('pages.separator'),
    kinds: {
      phone: t('personalData.phone'),
      idNumber: t('personalData.idNumber'),
      email: t('personalData.email'),
      bankCard: t('personalData.bankCard'),
    },
  };
}
