import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'

const { app, admin, env } = await openHouse()
