import { expect, test } from 'vitest';
import { nearestLink } from '@/components/shell/nav-links';

const links = ['/', '/my', '/my/applications', '/office/rounds'].map((href) => ({ href, label: href }));

test.each([
  ['/', '/'],
  ['/my', '/my'],
  ['/my/', '/my'],
  ['/my/applications/7/receipt', '/my/applications'],
  ['/my/organisations/7', '/my'],
  ['/office/rounds', '/office/rounds'],
  ['/office/roundsabout', undefined],
  ['/calls', undefined],
])('on %s the link to %s is the current one', (pathname, href) => {
  expect(nearestLink(links, pathname)?.href).toBe(href);
});
