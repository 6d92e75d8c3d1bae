import type { Payload } from 'payload'

/** Laurel, opened for a command. */
export type House = {
  payload: Payload
  /** What a database wants after many writes. */
  tidy: () => Promise<void>
  close: () => Promise<void>
}

/** What a command works with. */
export type Surroundings = {
  open: () => Promise<House>
  /** Writes an answer. */
  answer: (text: string) => void
  /** Tells what goes on meanwhile. */
  tell: (line: string) => void
}
