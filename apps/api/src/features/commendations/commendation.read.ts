import { connection, localised, one, parts, query, reads, rows } from '@thong-suot/read-plan'
import { Commendation } from './commendation.view.ts'
import { Recipient } from './recipient.ts'

export const commendationReads = [
  reads(Commendation, {
    title: localised(),
    summary: localised(),
    recipients: parts({
      from: 'content.commendation_recipient',
      where: 'this.commendation_id = parent.id',
      order: ['this.position'],
    }),
    reformAreas: parts({
      from: 'content.commendation_area',
      where: 'this.commendation_id = parent.id',
      order: ['this.position'],
    }),
  }),
  rows(Recipient, { agency: one({ where: 'this.id = parent.agency_id' }) }),
  query({
    commendation: one({ by: 'slug' }),
    commendations: connection({
      order: ['publishedAt desc'],
      filter: {
        // as an array, so that the words are looked up by index
        recipient: `this.id = any(array(select r.commendation_id from content.commendation_recipient r
          where to_tsvector('simple', public.fold_text(r.name || ' ' || coalesce(r.unit, '')))
            @@ reform.begun_words(plainto_tsquery('simple', public.fold_text($recipient)))))`,
        agency: 'this.issuing_agency_id = (select a.id from content.agency a where a.slug = $agency)',
        year: 'extract(year from this.awarded_on)::integer = $year',
        form: 'this.form = $form',
        state: 'this.state = $state',
        area: 'exists (select from content.commendation_area a where a.commendation_id = this.id and a.area = $area offset 0)',
      },
    }),
  }),
]
