import { describe, expect, it } from 'vitest';
import { settleForwarded, trustFrom } from '@/lib/run/server/client-facts';

const from = (address: string, headers: Record<string, string>, { trusted = '', isTls = false } = {}) => {
  const settled: Record<string, string | string[] | undefined> = { host: 'inner:3000', ...headers };
  settleForwarded(settled, { address, isTls }, trustFrom(trusted));
  return settled;
};

describe('what a request says about its way', () => {
  it('is forgotten unless a trusted hop says it', () => {
    const said = {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'bank.example',
      'x-real-ip': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
    };
    expect(from('::ffff:10.0.0.9', said)).toEqual({
      host: 'inner:3000',
      'x-forwarded-for': '10.0.0.9',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'inner:3000',
      'x-gongchuang-relayed': '1',
    });
  });

  it('cannot say that nobody relayed it, nor that somebody did', () => {
    expect(from('127.0.0.1', { 'x-gongchuang-relayed': '1' })['x-gongchuang-relayed']).toBeUndefined();
  });

  it.each([
    ['1', '10.0.0.9', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['2', '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', '1.2.3.4'],
    ['2', '10.0.0.9', '1.2.3.4', '1.2.3.4'],
    ['0', '10.0.0.9', '1.2.3.4', '10.0.0.9'],
    ['10.0.0.0/8', '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', '1.2.3.4'],
    ['10.0.0.0/8', '192.168.1.1', '1.2.3.4', '192.168.1.1'],
    ['10.0.0.9, ::1', '::1', 'not an address', '::1'],
    ['1', '10.0.0.9', '', '10.0.0.9'],
  ])('with TRUSTED_PROXIES=%s from %s, told "%s", comes from %s', (trusted, peer, told, client) => {
    expect(from(peer, { 'x-forwarded-for': told }, { trusted })['x-forwarded-for']).toBe(client);
  });

  it('is believed of a trusted hop: how and where it was asked', () => {
    const said = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'gongchuang.example.cn' };
    expect(from('10.0.0.9', said, { trusted: '1' })).toMatchObject(said);
  });

  it('is over TLS where the connection is', () => {
    expect(from('10.0.0.9', {}, { isTls: true })['x-forwarded-proto']).toBe('https');
  });
});

it('refuses a list of proxies that means nothing', () => {
  for (const text of ['proxy', '10.0.0.0/33', '10.0.0.0/x', '10.0.0'])
    expect(() => trustFrom(text), text).toThrow(text);
});
