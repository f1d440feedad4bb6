import { addressIn, useLanguage } from './i18n/language'

type Query = Record<string, string | number | null | undefined>

/** Every address of the portal, in Vietnamese; `usePaths` puts the language before it. */
function pathsWith(prefix: (path: string) => string) {
  const at = (path: string, query: Query = {}) => prefix(path) + queryString(query)
  return {
    home: () => at('/'),
    articles: (query?: Query) => at('/tin-bai', query),
    article: (slug: string) => at(`/tin-bai/${slug}`),
    conclusions: (query?: Query) => at('/ket-luan', query),
    conclusion: (slug: string) => at(`/ket-luan/${slug}`),
    directive: (conclusionSlug: string, key: string) => `${at(`/ket-luan/${conclusionSlug}`)}#${directiveAnchor(key)}`,
    plans: (query?: Query) => at('/ke-hoach', query),
    plan: (slug: string) => at(`/ke-hoach/${slug}`),
    planItem: (planSlug: string, key: string) => `${at(`/ke-hoach/${planSlug}`)}#${directiveAnchor(key)}`,
    documents: (query?: Query) => at('/van-ban', query),
    document: (slug: string) => at(`/van-ban/${slug}`),
    assignTask: (documentSlug: string) => at(`/van-ban/${documentSlug}/giao-nhiem-vu`),
    commendations: (query?: Query) => at('/khen-thuong', query),
    commendation: (slug: string) => at(`/khen-thuong/${slug}`),
    procedures: (query?: Query) => at('/thu-tuc', query),
    procedure: (slug: string) => at(`/thu-tuc/${slug}`),
    statistics: (query?: Query) => at('/thong-ke-ho-so', query),
    statisticsCsv: (query?: Query) => at('/thong-ke-ho-so/so-lieu.csv', query),
    statisticsItem: (slug: string) => at(`/thong-ke-ho-so/${slug}`),
    statisticsItemCsv: (slug: string) => at(`/thong-ke-ho-so/${slug}/so-lieu.csv`),
    indices: (query?: Query) => at('/chi-so', query),
    indicesCsv: (query?: Query) => at('/chi-so/so-lieu.csv', query),
    indexResult: (slug: string) => at(`/chi-so/${slug}`),
    indexResultCsv: (slug: string) => at(`/chi-so/${slug}/so-lieu.csv`),
    page: (slug: string) => at(`/trang/${slug}`),
    agencies: (query?: Query) => at('/co-quan', query),
    agency: (slug: string) => at(`/co-quan/${slug}`),
    leading: (query?: Query) => at('/dieu-hanh', query),
    brief: (query?: Query) => at('/dieu-hanh/ban-in', query),
    board: (query?: Query) => at('/bang-theo-doi', query),
    tasks: (query?: Query) => at('/nhiem-vu', query),
    tasksCsv: (query?: Query) => at('/nhiem-vu/danh-sach.csv', query),
    tasksXlsx: (query?: Query) => at('/nhiem-vu/danh-sach.xlsx', query),
    task: (id: string) => at(`/nhiem-vu/${taskKey(id)}`),
    followTask: (id: string) => at(`/nhiem-vu/${taskKey(id)}/theo-doi`),
    reminders: () => at('/viec-can-lam'),
    search: (query?: Query) => at('/tim-kiem', query),
    signIn: (returnTo?: string) => at('/dang-nhap', { 'tro-lai': returnTo }),
    signOut: () => at('/dang-xuat'),
    preferences: () => at('/tuy-chon'),
  }
}

export type Paths = ReturnType<typeof pathsWith>

export function pathsIn(language: 'vi' | 'en'): Paths {
  return pathsWith((path) => addressIn(language, path))
}

export function usePaths(): Paths {
  return pathsIn(useLanguage())
}

/** Where a directive, or an item of a plan, stands on its page. */
export function directiveAnchor(key: string): string {
  return `y-kien-${key}`
}

/** Task:<uuid> ⇄ <uuid>: addresses carry the bare key. */
export function taskKey(id: string): string {
  return id.replace(/^Task:/, '')
}

function queryString(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
