import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ToldHere } from '@/components/forms/told-here';
import { HowTo } from '@/components/guide/how-to';
import { dueOf } from '@/components/inbox/due-of';
import { Disclosure } from '@/components/ui/disclosure';
import { DueBy } from '@/components/ui/due-by';
import { Section } from '@/components/ui/section';
import type { Overdue } from '@/lib/cockpit/nudging/who-is-late';
import { mayNudge } from '@/lib/mail/may-nudge';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type LateProps = {
  roundId: string;
  late: Overdue[];
  now: Date /** Absent for whoever only watches. */;
  nudge?: FormAction;
};
const groups = ['EXPERT', 'ORGANISATION', 'LEVEL', 'OFFICE'] as const;
type Heading = (typeof groups)[number];

/** Offices that recommend stand apart from the one that runs the round. */
const headingOf = ({ group, due }: Overdue): Heading => (due.kind === 'recommending' ? 'LEVEL' : group);

/** So many of a group are seen at once, whose term is next; of all of them the funnel would be pushed off the screen. */
const SEEN = 5;

/** Whoever only watches is not told of a delay before the date has passed. */
const titleOf = (late: Overdue[], { nudge, now }: Pick<LateProps, 'nudge' | 'now'>) => {
  if (nudge !== undefined) return 'late.title';
  return late.every(({ due }) => due.at < now) ? 'late.overdue' : 'late.awaited';
};

/** Who is awaited, by when, when they were last asked, and one press to ask again; nothing where nobody is. */
export async function LateSection({ late, ...rest }: LateProps) {
  if (late.length === 0) return null;
  const t = await getTranslator('cockpit');
  return (
    <Section id="late" title={t(titleOf(late, rest))} tools={rest.nudge && <HowTo place="nudging" />}>
      {groups.map((group) => (
        <LateGroup
          key={group}
          {...rest}
          heading={group}
          all={late}
          late={late.filter((one) => headingOf(one) === group)}
        />
      ))}
    </Section>
  );
}

type LateGroupProps = LateProps & { heading: Heading; all: Overdue[] };

async function LateGroup({ roundId, heading, all, late, now, nudge }: LateGroupProps) {
  const group = late[0]?.group;
  if (group === undefined) return null;
  // One press asks a whole group: where it stands under two headings, each is asked by itself.
  const isWhole = all.every((one) => one.group !== group || headingOf(one) === heading);
  const t = await getTranslator('cockpit');
  const open = late.filter(({ nudgedAt }) => mayNudge(nudgedAt, now));
  const rows = late.map((one, place) => (
    <LateRow key={one.target} {...{ roundId, one, place, now }} {...(nudge ? { nudge } : {})} />
  ));
  return (
    <div className="late-group">
      <div className="section-head">
        <h3>{t(`late.group.${heading}`, { count: late.length })}</h3>
        {nudge && isWhole && open.length > 1 && (
          <Form action={nudge} id={`nudge-${group}`}>
            <input type="hidden" name="roundId" value={roundId} />
            <input type="hidden" name="group" value={group} />
            <SubmitButton kind="secondary">
              {t(open.length < late.length ? 'late.nudgeRest' : 'late.nudgeAll', { count: open.length })}
            </SubmitButton>
          </Form>
        )}
      </div>
      {nudge && open.length <= 1 && <ToldHere action={nudge} id={`nudge-${group}`} />}
      <ul className="cockpit-rows">{rows.slice(0, SEEN)}</ul>
      {rows.length > SEEN && (
        <Disclosure label={t(`late.unfold.${heading}`, { count: rows.length - SEEN })}>
          <ul className="cockpit-rows">{rows.slice(SEEN)}</ul>
        </Disclosure>
      )}
    </div>
  );
}

type LateRowProps = Omit<LateProps, 'late'> & { one: Overdue; place: number };

async function LateRow({ roundId, one, place, now, nudge }: LateRowProps) {
  const [t, inbox] = [await getTranslator('cockpit'), await getTranslator('inbox')];
  const { group, target, name, due, nudgedAt } = one;
  return (
    <li>
      <div>
        <p>{name === '' ? t('late.expert', { number: place + 1 }) : name}</p>
        <p className="text-small text-ink-soft">
          {t(`late.due.${due.kind}`, { count: due.count, about: due.about })}
          {nudgedAt !== null && ` · ${t('late.nudged', { at: t.dateTime(nudgedAt) })}`}
        </p>
      </div>
      <DueBy due={dueOf(inbox, due.at, now)} />
      {nudge !== undefined && mayNudge(nudgedAt, now) ? (
        <Form action={nudge} id={formOf(target)}>
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="group" value={group} />
          <input type="hidden" name="target" value={target} />
          <SubmitButton kind="secondary">
            {t('late.nudge')}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
        </Form>
      ) : (
        <>
          <span className="text-small text-ink-soft">{nudge !== undefined && t('late.today')}</span>
          {nudge !== undefined && <ToldHere action={nudge} id={formOf(target)} />}
        </>
      )}
    </li>
  );
}

/** Its form; once it is sent, what became of it stands in the same place. */
const formOf = (target: string): string => `nudge-${target.replaceAll('.', '-')}`;
