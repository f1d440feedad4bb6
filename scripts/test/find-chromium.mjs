import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns {string | undefined} the browser the journeys run in: named, the system's, or Playwright's */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : usualPlaces), playwrightPlace()].find((place) => place !== '' && existsSync(place))
}

function playwrightPlace() {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}
