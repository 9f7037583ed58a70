import 'server-only';
import { takeTurn } from '@/lib/db/take-turn';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { keepApart } from '@/lib/people/keep-apart';
import { cityById } from '../load';
import { expertPolicy } from '../policy';
import { problemsInTerm } from '../pool/rules';
import { postInvitation } from './post-invitation';
import { ANSWER_MS } from './rules';
import { inviteExpertInput } from './schema';

/** Asks somebody outside onto the city's roster, by a letter whose link they answer with; they are nobody's account until they accept. */
export const inviteExpert = command({
  name: 'expert.invite',
  input: inviteExpertInput,
  subject: cityById,
  visible: expertPolicy.invite,
  allow: expertPolicy.invite,
  async run({ subject: { cityName }, input: { cityId, email, ...asked }, actor, tx, now }) {
    await takeTurn(tx, `invite:${cityId}:${email}`);
    const onRoster = await tx.expert.count({ where: { cityId, person: { email } } });
    const open = await tx.expertInvitation.count({
      where: { cityId, email, status: 'OPEN', expiresAt: { gt: now } },
    });
    refuseIf([
      ...problemIf(onRoster > 0, { code: 'experts.problems.alreadyOnRoster', field: 'email' }),
      ...problemIf(open > 0, { code: 'experts.problems.alreadyInvited', field: 'email' }),
      ...problemsInTerm(asked.termTo, null, shanghaiDay(now)),
    ]);
    await keepApart(tx, { email, office: 'EXPERT' }, 'email');
    const expiresAt = new Date(now.getTime() + ANSWER_MS);
    const invitation = await tx.expertInvitation.create({
      data: { ...asked, cityId, email, invitedAt: now, invitedById: by(actor), expiresAt },
    });
    await postInvitation(tx, { ...invitation, cityName }, { isAgain: false, now });
    return invitation;
  },
  about: ({ result }) => ({ ...came(result), entity: 'expertInvitation' }),
});
