'use client'

/** A bar that moves, with how far it is in words. */
export const Bar = ({ label, part, text }: { label: string; part: number; text: string }) => {
  const percent = Math.min(100, Math.floor(part * 100))
  return (
    <div className="laurel-bar">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <div className="laurel-bar__fill" style={{ width: `${percent}%` }} />
      </div>
      <span>{text}</span>
    </div>
  )
}
