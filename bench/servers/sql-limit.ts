// One statement by hand for each request, through `pg`, answered by plain `node:http`.
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { root } from '../../scripts/start/places.mjs'
import { readConfig, type SqlLimitConfig } from './limit-config.ts'

const { connectionString, requests } = readConfig<SqlLimitConfig>()
const known = new Map(Object.entries(requests))

// Connected like the api itself, by the same driver: as many connections with the same settings.
const { readPoolSettings } = await import(pathToFileURL(join(root, 'apps/api/dist/database.js')).href)
const pool = new pg.Pool({ connectionString, ...readPoolSettings, application_name: 'bench-limit' })

createServer(async (request, response) => {
  const found = known.get(request.url ?? '')
  if (!found) return response.end()
  try {
    const { rows } = await pool.query({ name: found.name, text: found.sql, values: found.values })
    const body = Buffer.from(`{"data":${rows[0].data}}`)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
    response.end(body)
  } catch (error) {
    response.writeHead(503).end(String(error))
  }
}).listen(Number(process.env.PORT), '127.0.0.1')

process.once('SIGTERM', () => process.exit(0))
