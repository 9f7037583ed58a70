import { checkSum } from '@/components/ui/check-sum';
import type { Genuine } from '@/lib/verification/candidate';
import { verifyDocument } from '@/lib/verification/verify-document';
import { formAction } from '@/lib/web/form-action';
import { getTranslator } from '@/lib/web/messages';

export const verifyDocumentAction = formAction(verifyDocument, async (genuine) => ({
  say: (t) => `${t('verification.genuine')}${t(`verification.standing.${genuine.standing}`)}`,
  answer: { isGood: genuine.standing === 'holds', facts: await factsOf(genuine) },
}));

/** The little that is told of a document, to whoever holds it. */
async function factsOf({ kind, number, organisationName, roundTitle, at, contentHash }: Genuine) {
  const t = await getTranslator('verification');
  return [
    { term: t('facts.kind'), value: t(`kinds.${kind}`) },
    { term: t('facts.number'), value: number },
    { term: t('facts.organisation'), value: organisationName },
    { term: t('facts.round'), value: roundTitle },
    { term: t(`facts.at.${kind}`), value: t.dateTime(at) },
    { term: t('facts.hash'), value: checkSum(contentHash.slice(0, 16)) },
  ];
}
