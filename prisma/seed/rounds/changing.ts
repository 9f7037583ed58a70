import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { planById } from '@/lib/plans/load';
import { setInstalments } from '@/lib/plans/settings/set-instalments';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { publishTrack, type Round } from '../calls';
import type { World } from '../world';

/** The city's edition has a second track, for filed groups, with a form and a rubric of its own (Yiwu's way). */
export async function filedTrack(
  { clock, places: { hangzhou }, staff: { city: officer } }: World,
  main: Round,
): Promise<void> {
  await publishTrack(
    main,
    {
      template: 'filed',
      title: '杭州市公益创投（备案团队赛道）',
      trackName: '备案团队赛道',
      mainTrackName: '登记组织赛道',
      summary: '只面向备案类社区社会组织，由承接单位指导实施、代管资金。',
      host: '杭州市民政局',
      documentNumber: '杭民发〔2020〕105号',
      address: '杭州市社会组织服务中心',
      contact: { name: '周晓岚', phone: '0571-00000100', complaintPhone: '0571-00000109' },
      created: -7,
      opens: -3,
      closes: 12,
      review: [16, 45],
      execution: [60, 300],
      funds: [
        {
          region: hangzhou,
          name: '社区公益微基金（备案团队）',
          kind: 'CHARITY_FUND',
          totalYuan: 600_000,
          lineYuan: 300_000,
        },
      ],
    },
    { officer, clock },
  );
}

/** 望江街道 wants one more answer while its call is open: the amendment waits for the district as the second person. */
export async function amendmentAwaitingApproval(
  { clock, staff: { street: officer } }: World,
  round: Round,
): Promise<void> {
  const at = (time: string) => ({ actor: officer, now: clock.at(-1, time) });
  const drafted = await draftAmendment({ roundId: round.id }, at('10:20'));
  const field = {
    type: 'longText' as const,
    label: '居民参与方式',
    hint: '写明居民怎样参与策划、实施和评价',
    required: true,
    maxLength: 300,
  };
  const edited = await editAmendedForm(
    { amendmentId: drafted.id, version: drafted.version, edit: { kind: 'addField', section: 'project', field } },
    at('10:40'),
  );
  const reason = '居民议事会提出，希望在申报书中写明居民怎样参与项目，以便评审时一并考虑。';
  await proposeAmendment({ amendmentId: drafted.id, version: edited.version, reason }, at('10:55'));
}

/** What the district's finished round was set up with, kept for the next one; other instalments are begun and not stored yet. */
export async function districtTemplate({ clock, staff: { district: officer } }: World, round: Round): Promise<void> {
  const name = '上城区公益创投（八类、两轮评审）';
  const template = await saveOwnTemplate(
    { roundId: round.id, name, description: '取自已完成的批次：书面评审取前 100 个，现场答辩取前 30 个。' },
    { actor: officer, now: clock.at(-9, '15:30') },
  );
  const at = { actor: officer, now: clock.at(-2, '16:10') };
  const { planId } = await beginTemplateEdit({ templateId: template.id }, at);
  const { version } = found(await planById(db, { planId }), 'the plan it is modified in');
  const instalments = [
    { name: '首款', share: '60', condition: 'agreementEffective' as const },
    { name: '尾款', share: '40', condition: 'finalPassed' as const },
  ];
  await setInstalments({ planId, version, instalments }, at);
}
