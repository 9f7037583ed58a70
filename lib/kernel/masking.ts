import { phoneDigits } from './typed/phones';

/**
 * What may be shown of personal data, one rule per kind (Personal Information Protection Law, Art. 51). The masks
 * do not tell the length of what they hide, except for the resident ID whose length is known anyway.
 */

/** Surnames of two characters; a name that is no longer than its surname is taken as a one-character surname. */
const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 轩辕 端木 独孤 南宫 ' +
    '西门 东郭 百里 呼延 申屠 太史 澹台 公冶 濮阳 淳于 单于 公羊 钟离 闾丘 左丘 赫连 拓跋 完颜 第五'
  ).split(' '),
);

/** '138****1234'; any other number keeps its last four digits, a very short one nothing. */
export function maskPhone(phone: string): string {
  const digits = digitsOf(phoneDigits(phone));
  if (digits.length < 7) return '****';
  return /^1\d{10}$/.test(digits) ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-4)}`;
}

/** '33**************29': first two and last two. For the office only; the public never sees any of it. */
export function maskIdNumber(idNumber: string): string {
  const text = idNumber.normalize('NFKC').trim();
  return text.length < 8 ? '****' : `${text.slice(0, 2)}${'*'.repeat(text.length - 4)}${text.slice(-2)}`;
}

/** '王*', '欧阳*': the surname; a single character is hidden whole. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.length < 2) return '*';
  const firstTwo = characters.slice(0, 2).join('');
  return characters.length > 2 && COMPOUND_SURNAMES.has(firstTwo) ? `${firstTwo}*` : `${characters[0]}*`;
}

/** '****1234': the last four digits. */
export function maskBankAccount(account: string): string {
  const digits = digitsOf(account);
  return digits.length < 8 ? '****' : `****${digits.slice(-4)}`;
}

/** 'z***@x.cn': the first letter and the domain. */
export function maskEmail(email: string): string {
  const text = email.trim();
  const at = text.lastIndexOf('@');
  return at < 1 ? '***' : `${Array.from(text)[0]}***${text.slice(at)}`;
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
