import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckAnswers } from '@/components/applications/check-answers';
import { PageHeader } from '@/components/ui/page-header';
import { applicationOfMine, readiness } from '@/lib/applications/applicant-queries';
import { currentContent } from '@/lib/applications/filling/current-content';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { submitApplicationAction } from '../actions';

type Params = { params: Promise<{ applicationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('applications'))('check.title') };
}

export default async function CheckPage({ params }: Params) {
  const now = new Date();
  const [actor, { applicationId }, t] = [await signedInActor(), await params, await getTranslator('applications')];
  const own = await applicationOfMine(actor, applicationId, now);
  if (own === null) notFound();
  const { problems, eligibility } = await readiness(own, now);
  const isOpen = own.application.status === 'DRAFT' || own.application.status === 'RETURNED';
  return (
    <>
      <PageHeader
        title={t('check.title')}
        {...(isOpen ? { state: t('check.state') } : {})}
        back={{ href: paths.myApplication(applicationId), label: own.application.title || t('mine.untitled') }}
      />
      <CheckAnswers
        own={own}
        content={currentContent(own)}
        problems={isOpen ? problems : []}
        eligibility={eligibility}
        isOpen={isOpen}
        action={submitApplicationAction}
      />
    </>
  );
}
