import { getTranslator } from '@/lib/web/messages';

type PersonalDataWarningProps = {
  name: string;
  /** What is written here will be read by everybody. */
  isPublished?: boolean;
};

/** Where components/enhance warns under a free text while a telephone or ID number stands in it, and hides it by one press. */
export async function PersonalDataWarning({ name, isPublished = true }: PersonalDataWarningProps) {
  const t = await getTranslator('demands.personalData');
  const texts = {
    found: t.raw(isPublished ? 'found' : 'foundUnpublished'),
    phone: t('phone'),
    idNumber: t('idNumber'),
    email: t('email'),
    bankCard: t('bankCard'),
    separator: t('separator'),
    mask: t('mask'),
  };
  return <div role="status" data-warns={name} data-texts={JSON.stringify(texts)} />;
}
