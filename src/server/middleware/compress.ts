import compression from 'compression'
import type { RequestHandler } from 'express'

/** Compresses texts. Parts of files keep their bytes, and streams of events or lines go out as they come. */
export const compress = (): RequestHandler =>
  compression({
    filter: (req, res) => {
      const type = String(res.getHeader('Content-Type') ?? '')
      if (res.statusCode === 206 || /event-stream|ndjson|jsonl/.test(type)) return false
      return compression.filter(req, res)
    },
  })
