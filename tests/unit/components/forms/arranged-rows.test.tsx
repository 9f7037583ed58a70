import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArrangedRows } from '@/components/forms/arranged-rows';
import { WordsProvider } from '@/components/ui/words-provider';
import { pickMessages } from '@/lib/web/messages';

const paper = (filled: number, ready: number, all: number) =>
  renderToStaticMarkup(
    <WordsProvider locale="zh-CN" messages={pickMessages('zh-CN', ['ui.rows'])}>
      <ArrangedRows
        name="rows"
        rows={Array.from({ length: all }, (_, index) => <input key={index} name={`rows.${index}.label`} />)}
        filled={filled}
        ready={ready}
        labels={Array.from({ length: all }, (_, index) => `第 ${index + 1} 行`)}
        columns="1fr"
        isFolded={false}
        addLabel="添加类别"
      />
    </WordsProvider>,
  );

test('without script some empty rows stand ready and more are unfolded, each with its place', () => {
  const html = paper(2, 4, 9);
  const [shown = '', folded = ''] = html.split('<details');
  expect(shown.match(/\.label"/g)).toHaveLength(4);
  expect(folded.match(/\.label"/g)).toHaveLength(5);
  expect(folded).toContain('<summary>添加类别</summary>');
  expect(html.match(/name="rows\.\d+\.position"/g)).toHaveLength(9);
  expect(paper(2, 4, 4)).not.toContain('<details');
});
