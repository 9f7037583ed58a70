import { keysCarried } from '@/lib/applications/carrying/carried';
import { attachFile } from '@/lib/applications/filling/attach-file';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { startApplication } from '@/lib/applications/filling/start-application';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { found } from '@/lib/kernel/found';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import { microAnswers, type RawAnswers, standardAnswers } from './answers';
import type { Call, Round } from './calls';
import { pdfFile } from './files';
import { joinPartner, type Partner } from './joint';
import { sealLetter } from './letters';
import type { Organisation } from './organisations';
import { inPool, inTurn } from './pool';
import type { Project } from './project';
import { randomOf } from './random';
import { wordFile } from './word-file';

export type Filing = {
  project: Project;
  organisation: Organisation;
  submittedAt: Date;
  /** What it plans in words that are not its own. */
  borrowed?: string;
  /** With whom it is handed in together. */
  partner?: Partner;
};
export type Filed = Filing & { id: string };
/** `topicOf` names the topic, in a round that is applied for per topic. */
type Target = Pick<Call, 'template' | 'mostPlaces' | 'demandsLetter'> & {
  round: Round;
  topicOf?: (project: Project) => string;
};

/** The last two plan in the same words, as a reader of both would notice. */
export const borrowing = (filings: readonly Filing[], borrowed: string | undefined): Filing[] =>
  filings.map((filing, at) => (borrowed === undefined || at < filings.length - 2 ? filing : { ...filing, borrowed }));

/** The first that may has a partner. */
export const withPartner = (
  filings: readonly Filing[],
  may: (filing: Filing) => boolean,
  partner: Partner,
): Filing[] => {
  const joint = filings.find(may);
  return filings.map((filing) => (filing === joint ? { ...filing, partner } : filing));
};

/** Fills the forms side by side, then hands them in one after the other, because numbers are given in that order. */
export async function fileApplications(target: Target, filings: readonly Filing[]): Promise<Filed[]> {
  const filled = await inPool(filings, async (filing) => ({ ...filing, id: await fillApplication(target, filing) }));
  await inTurn(filled, ({ id, organisation, submittedAt }) =>
    submitApplication({ applicationId: id }, { actor: organisation.owner, now: submittedAt, receivedAt: submittedAt }),
  );
  return filled;
}

/** Drafts in different states of progress: `share` (0 to 1) of the answers are there, what was carried over as it came. */
export async function draftApplication(
  { round, ...call }: Target,
  { project, organisation, submittedAt, share }: Filing & { share: number },
): Promise<string> {
  const context = { actor: organisation.owner, now: submittedAt };
  const { id, carried } = await startApplication({ roundId: round.id, organisationId: organisation.id }, context);
  const brought = new Set(keysCarried(carried));
  const answers = Object.entries(answersTo(call, project)).filter(([key]) => !brought.has(key));
  const begun = Object.fromEntries(answers.slice(0, Math.ceil(answers.length * share)));
  await saveAnswers({ applicationId: id, answers: begun }, context);
  return id;
}

/** Everything filled in and attached, and not handed in. */
export async function fillApplication(
  { round, topicOf, ...call }: Target,
  { project, organisation, submittedAt, borrowed, partner }: Filing,
): Promise<string> {
  const random = randomOf(`${project.key}|filing`);
  const begunAt = Math.max(
    round.opensAt.getTime() + 3_600_000,
    submittedAt.getTime() - random.whole(2, 9) * 86_400_000,
  );
  const at = (share: number): Date => new Date(begunAt + (submittedAt.getTime() - begunAt) * share);
  const actor = organisation.owner;
  const { id, carried } = await startApplication(
    { roundId: round.id, organisationId: organisation.id, topicId: topicOf?.(project) ?? null },
    { actor, now: at(0) },
  );
  const answers = { ...answersTo(call, project), ...(borrowed === undefined ? {} : { plan: borrowed }) };
  await saveAnswers({ applicationId: id, answers }, { actor, now: at(0.6) });
  const brought = new Set(keysCarried(carried));
  const papers = attachments(call.template, { project, organisation }).filter(([fieldKey]) => !brought.has(fieldKey));
  for (const [fieldKey, file] of papers) {
    await attachFile({ applicationId: id, fieldKey, file }, { actor, now: at(0.9) });
  }
  if (partner !== undefined) await joinPartner({ applicationId: id, lead: organisation, partner, now: at(0.6) });
  if (call.demandsLetter) await sealLetter(id, organisation, at(0.95));
  return id;
}

function answersTo({ template, mostPlaces }: Pick<Call, 'template' | 'mostPlaces'>, project: Project): RawAnswers {
  const items = found(suppliedTemplate(template), template).terms.budget.items.map(({ code }) => code);
  return template === 'micro' ? microAnswers(project, items) : standardAnswers(project, items, mostPlaces);
}

/** The required papers, and here and there one more. */
function attachments(
  template: Call['template'],
  { project, organisation }: Pick<Filing, 'project' | 'organisation'>,
): [fieldKey: string, file: File][] {
  const random = randomOf(`${project.key}|files`);
  const { community, title } = project;
  const opinion = pdfFile('社区意见.pdf', [
    '社区意见',
    `项目名称：${title}`,
    `${community.name}居民委员会同意该项目在本社区实施，`,
    '并提供活动场地。',
    '（演示材料，无法律效力）',
  ]);
  if (template === 'micro') return [['communityOpinion', opinion]];
  const papers: [string, File][] = [
    ['communityOpinion', opinion],
    [
      'certificate',
      pdfFile('登记证书.pdf', ['社会组织法人登记证书', `名称：${organisation.name}`, '（演示材料，无法律效力）']),
    ],
    [
      'annualReport',
      pdfFile('上年度年检材料.pdf', ['上年度年检结论：合格', `单位：${organisation.name}`, '（演示材料，无法律效力）']),
    ],
  ];
  const more: [string, File] = [
    'creditQuery',
    wordFile('信用查询说明.docx', [
      '信用查询说明',
      `单位：${organisation.name}`,
      '经查询，无严重违法失信记录，未被列入活动异常名录。',
      '（演示材料，无法律效力）',
    ]),
  ];
  return random.percent(20) ? [...papers, more] : papers;
}
