import { describe, expect, it } from 'vitest';
import { readSettings, strictest } from '@/lib/people/entering/settings';

describe('readSettings', () => {
  const standard = readSettings({});

  it.each([
    ['an officer', ['OFFICER'], 30],
    ['an administrator', ['SECURITY_ADMINISTRATOR'], 15],
    ['an officer who observes elsewhere', ['OBSERVER', 'OFFICER'], 30],
    ['an expert', ['EXPERT'], 480],
    ['an expert who is an officer', ['EXPERT', 'OFFICER'], 30],
    ['nobody in particular', [], 480],
  ])('ends an unused session of %s after the standard minutes', (_who, roles, minutes) => {
    expect(strictest(standard.idleMinutes, roles)).toBe(minutes);
  });

  it.each([
    ['ADMINISTRATOR', 90],
    ['AUDIT_ADMINISTRATOR', 90],
    ['OFFICER', 0],
  ])('has the password of %s changed after %i days', (role, days) => {
    expect(strictest(standard.passwordDays, [role])).toBe(days);
  });

  it('asks nobody for a second factor unless told', () => {
    expect(standard.secondFactorFor).toEqual([]);
    expect(readSettings({ SECOND_FACTOR: 'ADMINISTRATOR, FINANCE' }).secondFactorFor).toEqual([
      'ADMINISTRATOR',
      'FINANCE',
    ]);
  });

  it('changes what is named and leaves the rest', () => {
    const { idleMinutes, passwordDays } = readSettings({
      IDLE_MINUTES: 'OFFICER=20, OTHERS=60',
      PASSWORD_DAYS: 'ADMINISTRATOR=0',
    });
    expect([idleMinutes.get('OFFICER'), idleMinutes.get('OTHERS'), idleMinutes.get('ADMINISTRATOR')]).toEqual([
      20, 60, 15,
    ]);
    expect(strictest(passwordDays, ['SYSTEM_ADMINISTRATOR'])).toBe(0);
  });

  it.each([
    { IDLE_MINUTES: 'OFICER=20' },
    { IDLE_MINUTES: 'OFFICER=0' },
    { IDLE_MINUTES: 'OFFICER' },
    { IDLE_MINUTES: 'OFFICER=-5' },
    { PASSWORD_DAYS: 'OTHERS=ninety' },
    { SECOND_FACTOR: 'EVERYBODY' },
  ])('does not start with %j, which it could not follow', (env) => {
    expect(() => readSettings(env)).toThrow(Object.keys(env)[0]);
  });
});
