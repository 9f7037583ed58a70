type ProgressBarProps = { label: string; value: number; max: number /** 7 / 24 份 */; text: string };

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const share = max > 0 ? Math.min(100, (value / max) * 100) : 0;
  return (
    <div className="flex items-center gap-3 text-table">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={text}
        className="h-2 flex-1 bg-closed-tint"
      >
        <div className="h-full bg-accent" style={{ width: `${share}%` }} />
      </div>
      <span className="figures whitespace-nowrap">{text}</span>
    </div>
  );
}
