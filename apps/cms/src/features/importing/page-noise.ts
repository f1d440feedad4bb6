import type { CleaningKind } from './page.ts'

/** A line that belongs to the portal and not to the article. */
export interface NoiseRule {
  kind: CleaningKind
  isNoise: (line: string, folded: string) => boolean
}

/** Column names of the SharePoint list "Tin Tức Mở Rộng" and its edit form (DOMAIN §9.1), folded. */
const fieldLabels = new Set([
  ...['tieu de', 'hinh anh', 'hinh anh mo ta', 'tom tat', 'noi dung', 'link thay the noi dung', 'ngay xuat ban'],
  ...['tin noi bat', 'tac gia', 'phan loai', 'loai bai viet', 'so trang', 'so anh', 'so tien', 'tin lien quan'],
  ...['audio', 'video', 'trang thai', 'lich su', 'so luot nguoi doc', 'approval status', 'attachments', 'version'],
  ...['created at by', 'last modified at by', 'created by', 'modified by', 'content type', 'tep dinh kem'],
])

/** Alternative texts that page templates ship with. */
const templateCaptions = new Set([
  'responsive image',
  'image',
  'img',
  'alt',
  'alt text',
  'no image',
  'image placeholder',
])

/** Menu entries and buttons that portals print around an article. */
const navigation = [
  /^xuat ban thong tin$/,
  /^(trang chu|gioi thieu|home|dang nhap|dang xuat|quay lai|ve dau trang|lien he|so do cong|skip to .*|bo qua .*)$/,
  /^chao mung .* den voi (cong|trang) thong tin/,
  /^(cong|trang) thong tin dien tu [^.,;:]{0,60}$/,
  /^(manage permissions|version history)+$/,
  /^\|+$/,
  /^(chia se|share|in bai( viet)?|in trang|print|gui (email|mail|bai viet).*|facebook|twitter|zalo|tweet)\s*:?$/,
]

/** Text size, contrast and read-aloud controls. */
const readingTools = [
  /^(xem voi )?co chu\b/,
  /\bfont size\b/,
  /^a-? a a\+?$/,
  /^(doc bai viet|nghe doc bai|tuong phan)/,
]

const counters = [
  /^(so )?luot (nguoi )?(xem|doc|truy cap)\b.*/,
  /^(tong so diem cua bai viet|click de danh gia).*$/,
  /^(views?|hits)\s*:?\s*\d*$/,
  /^(thong ke truy cap|dang truy cap|dang online|tong (so )?(luot )?truy cap|hom nay|hom qua|tuan nay|thang nay)\b.*$/,
]

const phoneAtEnd = /(?:\+?84|0)[\d.\s-]{6,}\d$|\b0\d{2,3}[.\s]?[x\d*]{3}[.\s]?[x\d*]{3}$/i

const rules: NoiseRule[] = [
  { kind: 'TEMPLATE_CAPTION', isNoise: (_, folded) => templateCaptions.has(folded) },
  { kind: 'FIELD_LABEL', isNoise: (_, folded) => isFieldLabel(folded) },
  {
    kind: 'READING_TOOL',
    isNoise: (_, folded) => folded.length < 90 && readingTools.some((tool) => tool.test(folded)),
  },
  { kind: 'COUNTER', isNoise: (_, folded) => folded.length < 60 && counters.some((counter) => counter.test(folded)) },
  { kind: 'NAVIGATION', isNoise: (_, folded) => navigation.some((entry) => entry.test(folded)) },
  { kind: 'PHONE_LIST', isNoise: (line) => line.length < 120 && phoneAtEnd.test(line) },
]

/** The kind of noise a line is, or null where it may be part of the article. */
export function noiseOf(line: string, folded: string): CleaningKind | null {
  return rules.find((rule) => rule.isNoise(line, folded))?.kind ?? null
}

/** Headings after which a portal lists other news, hotlines and banners: the article has ended. */
export function opensRelatedNews(folded: string): boolean {
  return /^(cac |nhung )?(tin|bai viet|bai|tin tuc)( bai)? (khac|lien quan|cung chuyen muc|cung loai|moi hon|cu hon|da dua)\s*:?$/.test(
    folded,
  )
}

function isFieldLabel(folded: string): boolean {
  const label = folded.replace(/\s*:.*$/, '')
  return fieldLabels.has(folded) || (folded.includes(':') && fieldLabels.has(label) && folded.length < 60)
}
