import 'server-only';
import { z } from 'zod';
import { namesOfParts, partnersNamed } from '@/lib/applications/joint/names-together';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import type { Tx } from '@/lib/db/client';
import { ledgerOf } from '@/lib/funds/ledger-of';
import { subtreesOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { coFundingPolicy } from './policy';
import { partsOf } from './rules';

/** Of the answered ones so many are shown, the latest first. */
const SHOWN = 100;

/**
 * What the actor's very own county is asked to pay, and has answered: its own lines, with what must be known of each project
 * to say so, and its own funds with what is left of them. Of offices above or below nothing.
 */
export const coFundingOfMine = query({
  name: 'coFunding.mine',
  input: z.object({}),
  subject: holderOf('OFFICER', 'OBSERVER'),
  async run({ db, actor }) {
    const own = subtreesOf(actor, 'OFFICER', 'OBSERVER');
    const [open, answered, funds] = await Promise.all([
      linesAt(db, own, 'open'),
      linesAt(db, own, 'answered'),
      fundsAt(db, subtreesOf(actor, 'OFFICER')),
    ]);
    return {
      open,
      answered,
      funds,
      mayAnswer: open.some((line) => coFundingPolicy.confirm(actor, line)),
    };
  },
});

export type CoFundingOfMine = Awaited<ReturnType<typeof coFundingOfMine>>;

async function linesAt(db: Tx, paths: string[], which: 'open' | 'answered') {
  const isOpen = { status: 'ASKED', round: { status: 'DECIDING' } } as const;
  const rows = await db.coFundingLine.findMany({
    where: { region: { path: { in: paths } }, ...(which === 'open' ? isOpen : { NOT: isOpen }) },
    orderBy: which === 'open' ? [{ dueAt: 'asc' }, { id: 'asc' }] : [{ askedAt: 'desc' }, { id: 'desc' }],
    take: which === 'open' ? 200 : SHOWN,
    select: {
      id: true,
      status: true,
      askedFen: true,
      amountFen: true,
      dueAt: true,
      reason: true,
      settleReason: true,
      version: true,
      region: { select: { path: true, name: true } },
      fund: { select: { name: true } },
      round: { select: { id: true, title: true, status: true, region: { select: { path: true, officeName: true } } } },
      application: {
        select: {
          title: true,
          number: true,
          totalFen: true,
          organisation: { select: { name: true } },
          jointParts: partnersNamed,
          places: placesNamed,
          decision: { select: { amountFen: true } },
        },
      },
    },
  });
  return rows.map(({ application: { places, decision, organisation, jointParts, ...application }, ...line }) => {
    const awardFen = decision?.amountFen ?? 0n;
    return {
      ...line,
      ...application,
      id: line.id,
      leadName: organisation.name,
      partnerNames: namesOfParts(jointParts),
      placeNames: namesOfPlaces(places),
      awardFen,
      ...partsOf(awardFen, line),
    };
  });
}

/** The county's own money, the newest first, with what nobody was promised of it. */
async function fundsAt(db: Tx, paths: string[]) {
  const funds = await db.fund.findMany({
    where: { region: { path: { in: paths } } },
    orderBy: [{ year: 'desc' }, { name: 'asc' }],
    select: { id: true, name: true, year: true, totalFen: true },
  });
  const ledger = await ledgerOf(
    db,
    funds.map(({ id }) => id),
  );
  return funds.map(({ totalFen, ...fund }) => ({ ...fund, leftFen: totalFen - ledger(fund.id).committedFen }));
}
