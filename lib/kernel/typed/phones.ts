import { halfWidth } from './figures';

const MOBILE = /^1[3-9]\d{9}$/;
/** A fixed line, its area code where it is given, or a number that is the same all over the country (400, 800); an extension at most. */
const LANDLINE = /^(?:(?:0(?:10|2\d|[3-9]\d{2})-?)?[1-9]\d{6,7}|[48]00-?\d{3}-?\d{4})(?:-\d{1,6})?$/;
/** A number of a public service: three to six digits, its area code where it is given, as in 12345 or 0571-12345. */
const HOTLINE = /^(?:0(?:10|2\d|[3-9]\d{2})-?)?(?:1[12]\d|1[02]\d{3}|9[56]\d{3,4})$/;

/** What nobody has and no exchange gives out, as demonstrations show it: 0571-00000102. */
const NOBODYS = /^0(?:10|2\d|[3-9]\d{2})-0000\d{4}$/;

/**
 * A telephone number as this house keeps it: however people write it (full-width digits, spaces, dots, brackets around the
 * area code, +86 in front, 转 before an extension), a mobile number becomes its eleven digits, another its groups with
 * hyphens between them. What is no number comes back without its gaps, for `isPhone` to refuse.
 */
export function phoneDigits(typed: string): string {
  const plain = halfWidth(typed)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s*(?:转|分机|ext\.?)\s*/gi, '-')
    .replace(/\(([\d\s]+)\)/g, '$1-')
    .replace(/[\s.·]/g, '');
  const inCountry = plain.replace(/^(?:\+|00)86-?/, '').replace(/^86(?=1\d{10}$)/, '');
  const bare = inCountry.replaceAll('-', '');
  if (MOBILE.test(bare)) return bare;
  // From abroad the zero of an area code is left out.
  const zero = inCountry !== plain && /^[1-9]/.test(inCountry) ? '0' : '';
  return `${zero}${inCountry}`.replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}

export const isMobile = (digits: string): boolean => MOBILE.test(digits);

/** Whether `phoneDigits` gave a number that can be dialled: of a mobile, or of a fixed line. */
export const isPhone = (digits: string): boolean => MOBILE.test(digits) || LANDLINE.test(digits);

/** The numbers an office makes public, each as `phoneDigits` keeps it; two of them stand in one line. */
export const officePhones = (typed: string): string =>
  typed
    .split(/[、，,;；/]/)
    .map(phoneDigits)
    .filter((digits) => digits !== '')
    .join('、');

/** Whether everybody can call what `officePhones` gave: a number of anybody, or of a public service. */
export const isOfficePhones = (phones: string): boolean =>
  phones.split('、').every((digits) => isPhone(digits) || HOTLINE.test(digits) || NOBODYS.test(digits));
