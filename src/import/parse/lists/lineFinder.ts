/**
 * Tells on which line a word stands, for data whose parser doesn't: each time the next place from the last one on,
 * which is where it stands when the data are walked in their order.
 */
export function lineFinder(text: string): (word: string) => number {
  let [at, line, counted] = [0, 1, 0]
  return (word) => {
    const found = word ? text.indexOf(word, at) : -1
    if (found < 0) return line
    at = found + word.length
    for (
      let next = text.indexOf('\n', counted);
      next >= 0 && next < found;
      next = text.indexOf('\n', counted)
    ) {
      line++
      counted = next + 1
    }
    return line
  }
}
