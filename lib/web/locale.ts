/** Choices a reader makes for the whole site; each lives in a cookie that is not secret. */
export const localeCookie = 'locale';
export const sizeCookie = 'size';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'zh-CN';

/** Large type and larger targets, for older readers. */
export type TextSize = 'normal' | 'elder';

export const toLocale = (value: string | undefined): Locale => (value === 'en' ? 'en' : defaultLocale);
export const toTextSize = (value: string | undefined): TextSize => (value === 'elder' ? 'elder' : 'normal');
