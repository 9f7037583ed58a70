/** Says on the document in which order this browser asks for a date: 'ymd', 'mdy', 'dmy'. See `.date-order`. */
export function tellDates(): void {
  const parts = new Intl.DateTimeFormat().formatToParts();
  document.documentElement.dataset.dates = parts.map(({ type }) => (type === 'literal' ? '' : type[0])).join('');
}
