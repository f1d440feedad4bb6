// Next's standalone folder leaves out the browser's files; they are put where its server looks for them.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const next = fileURLToPath(new URL('../../.next', import.meta.url))
cpSync(`${next}/static`, `${next}/standalone/apps/cms/.next/static`, { recursive: true })
