import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Pages } from './app.ts'
import { renderPages } from './render-pages.ts'

const buildFolder = fileURLToPath(new URL('../build', import.meta.url))

export async function builtPages(): Promise<Pages> {
  const build = await import(pathToFileURL(`${buildFolder}/server/index.js`).href)
  return { files: `${buildFolder}/client`, render: renderPages(build, 'production') }
}
