import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { StatusTag } from '@/components/ui/status-tag';
import type { AlikeApplications } from '@/lib/applications/alike/alike-applications';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type AlikeListProps = { applicationId: string; found: AlikeApplications };

/** Which other applications share passages, the account or a telephone with this one, each with the way to it; something to look into, no judgement. */
export async function AlikeList({ applicationId, found: { alike, more, elsewhere } }: AlikeListProps) {
  const t = await getTranslator('applications');
  const isNone = alike.length === 0 && elsewhere === 0;
  return (
    <Section id="alike" title={t('alike.title')} note={isNone ? t('alike.none') : t('alike.note')}>
      {alike.length > 0 && <Alikes applicationId={applicationId} alike={alike} />}
      {more.length > 0 && (
        <Disclosure label={t('alike.more', { count: more.length })}>
          <Alikes applicationId={applicationId} alike={more} />
        </Disclosure>
      )}
      {elsewhere > 0 && (
        <Notice className="mt-3">
          <p>{t('alike.elsewhere', { count: elsewhere })}</p>
        </Notice>
      )}
    </Section>
  );
}

async function Alikes({ applicationId, alike }: { applicationId: string; alike: AlikeApplications['alike'] }) {
  const t = await getTranslator('applications');
  return (
    <ul className="divide-y divide-line">
      {alike.map(({ id, title, number, organisationName, roundTitle, isOwn, share, same }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
          <a
            className="link"
            href={share > 0 ? paths.alikeApplication(applicationId, id) : paths.officeApplication(id)}
          >
            {title}
          </a>
          {isOwn && <StatusTag tone="closed">{t('alike.own')}</StatusTag>}
          {same.map((number) => (
            <StatusTag key={number} tone="waiting">
              {t(`alike.same.${number}`)}
            </StatusTag>
          ))}
          {share > 0 && <span className="figures ml-auto">{t('alike.share', { share })}</span>}
          <span className="basis-full text-small text-ink-soft">
            {t('alike.from', { number: number ?? '', organisation: organisationName, round: roundTitle })}
          </span>
        </li>
      ))}
    </ul>
  );
}
