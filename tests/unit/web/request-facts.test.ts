import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isAtThisMachine,
  isElsewhere,
  isFromHere,
  isOverTls,
  RECEIVED_AT_HEADER,
  receivedAtOf,
} from '@/lib/web/request-facts';

const facts = (said: Record<string, string>) => new Headers(said);
beforeEach(() => vi.stubEnv('NEXTAUTH_URL', 'https://gongchuang.example.cn'));
afterEach(() => vi.unstubAllEnvs());

describe('whether a request comes from a page of this site', () => {
  it.each([
    [{ host: '192.168.1.5:3000', origin: 'http://192.168.1.5:3000' }, true],
    [{ host: '192.168.1.5:3000', origin: 'http://192.168.1.5:8080' }, false],
    [{ host: 'inner:3000', origin: 'https://gongchuang.example.cn' }, true],
    [{ host: 'inner', origin: 'https://evil.example' }, false],
    [{ host: 'inner', origin: 'null' }, false],
    [{ host: 'inner' }, true],
    [{ host: 'inner', origin: 'http://inner', 'sec-fetch-site': 'cross-site' }, false],
    [{ host: 'inner', origin: 'https://other', 'sec-fetch-site': 'same-site' }, false],
    [{ host: 'inner', origin: 'http://other', 'sec-fetch-site': 'same-origin' }, true],
    [{ host: 'inner', 'x-forwarded-host': 'outer', origin: 'https://outer' }, true],
  ])('%j: %s', (said, expected) => expect(isFromHere(facts(said as Record<string, string>))).toBe(expected));
});

describe('cookies', () => {
  it('are Secure for whoever came over TLS, and for nobody who did not', () => {
    expect(isOverTls(facts({ host: 'a', 'x-forwarded-proto': 'https' }))).toBe(true);
    expect(isOverTls(facts({ host: '192.168.1.5:3000', 'x-forwarded-proto': 'http' }))).toBe(false);
    expect(isOverTls(facts({ host: 'gongchuang.example.cn' }))).toBe(true);
  });
});

describe('the public address', () => {
  it('is another where the visitor came by another', () => {
    expect(isElsewhere(facts({ host: '192.168.1.5:3000' }))).toBe(true);
    expect(isElsewhere(facts({ host: 'gongchuang.example.cn' }))).toBe(false);
  });

  it('is none where only this machine is named', () => {
    vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000');
    expect(isElsewhere(facts({ host: '192.168.1.5:3000' }))).toBe(false);
  });
});

describe('sitting at this very machine', () => {
  const here = { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' };

  it('is a loopback address asking a loopback host with nothing in between', () => {
    vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000');
    expect(isAtThisMachine(facts(here))).toBe(true);
    expect(isAtThisMachine(facts({ host: '[::1]:3000', 'x-forwarded-for': '::1' }))).toBe(true);
    expect(isAtThisMachine(facts({ ...here, 'x-forwarded-for': '192.168.1.9' }))).toBe(false);
    expect(isAtThisMachine(facts({ ...here, host: '192.168.1.5:3000' }))).toBe(false);
    expect(isAtThisMachine(facts({ ...here, host: '127.0.0.1.evil.example' }))).toBe(false);
    expect(isAtThisMachine(facts({ ...here, 'x-gongchuang-relayed': '1' }))).toBe(false);
  });

  it('is nobody on a site with a public address', () => expect(isAtThisMachine(facts(here))).toBe(false));
});

describe('receivedAtOf', () => {
  const now = new Date('2026-11-29T09:00:30Z');
  const stamped = (at: string): Headers => new Headers({ [RECEIVED_AT_HEADER]: String(Date.parse(at)) });

  it.each([
    ['the first byte counts', '2026-11-29T08:59:59Z', '2026-11-29T08:59:59Z'],
    ['a body that takes longer than a minute moves it along', '2026-11-29T08:59:00Z', '2026-11-29T08:59:30Z'],
    ['nobody arrives later than now', '2026-11-29T09:00:31Z', '2026-11-29T09:00:30Z'],
  ])('%s', (_, stamp, expected) => {
    expect(receivedAtOf(stamped(stamp), now)).toEqual(new Date(expected));
  });

  it('is now where nothing was noted', () => {
    expect(receivedAtOf(new Headers(), now)).toEqual(now);
    expect(receivedAtOf(new Headers({ [RECEIVED_AT_HEADER]: 'soon' }), now)).toEqual(now);
  });

  it('waits as long as the installation says', () => {
    vi.stubEnv('BODY_WAIT_SECONDS', '5');
    expect(receivedAtOf(stamped('2026-11-29T08:59:59Z'), now)).toEqual(new Date('2026-11-29T09:00:25Z'));
  });
});
