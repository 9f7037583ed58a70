import { expect, test } from 'vitest';
import { contentDisposition } from '@/lib/kernel/content-disposition';

test.each([
  ['方案(2).pdf', `attachment; filename="___2_.pdf"; filename*=UTF-8''%E6%96%B9%E6%A1%88%282%29.pdf`],
  ['a\'b*"\r\n;.xlsx', `attachment; filename="a_b_____.xlsx"; filename*=UTF-8''a%27b%2A%22%0D%0A%3B.xlsx`],
])('the name %j is told in both spellings, and ends no header', (name, header) => {
  expect(contentDisposition('attachment', name)).toBe(header);
});
