import { visibleCommendation } from '../visibility/visible.ts'

const ofVisibleCommendation = `join cms.commendations c on c.id = r._parent_id and ${visibleCommendation('c')}`

export const commendationAreaSql = /* sql */ `
  select r._parent_id as commendation_id, r._order as position, r.area::text as area
  from cms.commendations_reform_areas r ${ofVisibleCommendation}`

export const commendationRecipientSql = /* sql */ `
  select r._parent_id as commendation_id, r._order as position, r.kind::text as kind, r.name, r.post, r.unit, r.agency_id
  from cms.commendations_recipients r ${ofVisibleCommendation}`
