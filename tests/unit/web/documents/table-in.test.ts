import { expect, it } from 'vitest';
import { tableIn, textIn } from '@/lib/web/documents/table-in';

const page = `<h1>资金 <span>2026</span></h1>
<table id="other"><thead><tr><th>别的</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
<table id="shares" class="data-table"><caption class="sr-only">各来源 &amp; 类别</caption>
<thead><tr><th><input type="checkbox"/></th><th scope="col"><a href="?sort=name">名称</a></th><th data-figure="">金额</th><th data-figure="">份数</th><th data-figure="">得分</th><th>电话</th><th>操作</th></tr></thead>
<tbody>
<tr><td><input type="checkbox"/></td><td><a href="/x?a=1&amp;b=2">区级&lt;财政&gt;</a><span class="block text-small">2026<span class="sr-only">年度</span></span></td><td>1,234,567.80</td><td>1,200</td><td>85.50</td><td>021-<span>12345678</span></td><td><form><button>收回</button></form></td></tr>
<tr><td></td><td>福彩公益金<details class="menu"><summary>导出</summary><a>全部</a></details><details><summary>说明</summary><p>折起的</p></details></td><td>-0.05</td><td>—</td><td></td><td>138****0000</td><td><form><button>收回</button></form></td></tr>
</tbody><tfoot><tr><td></td><td>合计</td><td>1,234,567.75</td><td>1,200</td><td></td><td></td><td></td></tr></tfoot></table>`;

it('reads what the page shows, without what is pressed, folded or only for machines', () => {
  expect(tableIn(page, 'shares')).toEqual({
    title: '各来源 & 类别',
    columns: [
      { title: '名称', kind: 'text' },
      { title: '金额', kind: 'fen' },
      { title: '份数', kind: 'number' },
      { title: '得分', kind: 'fen' },
      { title: '电话', kind: 'text' },
    ],
    rows: [
      ['区级<财政> 2026', 123456780n, 1200, 8550n, '021-12345678'],
      ['福彩公益金 说明', -5n, null, null, '138****0000'],
      ['合计', 123456775n, 1200, null, null],
    ],
  });
  expect(textIn(page, 'h1')).toBe('资金 2026');
});

it('finds no table that the page does not have', () => {
  expect(tableIn(page, 'share')).toBeNull();
  expect(tableIn(page, 'shares"')).toBeNull();
});
