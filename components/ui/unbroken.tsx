import { Fragment, type ReactNode } from 'react';

/** A day with its hour, a telephone number, or an amount with its unit. */
const wholes =
  /(\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}(?::\d{2}| ?时))?|\d{1,2} [A-Z][a-z]+ \d{4}|0\d{2,3}-\d{7,8}|[\d,.]+ ?(?:元|万元|个|项|份|条|天|人次|人|名))/;

/** Text whose days and amounts stay in one line, whatever the width: "2027年2月" above "16日" is hard to read. */
export function unbroken(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !wholes.test(text)) return text;
  return text.split(wholes).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
