/** Whether two compact names differ by a slip of the keyboard: one letter, or two in a long name. */
export function closeSpelling(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2
  if (Math.abs(one.length - other.length) > allowed || one[0] !== other[0]) return false
  return editDistance(one, other) <= allowed
}

/** How many letters are to be put in, taken out or changed to make one text the other. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
