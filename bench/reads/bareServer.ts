import { readFileSync } from 'node:fs'
import express from 'express'

/** `bareServer.ts FILE PORT`: answers each address with the text that FILE, a JSON object, has for it. */
const [file = '', port] = process.argv.slice(2)
const answers: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))

const app = express()
app.use(express.json())
app.use((req, res) => {
  res.type('json').send(answers[req.url] ?? '{}')
})
app.listen(Number(port), '127.0.0.1')
process.once('disconnect', () => process.exit())
