import type { ObjectorKind } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isPhone, phoneDigits } from '@/lib/kernel/typed/phones';

/** A telephone number, or an e-mail address. */
const isContact = (contact: string): boolean =>
  isPhone(phoneDigits(contact)) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact);

/** A contact as it is compared, however it was typed. */
export const comparedContact = (contact: string): string => {
  const digits = phoneDigits(contact);
  return isPhone(digits) ? digits : contact.trim().toLowerCase();
};

type Objector = { objectorKind: ObjectorKind; objectorName: string; contact: string; hasSeal: boolean };

/** PUB-03: an organisation stamps, an individual signs with name and contact; an anonymous tip needs neither and gets no reply. */
export function problemsWithObjector({ objectorKind, objectorName, contact, hasSeal }: Objector): Problem[] {
  if (objectorKind === 'ANONYMOUS') return [];
  return [
    ...problemIf(objectorName === '', { code: 'awards.problems.objectorNameMissing', field: 'objectorName' }),
    ...problemIf(!isContact(contact), { code: 'awards.problems.contactMissing', field: 'contact' }),
    ...problemIf(objectorKind === 'ORGANISATION' && !hasSeal, { code: 'awards.problems.sealMissing', field: 'seal' }),
  ];
}

/** Where a reply can be sent by letter; '' for anonymous tips and for those who left a telephone number. */
export const replyAddress = ({ objectorKind, contact }: { objectorKind: ObjectorKind; contact: string }): string =>
  objectorKind !== 'ANONYMOUS' && contact.includes('@') ? contact : '';
