import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { Trace } from '@/lib/disclosure/trace';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** From demand over topic and applications to project and evaluation, each step linked, the reader's own page marked. */
export async function DemandTrace({ trace: { hereId, demands, topics, claimedBy } }: { trace: Trace }) {
  const t = await getTranslator('topics');
  const here = <span className="text-ink-soft">{t('trace.here')}</span>;
  const linked = (id: string, href: string, text: string) =>
    id === hereId ? (
      <strong className="font-semibold">
        {text} {here}
      </strong>
    ) : (
      <a href={href}>{text}</a>
    );
  const projects = topics.flatMap((topic) => topic.projects);
  return (
    <Section id="trace" title={t('trace.title')} note={t('trace.hint')}>
      <ol className="border-l-2 border-line-strong wide:grid wide:grid-cols-5 wide:gap-6 wide:border-t-2 wide:border-l-0 pl-4 wide:pl-0">
        <Step name={t('trace.demand')}>
          <Lines>
            {demands.map(({ id, number, title, regionName }) => (
              <li key={id}>
                {linked(id, paths.publicDemand(id), title)}{' '}
                <span className="text-ink-soft">
                  <span className="one">{number}</span> · {regionName}
                </span>
              </li>
            ))}
          </Lines>
          {claimedBy !== null && <p>{t('trace.claimed', { organisation: claimedBy.name })}</p>}
        </Step>
        <Step name={t('trace.topic')}>
          {topics.length === 0 ? (
            t('trace.noTopic')
          ) : (
            <Lines>
              {topics.map(({ id, number, title, round }) => (
                <li key={id}>
                  <a href={`${paths.publicTopics(round.id)}#topic-${number}`}>{t('name', { number, title })}</a>{' '}
                  <span className="text-ink-soft">{round.title}</span>
                </li>
              ))}
            </Lines>
          )}
        </Step>
        <Step name={t('trace.application')}>
          {topics.length === 0 ? (
            '—'
          ) : (
            <Lines>
              {topics.map(({ id, applications }) => (
                <li key={id}>
                  {applications === null ? t('trace.stillOpen') : t('trace.applications', { count: applications })}
                </li>
              ))}
            </Lines>
          )}
        </Step>
        <Step name={t('trace.project')}>
          {projects.length === 0 ? (
            t('trace.noProject')
          ) : (
            <Lines>
              {projects.map(({ id, title, organisationName, amountFen }) => (
                <li key={id}>
                  {linked(id, paths.project(id), title)}{' '}
                  <span className="text-ink-soft">{`${organisationName} · ${t('trace.amount', { amount: formatYuan(amountFen) })}`}</span>
                </li>
              ))}
            </Lines>
          )}
        </Step>
        <Step name={t('trace.evaluation')}>{t('trace.noEvaluation')}</Step>
      </ol>
    </Section>
  );
}

const Step = ({ name, children }: { name: string; children: ReactNode }) => (
  <li className="py-2">
    <h3 className="font-normal text-ink-soft text-small">{name}</h3>
    <div>{children}</div>
  </li>
);

const Lines = ({ children }: { children: ReactNode }) => <ul className="list-none">{children}</ul>;
