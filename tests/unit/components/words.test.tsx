import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useTranslations } from '@/components/ui/use-translations';
import { WordsProvider } from '@/components/ui/words-provider';
import type { Locale } from '@/lib/web/locale';
import { pickMessages } from '@/lib/web/messages';

function Rows({ count }: { count: number }) {
  const t = useTranslations('sheets.filling');
  return t('rows', { count });
}

function Counted({ count, limit }: { count: number; limit: number }) {
  const t = useTranslations('ui.form');
  return t('counted', { count, limit });
}

const said = (locale: Locale, count: number) =>
  renderToStaticMarkup(
    <WordsProvider locale={locale} messages={pickMessages(locale, ['sheets.filling'])}>
      <Rows count={count} />
    </WordsProvider>,
  );

test('plurals survive the way into the browser', () => {
  expect([said('en', 1), said('en', 2)]).toEqual(['1 row', '2 rows']);
  expect([said('zh-CN', 1), said('zh-CN', 2)]).toEqual(['共 1 行', '共 2 行']);
});

test('so does the order of the gaps, which differs from language to language', () => {
  const conflict = (locale: Locale) => {
    const Conflict = () => useTranslations('sheets.filling')('changedBy', { writer: 'Wang', at: '10:05' });
    return renderToStaticMarkup(
      <WordsProvider locale={locale} messages={pickMessages(locale, ['sheets.filling'])}>
        <Conflict />
      </WordsProvider>,
    );
  };
  expect(conflict('en')).toBe('Wang changed this at 10:05; it now reads');
  expect(conflict('zh-CN')).toBe('Wang（10:05）已修改此项，内容如下');
});

test('what an outer part handed over stays inside an inner one', () => {
  const html = renderToStaticMarkup(
    <WordsProvider locale="en" messages={pickMessages('en', ['sheets.filling'])}>
      <WordsProvider locale="en" messages={pickMessages('en', ['ui.form'])}>
        <Rows count={1} /> <Counted count={1200} limit={2000} />
      </WordsProvider>
    </WordsProvider>,
  );
  expect(html).toBe('1 row 1200 of 2000 characters');
});

test('nothing travels but what is asked for, and once for the same', () => {
  const picked = pickMessages('en', ['ui.form', 'forms.runtime']);
  expect(Object.keys(picked)).toEqual(['ui', 'forms']);
  expect(Object.keys(picked['ui'] ?? {})).toEqual(['form']);
  expect(pickMessages('en', ['ui.form', 'forms.runtime'])).toBe(picked);
  expect(() => pickMessages('en', ['ui.nothing' as 'ui.form'])).toThrow('ui.nothing');
});
