import type { FormField } from '@/lib/forms/definition/definition';

/** An answer within every limit, as a form would send it; attachments and profile facts are not answered. */
export function someAnswer(field: FormField, facts: { title: string; category: string; regionId: string }): unknown {
  switch (field.type) {
    case 'text':
      return field.key === 'projectTitle' ? facts.title : '示例'.slice(0, field.maxLength);
    case 'longText':
      return '本项目面向社区老人开展定期探访与互助服务。'.slice(0, field.maxLength);
    case 'integer':
      return Math.max(field.min, Math.min(field.max, 120));
    case 'number':
      return String(Math.max(field.min, Math.min(field.max, 2)));
    case 'money':
      return '1000';
    case 'day':
      return field.key === 'endsOn' ? '2026-12-31' : '2026-06-01';
    case 'phone':
      return '13800001234';
    case 'email':
      return 'contact@example.cn';
    case 'singleChoice':
      return field.options[0]?.value;
    case 'multiChoice':
      return field.options.slice(0, 1).map((option) => option.value);
    case 'category':
      return facts.category;
    case 'region':
      return facts.regionId;
    case 'table':
      return Array.from({ length: Math.max(field.minRows, 1) }, (_, row) =>
        Object.fromEntries(field.columns.map((column) => [column.key, someCell(column, row)])),
      );
    case 'budget':
      return [
        {
          code: 'B1',
          activity: '社区助老服务',
          unitYuan: '450',
          unit: '场',
          quantity: '90',
          source: 'GRANT',
          note: '',
        },
        { code: 'B2', activity: '专业督导', unitYuan: '300', unit: '人·天', quantity: '15', source: 'GRANT', note: '' },
        { code: 'B1', activity: '志愿者物资', unitYuan: '500', unit: '批', quantity: '10', source: 'OWN', note: '' },
      ];
    case 'declaration':
      return 'yes';
    case 'attachment':
    case 'calculated':
    case 'profile':
      return undefined;
  }
}

function someCell(column: { type: string; options: { value: string }[] }, row: number): string {
  if (column.type === 'integer') return String(10 + row);
  if (column.type === 'choice') return column.options[row % column.options.length]?.value ?? '';
  if (column.type === 'phone') return '13800001234';
  if (column.type === 'month') return `2026-${String((row % 7) + 6).padStart(2, '0')}`;
  if (column.type === 'day') return '2026-06-01';
  // Of a partner: as much as the budget above says others pay.
  if (column.type === 'money') return '5000';
  return `示例${row + 1}`;
}
