import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { requestPasswordLink } from '@/lib/people/request-password-link';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { openSecret } from '@/lib/people/second-factor/secret';
import { hotp, stepOf } from '@/lib/people/second-factor/totp';
import { dataFolder } from '@/lib/run/places';
import { actorsOf } from './actors';
import { inTurn } from './pool';

/** The persons a visitor of the demonstration can sign in as. Tests find them by their address. */
export const demoAccounts = {
  system: { role: '系统管理员', name: '高明辉', email: 'system@demo.example' },
  security: { role: '安全管理员', name: '方思远', email: 'security@demo.example' },
  security2: { role: '安全管理员（第二位）', name: '孙海涛', email: 'security2@demo.example' },
  audit: { role: '审计管理员', name: '程立群', email: 'audit@demo.example' },
  city: { role: '市级民政（杭州市）', name: '周晓岚', email: 'city@demo.example' },
  district: { role: '区级民政（上城区）', name: '陈志远', email: 'district@demo.example' },
  street: { role: '街道民政（望江街道）', name: '徐佳怡', email: 'street@demo.example' },
  observer: { role: '监督（上城区）', name: '何静怡', email: 'observer@demo.example' },
  discipline: { role: '纪检监察（上城区）', name: '陆正平', email: 'discipline@demo.example' },
  owner: { role: '社会组织负责人、签署人', name: '林文博', email: 'owner@demo.example' },
  editor: { role: '社会组织编辑', name: '沈子涵', email: 'editor@demo.example' },
  expert1: { role: '评审专家（杭州市、吉安市）', name: '郑慧敏', email: 'expert1@demo.example' },
  expert2: { role: '评审专家', name: '潘俊杰', email: 'expert2@demo.example' },
  jian: { role: '市级民政（吉安市）', name: '曾立新', email: 'jian@demo.example' },
  qingyuan: { role: '区级民政（青原区）', name: '罗小平', email: 'qingyuan@demo.example' },
  jianxian: { role: '县级民政（吉安县）', name: '周赣华', email: 'jianxian@demo.example' },
} as const;

/**
 * The one whose sign-in asks for a code as well. Nobody needs a telephone for it: the demonstration's outbox shows the code
 * of the moment. Apart from the others, whom tests and older demonstrations know by name.
 */
export const guardedAccount = {
  role: '区级民政（西湖区）：登录需验证码，见 /outbox 页',
  name: '董晓峰',
  email: 'factor@demo.example',
} as const;

/**
 * Gives every account its password, the way anybody gets one: by the link in a letter. The last step of the
 * demonstration, so that accounts with passwords mean that everything is there. The file is for the installation's
 * keeper alone; GONGCHUANG_DEMO_PASSWORD sets one password for all (tests).
 */
export async function openAccounts(now: Date): Promise<void> {
  const accounts = [...Object.values(demoAccounts), guardedAccount].map((account) => ({
    ...account,
    password: process.env['GONGCHUANG_DEMO_PASSWORD'] ?? randomPassword(),
  }));
  // Before the passwords hold: a seed that dies in between must not leave accounts nobody can open.
  writeFileSync(path.join(dataFolder(), 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, {
    mode: 0o600,
  });
  await inTurn(accounts, async ({ email, password }) => {
    await requestPasswordLink({ email }, { actor: visitor, now });
    await acceptInvitation({ token: await tokenFor(email), password, repeated: password }, { actor: visitor, now });
    if (email === guardedAccount.email) await turnOnFactor({ email, password }, now);
  });
}

/** With the code that a generator would show. */
async function turnOnFactor({ email, password }: { email: string; password: string }, now: Date): Promise<void> {
  const context = { actor: found((await actorsOf([email])).get(email), email), now };
  const { id: personId } = await beginSecondFactor({ current: password }, context);
  const secret = await openSecret(db, await db.secondFactor.findUniqueOrThrow({ where: { personId } }));
  await confirmSecondFactor({ code: hotp(secret, stepOf(now)) }, context);
}

type Progress = 'none' | 'begun' | 'complete';

/** Accounts that a later version adds are missed in an older demonstration; that does not make it unfinished. */
export async function demonstrationProgress(): Promise<Progress> {
  const emails = Object.values(demoAccounts).map(({ email }) => email);
  const people = await db.person.findMany({ where: { email: { in: emails } }, select: { passwordHash: true } });
  if (people.length === 0) return 'none';
  return people.every(({ passwordHash }) => passwordHash !== null) ? 'complete' : 'begun';
}

/** Only the letter knows the token; the invitation keeps its hash. */
export async function tokenFor(email: string): Promise<string> {
  const letter = await db.letter.findFirst({
    where: { toEmail: email, body: { contains: '/invitation/' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return found(/\/invitation\/([\w-]+)/.exec(letter?.body ?? '')?.[1], `the link for ${email}`);
}

/** Upper and lower case letters and digits in every password, whatever the dice say. */
export const randomPassword = (): string => `${randomBytes(9).toString('base64url').replaceAll(/[-_]/g, 'x')}Q7k`;
