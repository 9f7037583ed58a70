import type { Tone } from '@/components/ui/status-tag';
import type { ListRow } from '@/lib/applications/office-list';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';

type RowWords = {
  status: Record<ListRow['status'], { tone: Tone; text: string }>;
  select: (title: string) => string;
  topic: (number: number) => string;
  isSelectable: (row: ListRow) => boolean;
};

/**
 * The rows of the office's list as one string. A thousand rows as elements take the server several times as long to
 * render and travel twice; here every text is escaped by `escaped`, and nothing else may be put in.
 */
export function rowsHtml(rows: readonly ListRow[], { status, select, topic, isSelectable }: RowWords): string {
  return rows
    .map((row) => {
      const tag = status[row.status];
      const category = row.topicNumber === null ? row.category : `${row.category} ${topic(row.topicNumber)}`;
      const tick = isSelectable(row)
        ? `<input type="checkbox" name="applicationIds" value="${escaped(row.id)}" form="bulk" aria-label="${escaped(select(row.title))}">`
        : '';
      return `<tr><td>${tick}</td><td><a class="row-link" href="${paths.officeApplication(escaped(row.id))}">${escaped(row.title)}</a><div class="code">${escaped(row.number)}</div></td><td><span class="tag" data-tone="${tag.tone}">${escaped(tag.text)}</span></td><td>${escaped(row.organisation)}</td><td>${escaped(category)}</td><td>${escaped(row.region)}</td><td>${formatYuan(row.requestedFen)}</td><td>${formatDateTime(row.submittedAt)}</td></tr>`;
    })
    .join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
