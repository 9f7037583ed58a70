import { beforeAll, describe, expect, test } from 'vitest';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { db } from '@/lib/db/client';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow, releasedRound } from '@/tests/factories/awards';
import { typedDemand } from '@/tests/factories/demands';
import { testNow } from '@/tests/factories/people';
import { countingScanner } from '@/tests/support/counting-scanner';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';

const HOUR_MS = 3_600_000;
const { scanned } = countingScanner();
const picture = (name: string) =>
  new File(
    [
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      ),
    ],
    name,
    { type: 'image/png' },
  );

let setting: DemandSetting;
let award: { roundId: string; applicationId: string };

beforeAll(async () => {
  setting = await demandSetting();
  const { round, applications } = await releasedRound();
  award = { roundId: round.id, applicationId: applications[0]?.id ?? '' };
});

/** A telephone number that no code was sent to: refused, but only once the photo has been looked at. */
const unproven = () => ({
  ...typedDemand(setting.call, setting.place.community),
  submitterName: '周敏',
  phone: '13812341234',
  code: '000000',
  photos: [{ file: picture('现场.png'), alt: '空置的食堂' }],
});

type Upload = { act: string; acts: number; now: Date; send: (from: { now: Date; ip: string }) => Promise<unknown> };

const uploads: Upload[] = [
  { act: 'demand', acts: 20, now: testNow, send: (from) => submitDemand(unproven(), { actor: visitor, ...from }) },
  {
    act: 'demand-again',
    acts: 20,
    now: testNow,
    async send(from) {
      const { id: demandId, version } = await setting.create('RETURNED');
      return resubmitDemand({ ...unproven(), demandId, version }, { actor: visitor, ...from });
    },
  },
  {
    act: 'objection',
    acts: 5,
    now: decidingNow,
    send: (from) =>
      raiseObjection(
        {
          ...award,
          objectorKind: 'ORGANISATION',
          objectorName: '某服务中心',
          contact: '13800001234',
          text: '与事实不符',
          seal: picture('公章.png'),
        },
        { actor: visitor, ...from },
      ),
  },
];

const counted = (key: string, failures: number, windowStart: Date) =>
  db.signInThrottle.create({ data: { key, failures, windowStart } });

describe.each(uploads)('a visitor’s files ($act)', ({ act, acts, now, send }) => {
  test('are scanned, and the try counts whatever becomes of it', async () => {
    const [before, ip] = [scanned(), '203.0.113.1'];
    await Promise.allSettled([send({ now, ip })]);
    expect(scanned()).toBe(before + 1);
    expect(await db.signInThrottle.findUnique({ where: { key: `${act}-files|${ip}` } })).toMatchObject({ failures: 1 });
  });

  test.each([
    ['the acts of this hour', '203.0.113.2', '', acts],
    ['the tries of this hour', '203.0.113.3', '-files', acts * 5],
  ])('are not looked at once %s are used up; an hour later they are', async (_, ip, kind, times) => {
    await counted(`${act}${kind}|${ip}`, times, now);
    const before = scanned();
    await expect(send({ now, ip })).rejects.toMatchObject({ kind: 'too-many' });
    expect(scanned()).toBe(before);
    await Promise.allSettled([send({ now: new Date(now.getTime() + HOUR_MS), ip })]);
    expect(scanned()).toBe(before + 1);
  });
});
