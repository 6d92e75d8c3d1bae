/** About how wide a name is printed: Chinese and its neighbours take two places a character, marks on letters none. */
export const nameWidth = (name: string): number =>
  [...name.normalize('NFC')].reduce((width, character) => width + placesOf(character), 0)

/** The longest and the shortest of some names, as they are printed. */
export function extremes<T>(
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
): { longest: T; shortest: T } | undefined {
  const named = candidates
    .map((candidate) => ({ candidate, width: nameWidth(nameOf(candidate).trim()) }))
    .filter(({ width }) => width > 0)
    .sort((one, other) => one.width - other.width)
  const shortest = named.at(0)
  const longest = named.at(-1)
  return shortest && longest && { longest: longest.candidate, shortest: shortest.candidate }
}

const isWide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const placesOf = (character: string): number =>
  /\p{M}|\p{Cf}/u.test(character) ? 0 : isWide.test(character) ? 2 : 1
