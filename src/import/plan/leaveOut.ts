import type { ImportOptions, Planned } from './types.js'

/** An item of the plan as it is, or refused where an editor left it out. */
export const leaveOut = <Item extends Planned<object>>({
  item,
  decided,
}: {
  item: Item
  decided: ImportOptions['decided']
}): Item =>
  isLeftOut(decided, item.key)
    ? { ...item, action: 'refuse', reason: 'skipped', fields: {}, ledger: { keys: [], hash: '' } }
    : item

/** Whether an editor left an item of the plan out. */
export const isLeftOut = (decided: ImportOptions['decided'], key: string): boolean =>
  decided?.get(key)?.action === 'skip'
