import { randomBytes } from 'node:crypto'
import express from 'express'
import { listening } from './listening.ts'

// What a page would cost if it cost nothing: Express sending the same bytes again and again, without the hash over
// every body by which it makes an ETag.
const bytes = randomBytes(Number(process.env['BYTES']))
const app = express()
app.disable('x-powered-by')
app.set('etag', false)
app.get('/constant', (_request, response) => {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
})
listening(app)
