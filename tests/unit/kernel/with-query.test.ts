import { expect, test } from 'vitest';
import { withQuery } from '@/lib/kernel/with-query';

test.each([
  ['/list', {}, '/list'],
  ['/list', { q: '养老', page: 2 }, '/list?q=%E5%85%BB%E8%80%81&page=2'],
  ['/list', { q: undefined, status: '' }, '/list?status='],
  ['/list?of=1', { q: 'a&b' }, '/list?of=1&q=a%26b'],
])('%s with %o', (path, said, address) => expect(withQuery(path, said)).toBe(address));
