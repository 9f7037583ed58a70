import { describe, expect, it } from 'vitest';
import { pathOfReferer, seeOther } from '@/lib/web/see-other';

const from = (referer: string) => pathOfReferer(new Headers({ referer, host: 'gc.example.cn' }));

describe('pathOfReferer', () => {
  it('goes back within the site only', () => {
    expect(from('https://gc.example.cn/calls?page=2')).toBe('/calls?page=2');
    expect(from('https://evil.example.com/calls')).toBe('/');
    expect(from('https://gc.example.cn//evil.example.com')).toBe('/');
    expect(from('not an address')).toBe('/');
    expect(pathOfReferer(new Headers())).toBe('/');
  });
});

it('sees other with a path, so that no Host header decides', () => {
  const response = seeOther('/desk');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/desk']);
});
