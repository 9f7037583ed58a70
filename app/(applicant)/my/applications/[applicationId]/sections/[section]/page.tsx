import { redirect } from 'next/navigation';
import {
  attachFileAction,
  attachFromPassportAction,
  attachLetterAction,
  keepLetterAction,
  removeLetterAction,
  saveSectionAction,
} from '@/app/(applicant)/my/applications/[applicationId]/actions';
import { RevisedSection } from '@/components/amendments/revised-section';
import { SealedLetter } from '@/components/applications/commitment/sealed-letter';
import { AttachWithoutScript } from '@/components/applications/filling/attach-without-script';
import { carriedLines, openLines } from '@/components/applications/filling/lines-at-places';
import { LiveRail } from '@/components/applications/filling/live-rail';
import { LiveStates } from '@/components/applications/filling/live-states';
import { LockedSection } from '@/components/applications/filling/locked-section';
import { offeredPapers, PassportPapers } from '@/components/applications/filling/passport-papers';
import { SectionForm } from '@/components/applications/filling/section-form';
import { SectionState } from '@/components/applications/filling/section-state';
import { SectionTurns } from '@/components/applications/filling/section-turns';
import { sectionWithPeriod } from '@/components/applications/filling/section-with-period';
import { remarksOf } from '@/components/applications/findings';
import { profileInWords } from '@/components/applications/profile-words';
import { NotPassed } from '@/components/applications/screening/not-passed';
import { commentLines } from '@/components/applications/together/comment-lines';
import { HowTo } from '@/components/guide/how-to';
import { Together } from '@/components/sheets/live/together';
import { WhoIsHere } from '@/components/sheets/live/who-is-in';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/ui/words';
import { amendmentsOn } from '@/lib/amendments/published-amendments';
import { currentContent } from '@/lib/applications/filling/current-content';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { papersForApplication } from '@/lib/applications/papers/papers-for';
import { handInUntil } from '@/lib/applications/rules';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { filling: sectionToFill, papers: papersForApplication },
  title: async ({ filling: { section, own } }) =>
    `${section.title} · ${own.application.title || (await getTranslator('applications'))('mine.untitled')}`,
  async render({ filling, papers, actor }) {
    const {
      own,
      section,
      asked: shown,
      previous,
      next,
      initial,
      live,
      choices,
      profile,
      files,
      comments,
      restored,
      letter,
    } = filling;
    const { id, title } = own.application;
    // The answers leave nothing of it to ask; the overview says what is asked instead.
    if (shown === null) redirect(paths.myApplication(id));
    const [t, words] = [await getTranslator('applications'), await getTranslator('organisations')];
    const nameOf = await getNames();
    const offers = papers.offers.filter(({ fieldKey }) => shown.fields.some(({ key }) => key === fieldKey));
    const setting = {
      ...choices,
      papers: await offeredPapers(offers),
      categories: choices.categories.map(({ value, label: name, nameEn }) => ({
        value,
        label: nameOf({ name, nameEn }),
      })),
      files,
      profile: profileInWords(profile, words),
      uploadAddress: paths.attachments(id),
      carried: await carriedLines(own),
      open: await openLines(own, section.key),
      remarks: remarksOf(t, own.toMend.sections.find(({ key }) => key === section.key)?.asked ?? []),
      comments: await commentLines(id, comments),
      told:
        restored === null
          ? {}
          : {
              [restored.key]: t('earlier.restored', {
                writer: restored.writerName,
                at: t.dateTime(restored.writtenAt),
              }),
            },
      sheets: {
        ...(section.fields.some(({ type }) => type === 'declaration')
          ? { attachment: { href: paths.commitment(id), text: t('commitment.link') } }
          : {}),
        // Where partners confirm on the platform, their agreement has its place beside them.
        ...(own.application.round.terms.joint.mode === 'none'
          ? {}
          : { ofField: { jointAgreement: { href: paths.jointParts(id), text: t('joint.toAgreement') } } }),
      },
    };
    const until = own.mayEdit ? handInUntil(own.application) : null;
    // A budget takes the width there is; the other sections are read beside the rail.
    const isGrid = section.fields.some(({ type }) => type === 'budget');
    return (
      <LiveStates address={paths.sectionStates(id)} states={own.states}>
        <Together applicationId={id} section={section.key} personId={actor.personId}>
          <PageHeader
            title={section.title}
            state={
              until === null ? (
                section.hint
              ) : (
                <SectionState hint={section.hint} until={t('section.until', { until: t.deadline(until) })} />
              )
            }
            back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
            help={<HowTo place="filling" />}
          />
          <div className={isGrid ? 'grid gap-8' : 'grid gap-8 wide:grid-cols-[16rem_minmax(0,1fr)]'}>
            <div className={isGrid ? '-mb-2 max-w-form' : '-mb-2 wide:mb-0'}>
              <LiveRail
                applicationId={id}
                states={own.states}
                problems={own.mayEdit ? own.problems : []}
                current={section.key}
                isFolded={isGrid}
              />
            </div>
            <div className="min-w-0">
              {own.mayEdit ? (
                <>
                  <RevisedSection
                    applicationId={id}
                    amendments={await ask(amendmentsOn, { applicationId: id })}
                    section={section.title}
                  />
                  <NotPassed toMend={own.toMend} section={section} />
                  <Words of={['sheets.together']}>
                    <WhoIsHere place={section.key} />
                  </Words>
                  <SectionForm
                    applicationId={id}
                    personId={actor.personId}
                    section={await sectionWithPeriod(section, own.application.round)}
                    initial={initial}
                    live={live}
                    setting={setting}
                    action={saveSectionAction}
                  />
                  <PassportPapers applicationId={id} offers={offers} action={attachFromPassportAction} />
                  <AttachWithoutScript applicationId={id} section={shown} action={attachFileAction} />
                </>
              ) : (
                <LockedSection locked={own.locked} content={currentContent(own)} sectionKey={section.key} />
              )}
              <SealedLetter
                applicationId={id}
                letter={letter}
                mayEdit={own.mayEdit}
                actions={{ attach: attachLetterAction, remove: removeLetterAction, keep: keepLetterAction }}
              />
              <SectionTurns
                applicationId={id}
                current={section.key}
                around={{ previous, next }}
                toMend={own.toMend}
                mayEdit={own.mayEdit}
              />
            </div>
          </div>
        </Together>
      </LiveStates>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
