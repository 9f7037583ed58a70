import { checkSum } from '@/components/ui/check-sum';
import type { FormSection } from '@/lib/forms/definition/definition';
import { formatYuan } from '@/lib/kernel/money';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';

type CommitmentProps = {
  application: {
    title: string;
    number: string | null;
    requestedFen: bigint;
    organisation: { name: string };
    round: { title: string; issuedBy: string; region: { officeName: string } };
  };
  sections: readonly FormSection[];
  /** Who signs has confirmed the whole of it on the platform. */
  confirmed: { name: string; moment: string; contentHash: string; checkCode: string | null } | null;
  /** Check code of the content it is printed for, where a sealed letter is taken. */
  printedCode: string | null;
};

/** A document of the organisation to the office, and therefore Chinese; what is not filled in yet is left to be written by hand. */
export function CommitmentDocument({ application, sections, confirmed, printedCode }: CommitmentProps) {
  const { title, organisation, round, requestedFen } = application;
  const statements = sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (field.type === 'declaration' ? [{ key: field.key, text: field.statement }] : []));
  return (
    <article className="document" lang="zh-CN">
      <h2 className="document-title">承诺书</h2>
      <p className="document-address">{round.issuedBy || round.region.officeName}：</p>
      <p>
        我单位申报“{round.title}”的项目“{title || '＿＿＿＿＿＿＿＿'}”，
        {requestedFen > 0n && `申请资金 ${formatYuan(requestedFen)} 元，`}现就有关事项承诺如下：
      </p>
      {statements.map(({ key, text }) =>
        text.split('\n').map((paragraph, index) => <p key={`${key} ${index}`}>{paragraph}</p>),
      )}
      {confirmed !== null && (
        <div className="my-6">
          <p>
            本申报书及以上承诺已由签署人{confirmed.name}于{confirmed.moment}在线确认。
          </p>
          <p>全文校验值：</p>
          <p className="figures indent-0 text-left font-mono text-small">{checkSum(confirmed.contentHash)}</p>
          {confirmed.checkCode !== null && (
            <p>
              申报编号：{application.number}，核验码：{confirmed.checkCode}，可在{fullAddress(paths.verify())}核验。
            </p>
          )}
        </div>
      )}
      {printedCode !== null && <p>本承诺书所附申报内容的核验码：{printedCode}</p>}
      <div className="document-signature">
        <div>申报单位（盖章）：{organisation.name}</div>
        <div>法定代表人（签字）：＿＿＿＿</div>
        <div>＿＿＿年＿月＿日</div>
      </div>
    </article>
  );
}
