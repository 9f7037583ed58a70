import type { ObjectorKind } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

/** A mobile or fixed-line number, or an e-mail address. */
const CONTACT = /^(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

type Objector = { objectorKind: ObjectorKind; objectorName: string; contact: string; hasSeal: boolean };

/** PUB-03: an organisation stamps, an individual signs with name and contact; an anonymous tip needs neither and gets no reply. */
export function problemsWithObjector({ objectorKind, objectorName, contact, hasSeal }: Objector): Problem[] {
  if (objectorKind === 'ANONYMOUS') return [];
  return [
    ...problemIf(objectorName === '', { code: 'awards.problems.objectorNameMissing', field: 'objectorName' }),
    ...problemIf(!CONTACT.test(contact), { code: 'awards.problems.contactMissing', field: 'contact' }),
    ...problemIf(objectorKind === 'ORGANISATION' && !hasSeal, { code: 'awards.problems.sealMissing', field: 'seal' }),
  ];
}

/** Where a reply can be sent by letter; '' for anonymous tips and for those who left a telephone number. */
export const replyAddress = ({ objectorKind, contact }: { objectorKind: ObjectorKind; contact: string }): string =>
  objectorKind !== 'ANONYMOUS' && contact.includes('@') ? contact : '';
