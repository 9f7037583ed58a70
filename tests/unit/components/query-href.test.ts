import { describe, expect, it } from 'vitest';
import { queryHref } from '@/components/ui/query-href';

describe('queryHref', () => {
  it('keeps the filter and starts at page one when anything but the page changes', () => {
    expect(queryHref('/list', { q: '养老', page: '3' }, { sort: '-amount' })).toBe(
      '/list?q=%E5%85%BB%E8%80%81&sort=-amount',
    );
  });

  it('keeps everything when the page changes', () => {
    expect(queryHref('/list', { q: 'a', page: '3' }, { page: 4 })).toBe('/list?q=a&page=4');
  });

  it('leaves out what is emptied, and keeps lists', () => {
    expect(queryHref('/list', { q: 'a', status: ['x', 'y'] }, { q: '' })).toBe('/list?status=x&status=y');
    expect(queryHref('/list', { q: 'a' }, { q: undefined })).toBe('/list');
  });
});
