import { describe, expect, it } from 'vitest';
import { columnStyle } from '@/components/ui/tables/table-columns';

const render = () => null;

describe('columnStyle', () => {
  it('counts the tick boxes as a column of their own', () => {
    const columns = [
      { key: 'name', header: '名称', render },
      { key: 'sum', header: '金额', align: 'right' as const, render },
    ];
    expect(columnStyle('t', columns, { hasSelection: false, labelEnd: '：' })).toContain(
      '#t tr>:nth-child(2){text-align:right',
    );
    expect(columnStyle('t', columns, { hasSelection: true, labelEnd: '：' })).toContain(
      '#t tr>:nth-child(3){text-align:right',
    );
  });

  it('keeps names from collapsing where a table stands as one, more so where the desk has room, and leaves figures and dates their own width', () => {
    const columns = [
      { key: 'title', header: '项目', render },
      { key: 'who', header: '申报单位', render },
      { key: 'sum', header: '金额', align: 'right' as const, render },
      { key: 'at', header: '时间', nowrap: true, render },
    ];
    const style = columnStyle('t', columns, { hasSelection: true, labelEnd: '：' });
    expect(style).toContain(
      '@media screen and (min-width:64rem){#t tr>:nth-child(2){min-width:11em}}' +
        '@media screen and (min-width:80rem){#t tr>:nth-child(2){min-width:14em}#t tr>:nth-child(3){min-width:8em}}',
    );
  });

  it('gives what one may do a line of its own on a phone, without a label', () => {
    const columns = [
      { key: 'name', header: '姓名', render },
      { key: 'act', header: '办理', phone: 'acts' as const, render },
    ];
    const style = columnStyle('t', columns, { hasSelection: false, labelEnd: '：' });
    expect(style).toContain('td:nth-child(2){order:1;flex:1 0 100%}');
    expect(style).not.toContain('办理');
  });

  it('labels the cells of a list on a phone and leaves a true grid its columns', () => {
    const style = columnStyle(
      't',
      [
        { key: 'a', header: '项目', render },
        { key: 'b', header: '金额', render },
      ],
      { hasSelection: false, labelEnd: '：' },
    );
    expect(style).toContain(':not(.grid-scroll)>#t td:nth-child(2)::before{content:"金额："');
    expect(style).not.toMatch(/[{}]#t td/);
  });

  it('cannot be broken out of by a header that people named', () => {
    const columns = [
      { key: 'a', header: 'A', render },
      { key: 'b', header: '"}</style>\\', render },
    ];
    const style = columnStyle('t', columns, { hasSelection: false, labelEnd: ':' });
    expect(style).not.toContain('</style>');
    expect(style).toContain('content:"\\22 }\\3c /style>\\5c :"');
  });
});
