import sharp from 'sharp'
import { archiveArticles } from '../articles/archive.ts'
import { sampleArticles } from '../articles/sample.ts'
import { pictures } from '../illustrations/pictures.ts'
import type { SeedArticle } from '../records.ts'
import { bodyOf } from './body-of.ts'
import { createAs, type DemoLoad, day, idIf, idOf, updateAs } from './demo-load.ts'

const articles = [...archiveArticles, ...sampleArticles]

/** Draws the illustrations and hands them in as an editor would upload photos. */
export async function loadPictures(load: DemoLoad): Promise<number> {
  for (const { key, draw, alt, caption } of pictures) {
    const data = await sharp(Buffer.from(draw())).webp({ quality: 82 }).toBuffer()
    const file = { data, mimetype: 'image/webp', name: `${key}.webp`, size: data.length }
    const texts = { alt: alt.vi, caption: caption.vi, credit: 'Thông Suốt' }
    const id = await createAs(load, 'EDITOR', 'media', key, texts, file)
    await updateAs(load, 'EDITOR', 'media', id, { alt: alt.en, caption: caption.en }, 'en')
  }
  return pictures.length
}

/** Related articles stand before those that point to them in the data. */
export async function loadArticles(load: DemoLoad): Promise<number> {
  for (const article of articles) await loadArticle(load, article)
  return articles.length
}

async function loadArticle(load: DemoLoad, article: SeedArticle): Promise<void> {
  const { key, title, summary, section, issuingAgency, body, cover, photos, eventOn, areas, ...rest } = article
  const { citations, conclusions, related, ...plain } = rest
  const id = await createAs(load, 'EDITOR', 'articles', key, {
    ...plain,
    title: title.vi,
    summary: summary.vi,
    section: idOf(load, 'sections', section),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    body: bodyOf(body),
    cover: idIf(load, 'media', cover),
    photos: (photos ?? []).map((photo) => ({ media: idOf(load, 'media', photo) })),
    eventOn: day(eventOn),
    reformAreas: areas.map((area) => ({ area })),
    citations: (citations ?? []).map((row) => ({ ...row, document: idIf(load, 'documents', row.document) })),
    relatedConclusions: (conclusions ?? []).map((name) => ({ conclusion: idOf(load, 'conclusions', name) })),
    relatedArticles: (related ?? []).map((name) => ({ article: idOf(load, 'articles', name) })),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'articles', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'articles', id, { _status: 'published' })
}
