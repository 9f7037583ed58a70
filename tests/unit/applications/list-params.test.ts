import { describe, expect, it } from 'vitest';
import { escaped, rowsHtml } from '@/components/applications/rows-html';
import { listAddress, listParams, PAGE_SIZE, WHOLE_LIST } from '@/lib/applications/list-params';

describe('listParams', () => {
  it('falls back to the whole list for whatever it does not understand', () => {
    const list = listParams({
      q: ['a', 'b'],
      status: 'NONSENSE',
      category: "x' OR 1=1",
      sort: 'id; DROP',
      page: '-3',
      size: '999999',
    });
    expect(list).toEqual({
      q: 'a',
      status: null,
      category: null,
      sort: 'number',
      descending: false,
      page: 1,
      size: PAGE_SIZE,
    });
  });

  it('survives the way into an address and back', () => {
    const list = listParams({
      q: '助老',
      status: 'SUBMITTED',
      category: 'ELDER',
      sort: '-amount',
      size: 'all',
      page: '2',
    });
    expect(list).toMatchObject({ size: WHOLE_LIST, sort: 'amount', descending: true });
    const query = new URL(listAddress('/list', list, { page: 2 }), 'http://x').searchParams;
    expect(listParams(Object.fromEntries(query))).toEqual(list);
  });

  it('starts a changed filter at page 1', () => {
    expect(listAddress('/list', listParams({ page: '4' }), { status: 'ELIGIBLE' })).toBe('/list?status=ELIGIBLE');
  });
});

describe('rowsHtml', () => {
  it('lets no typed text become markup', () => {
    const evil = '"><script>alert(1)</script>';
    const words = { tone: 'waiting' as const, text: evil };
    const html = rowsHtml(
      [
        {
          id: evil,
          number: evil,
          title: evil,
          organisation: evil,
          category: evil,
          region: evil,
          requestedFen: 100n,
          status: 'SUBMITTED',
          topicNumber: null,
          submittedAt: new Date(0),
        },
      ],
      {
        status: { SUBMITTED: words } as Parameters<typeof rowsHtml>[1]['status'],
        topic: (number) => String(number),
        select: (title) => title,
        isSelectable: () => true,
      },
    );
    expect(html).not.toContain('<script');
    expect(html.match(/<td>/g)).toHaveLength(8);
    expect(escaped(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});
