import { FileInPlace } from '@/components/files/file-in-place';
import type { RowMark } from '@/lib/applications/together/marked-rows';
import { formatFileSize } from '@/lib/files/format-file-size';
import type { FileFacts, FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { BudgetView } from './budget-view';
import { RecordTable } from './record-table';

type AnswerViewProps = {
  answer: FormattedAnswer;
  budgetItems: Record<string, string>;
  label: string;
  isOptional?: boolean;
  /** Of rows that are held against others. */
  marks?: readonly RowMark[] | undefined;
};

/** One answer as it is read; words as they were frozen. */
export async function AnswerView({ answer, budgetItems, label, isOptional = false, marks }: AnswerViewProps) {
  const t = await getTranslator('applications');
  switch (answer.kind) {
    case 'empty':
      return <span className="text-ink-soft">{t('content.empty')}</span>;
    case 'text':
      return <p className="reading whitespace-pre-line">{answer.text}</p>;
    case 'word':
      return <p className="reading">{textFor(await getTranslator(), answer.messageKey)}</p>;
    case 'list':
      return <p className="reading">{answer.items.join('、')}</p>;
    case 'declared':
      return (
        <p className="reading">
          {answer.statement}
          {t('content.declared')}
        </p>
      );
    case 'table':
      return <RecordTable columns={answer.columns} rows={answer.rows} label={label} marks={marks} />;
    case 'budget':
      return <BudgetView rows={answer.rows} items={budgetItems} label={label} marks={marks} />;
    case 'files':
      if (answer.files.length === 0)
        return <span className="text-ink-soft">{t(isOptional ? 'content.noOptionalFile' : 'content.noFile')}</span>;
      return (
        <ul>
          {answer.files.map((file) => (
            <li key={file.id} className="py-0.5">
              <FileView file={file} text={t('content.files', { name: file.name, size: formatFileSize(file.size) })} />
            </li>
          ))}
        </ul>
      );
  }
}

function FileView({ file, text }: { file: FileFacts; text: string }) {
  return (
    <>
      <a href={paths.file(file.id)} target="_blank" rel="noreferrer" className="link">
        {text}
      </a>
      <FileInPlace name={file.name} mime={file.mime} href={paths.file(file.id)} reading={paths.fileReading(file.id)} />
    </>
  );
}
