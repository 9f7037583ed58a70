import { Section } from '@/components/ui/section';
import type { RoundCockpit } from '@/lib/cockpit/queries';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Next = { key: 'result' | 'list' | 'copy' | 'template' | 'history'; href: string };

/** What is left to do with a round that is over: its result, its lists as files, the next edition made from it. */
export async function WhatComesNext({ header }: Pick<RoundCockpit, 'header'>) {
  const t = await getTranslator('cockpit');
  const isAwarded = header.status === 'AWARDED';
  const nexts: Next[] = [
    ...(isAwarded ? ([{ key: 'result', href: paths.result(header.id) }] as const) : []),
    { key: 'copy', href: paths.newRound('copy', header.id) },
    { key: 'template', href: '#acts' },
    ...(header.publishedAt === null
      ? []
      : ([
          {
            key: 'list',
            href: withQuery(paths.listExport(isAwarded ? 'decisions' : 'applicationList'), {
              of: header.id,
              format: 'xlsx',
            }),
          },
        ] as const)),
    ...(isAwarded ? ([{ key: 'history', href: paths.publishedHistory() }] as const) : []),
  ];
  return (
    <Section id="next" title={t('next.title')}>
      <ul className="cockpit-rows">
        {nexts.map(({ key, href }) => (
          <li key={key}>
            <div>
              <p>{t(`next.${key}.what`)}</p>
              <p className="text-small text-ink-soft">{t(`next.${key}.why`)}</p>
            </div>
            <a href={href}>{t(`next.${key}.verb`)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
