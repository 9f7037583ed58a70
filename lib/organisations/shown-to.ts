import type { Actor } from '@/lib/kernel/actor';
import { maskBankAccount, maskEmail, maskPhone } from '@/lib/kernel/masking';
import { organisationPolicy } from './policy';
import type { GuardedOrganisation } from './sees';

type Personal = { contactPhone: string; contactEmail: string; bankAccountNumber: string };

/** The one place where contacts and account numbers are masked: whole for those the policy names, masked for everybody else. */
export function shownTo<Row extends GuardedOrganisation & Personal>(actor: Actor, organisation: Row): Row {
  const seesContacts = organisationPolicy.seeContacts(actor, organisation);
  const seesAccount = organisationPolicy.seeBankAccount(actor, organisation);
  const { contactPhone, contactEmail, bankAccountNumber } = organisation;
  return {
    ...organisation,
    contactPhone: seesContacts ? contactPhone : maskPhone(contactPhone),
    contactEmail: seesContacts || contactEmail === '' ? contactEmail : maskEmail(contactEmail),
    bankAccountNumber: seesAccount || bankAccountNumber === '' ? bankAccountNumber : maskBankAccount(bankAccountNumber),
  };
}
