import { join } from 'node:path'
import { dataFolder } from '../start/places.mjs'

// What builds and generators want to see; nothing connects to it.
export const placeholders = {
  CMS_DATABASE_URL: 'postgres://cms@127.0.0.1:9/none',
  API_DATABASE_URL: 'postgres://api@127.0.0.1:9/none',
  PAYLOAD_SECRET: 'only-for-generating-files-0123456789',
  PUBLIC_ORIGIN: 'http://localhost:3000',
  MEDIA_DIR: join(dataFolder, 'media'),
  CMS_URL: 'http://127.0.0.1:9',
  API_URL: 'http://127.0.0.1:9',
}
