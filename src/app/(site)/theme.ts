import type { CSSProperties } from 'react'

/** The grounds on which text is hardest to read, `--raised` of styles/base.css. */
const grounds = { light: '#f4f6f5', dark: '#1e242a' }

/** WCAG AA for text. */
const enough = 4.5

type Colors = { primaryColor?: string | null; accentColor?: string | null }

/**
 * The community's colours as CSS variables, for both schemes, moved towards black or white until text in them
 * can be read. Anything but `#rrggbb` is left to the stylesheet.
 */
export function themeVariables({ primaryColor, accentColor }: Colors): CSSProperties {
  return { ...variables('brand', primaryColor), ...variables('accent', accentColor) }
}

const variables = (name: string, color: string | null | undefined): Record<string, string> =>
  color && /^#[0-9a-f]{6}$/i.test(color)
    ? {
        [`--${name}-light`]: readable({ color, ground: grounds.light }),
        [`--${name}-dark`]: readable({ color, ground: grounds.dark }),
      }
    : {}

/** The colour itself, or the nearest mix with black or white that can be read on the ground. */
export function readable({ color, ground }: { color: string; ground: string }): string {
  const end = luminance(ground) > 0.5 ? '#000000' : '#ffffff'
  const steps = Array.from({ length: 21 }, (_, step) => mix({ color, end, share: step / 20 }))
  return steps.find((candidate) => contrast(candidate, ground) >= enough) ?? end
}

/** WCAG's contrast ratio of two colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const value = channel / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))

function mix({ color, end, share }: { color: string; end: string; share: number }): string {
  const ends = channels(end)
  const mixed = channels(color).map((channel, index) =>
    Math.round(channel * (1 - share) + (ends[index] ?? 0) * share),
  )
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
