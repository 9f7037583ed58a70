import encodeQR from 'qr';

/** A text as a QR code, drawn here: what it says goes to no other program. Dark on white whatever the page's colours are. */
export function QrDrawing({ text, label, className = 'w-56' }: { text: string; label: string; className?: string }) {
  const rows = encodeQR(text, 'raw', { border: 4 });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className={`${className} max-w-full`}
    >
      <path d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
