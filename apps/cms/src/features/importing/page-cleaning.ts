import { foldText } from '@thong-suot/vocabulary'
import type { CleaningKind, CleanPage } from './page.ts'
import { plainCharacters } from './page-characters.ts'
import { noiseOf, opensRelatedNews } from './page-noise.ts'
import { articleHeading, isSectionName, placeBanner, portalOfGreeting } from './page-origin.ts'

/** Takes away what the portal put around and into an article, and counts each kind of noise (DOMAIN §9, §10). */
export function cleanPage(raw: string): CleanPage {
  const plain = plainCharacters(raw)
  const page: CleanPage = { lines: [], surroundings: [], section: null, portal: null, cleanings: plain.cleanings }
  const note = (kind: CleaningKind, example: string) => {
    const known = page.cleanings.find((cleaning) => cleaning.kind === kind)
    if (known) known.count += 1
    // Numbers of people's telephones are not repeated anywhere, not even in a report.
    else page.cleanings.push({ kind, count: 1, example: kind === 'PHONE_LIST' ? null : example.slice(0, 80) })
  }
  const seen = new Set<string>()
  let hasEnded = false
  for (const written of plain.text.split('\n')) {
    let line = written.trim()
    if (line === '') continue
    if (hasEnded) {
      const noise = noiseOf(line, foldText(line))
      if (noise) note(noise, line)
      else page.surroundings.push(line)
      continue
    }
    if (/^(null|undefined)\b/.test(line)) {
      note('NULL_WORD', line)
      line = line.replace(/^(null|undefined)\b[\s:]*/, '')
      if (line === '') continue
    }
    const folded = foldText(line)
    const heading = articleHeading(line)
    if (heading) {
      note('NAVIGATION', heading.heading)
      page.portal ??= heading.portal
      page.section ??= heading.section
      if (heading.rest === '') continue
      line = heading.rest
    } else if (opensRelatedNews(folded)) {
      note('RELATED_NEWS', line)
      hasEnded = true
      continue
    } else {
      page.portal ??= portalOfGreeting(line) ?? (page.lines.length === 0 ? placeBanner(line) : null)
      if (page.lines.length === 0 && isSectionName(folded)) {
        page.section ??= line
        continue
      }
      if (page.portal === line) {
        note('NAVIGATION', line)
        continue
      }
      const noise = noiseOf(line, folded)
      if (noise) {
        note(noise, line)
        continue
      }
    }
    const key = foldText(line)
    if (seen.has(key)) {
      note('DOUBLED_LINE', line)
      continue
    }
    seen.add(key)
    page.lines.push(line)
  }
  return page
}
