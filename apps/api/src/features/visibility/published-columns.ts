/** The columns behind `Published`, of a cms table with its locale rows `vi` and `en`. */
export function publishedColumns(item: string): string {
  return `${item}.id, ${item}.slug, vi.title as title_vi, en.title as title_en, vi.summary as summary_vi,
    en.summary as summary_en, ${item}.issuing_agency_id, ${item}.source_portal, ${item}.source_url,
    ${item}.published_at, ${item}.updated_at,
    coalesce(${item}.is_sample, false) as is_sample`
}
