import { samplePages } from '../pages/sample.ts'
import { bodyOf } from './body-of.ts'
import { createAs, type DemoLoad, idOf, updateAs } from './demo-load.ts'

export async function loadPages(load: DemoLoad): Promise<number> {
  for (const { key, title, summary, body, ...plain } of samplePages) {
    const id = await createAs(load, 'EDITOR', 'pages', key, {
      ...plain,
      title: title.vi,
      summary: summary.vi,
      body: bodyOf(body.vi),
      issuingAgency: idOf(load, 'agencies', 'ubnd-xa-minh-khe'),
      audience: 'PUBLIC',
      isSample: true,
    })
    const english = { title: title.en, summary: summary.en, body: bodyOf(body.en) }
    await updateAs(load, 'EDITOR', 'pages', id, english, 'en')
    await updateAs(load, 'PUBLISHER', 'pages', id, { _status: 'published' })
  }
  return samplePages.length
}
