/** Full-width signs as their half-width twins, each in its place; nothing else changes. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** A figure as typed, ready to be read: half-width, without blank signs around, and with the plain minus. */
export const typedFigure = (text: string): string =>
  halfWidth(text)
    .replace(/^\s*[\u2212\u2013]/, '-')
    .trim();

/** Digits, or digits in groups of three with commas between them. */
export const GROUPED = '\\d{1,3}(?:,\\d{3})+|\\d+';
const WHOLE = new RegExp(`^-?(?:${GROUPED})$`);

/** A whole number as typed ('1,200', '１２００', '-3'). Null for whatever is none, an empty field before all. */
export function readWhole(text: string): number | null {
  const plain = typedFigure(text);
  if (!WHOLE.test(plain)) return null;
  const number = Number(plain.replaceAll(',', ''));
  return Number.isSafeInteger(number) ? number : null;
}

const DECIMAL = new RegExp(`^(-?)(${GROUPED})(?:\\.(\\d+))?$`);

/** The parts of a decimal as typed ('1,200.50' → '1200' and '50'); `fraction` without zeros at its end. Null for what is none. */
export function readDecimal(text: string): { sign: '' | '-'; whole: string; fraction: string } | null {
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(typedFigure(text)) ?? [];
  if (whole === '') return null;
  return {
    sign: sign === '-' ? '-' : '',
    whole: whole.replaceAll(',', '').replace(/^0+(?=\d)/, ''),
    fraction: fraction.replace(/0+$/, ''),
  };
}
