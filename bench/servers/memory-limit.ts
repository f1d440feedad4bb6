// The same bytes as the api's cached answer, with the same headers, from memory by plain `node:http`.
import { createServer } from 'node:http'
import { type MemoryLimitConfig, readConfig } from './limit-config.ts'

const { requests } = readConfig<MemoryLimitConfig>()
const known = new Map(
  Object.entries(requests).map(([path, { headers, body }]) => {
    const bytes = Buffer.from(body, 'base64')
    return [path, { headers: { ...headers, 'content-length': bytes.length }, bytes }]
  }),
)

createServer((request, response) => {
  const found = known.get(request.url ?? '')
  if (!found) return response.end()
  response.writeHead(200, found.headers)
  response.end(found.bytes)
}).listen(Number(process.env.PORT), '127.0.0.1')

process.once('SIGTERM', () => process.exit(0))
