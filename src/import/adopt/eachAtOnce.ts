/**
 * Does something with each item, `atOnce` of them at a time and no more than `atOnceInLane` of one lane, in their
 * order otherwise.
 * @throws what the first of them threw, once those under way have ended; no other is begun.
 */
export async function eachAtOnce<Item>({
  items,
  atOnce,
  atOnceInLane,
  laneOf,
  act,
}: {
  items: readonly Item[]
  atOnce: number
  atOnceInLane: number
  laneOf: (item: Item) => string
  act: (item: Item) => Promise<void>
}): Promise<void> {
  const lanes = new Map<string, Item[]>()
  for (const item of items) {
    const lane = lanes.get(laneOf(item))
    if (lane) lane.push(item)
    else lanes.set(laneOf(item), [item])
  }
  for (const lane of lanes.values()) lane.reverse()
  const running = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  const begin = (lane: string, item: Item) => {
    running.set(lane, (running.get(lane) ?? 0) + 1)
    const doing = act(item)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        running.set(lane, (running.get(lane) ?? 1) - 1)
        underWay.delete(doing)
      })
    underWay.add(doing)
  }
  for (;;) {
    for (const [lane, left] of failures.length ? [] : lanes) {
      while (left.length && underWay.size < atOnce && (running.get(lane) ?? 0) < atOnceInLane) {
        const item = left.pop()
        if (item !== undefined) begin(lane, item)
      }
      if (!left.length) lanes.delete(lane)
    }
    if (!underWay.size) break
    await Promise.race(underWay)
  }
  if (failures.length) throw failures[0]
}
