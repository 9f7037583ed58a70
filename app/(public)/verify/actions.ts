import { checkSum } from '@/components/ui/check-sum';
import type { Genuine } from '@/lib/verification/candidate';
import { verifyDocument } from '@/lib/verification/verify-document';
import { formAction } from '@/lib/web/form-action';
import { getTranslator } from '@/lib/web/messages';

export const verifyDocumentAction = formAction(verifyDocument, async (genuine) => ({
  told: 'verification.genuine' as const,
  lines: await linesOf(genuine),
}));

/** The little that is told of a document, to whoever holds it. */
async function linesOf({ kind, number, organisationName, roundTitle, at, contentHash, standing }: Genuine) {
  const t = await getTranslator('verification');
  return [
    t(`standing.${standing}`),
    t('lines.kind', { kind: t(`kinds.${kind}`) }),
    t('lines.number', { number }),
    t('lines.organisation', { name: organisationName }),
    t('lines.round', { round: roundTitle }),
    t(`lines.at.${kind}`, { at: t.dateTime(at) }),
    t('lines.hash', { hash: checkSum(contentHash.slice(0, 16)) }),
  ];
}
