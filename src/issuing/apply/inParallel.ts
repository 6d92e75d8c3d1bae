/**
 * Does something with each item, so many at once.
 * @throws what the first of them threw, once those under way have ended; no other is begun.
 */
export async function inParallel<Item>({
  items,
  atOnce,
  act,
}: {
  items: Iterable<Item>
  atOnce: number
  act: (item: Item) => Promise<void>
}): Promise<void> {
  const left = [...items].reverse()
  const worker = async () => {
    try {
      for (let item = left.pop(); item !== undefined; item = left.pop()) await act(item)
    } catch (error) {
      left.length = 0
      throw error
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}
