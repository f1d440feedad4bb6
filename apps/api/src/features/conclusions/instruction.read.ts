import { many, one, parts } from '@thong-suot/read-plan'

/** How the fields of an instruction are read; its views are named after it. */
export function instructionReads(name: 'directive' | 'plan_item') {
  const ofIt = `this.${name}_row = parent.row_id`
  const deadlines = { from: `content.${name}_deadline`, order: ['this.position'] }
  const partiesAs = (role: string) =>
    parts({ from: `content.${name}_party`, where: `${ofIt} and this.role = '${role}'`, order: ['this.position'] })
  return {
    addressees: partiesAs('ADDRESSEE'),
    lead: partiesAs('LEAD'),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    deadline: one({ ...deadlines, where: `${ofIt} and this.binds_whole` }),
    deadlines: parts({ ...deadlines, where: ofIt }),
    tasks: many({
      where: 'this.origin_key = parent.key and reform.is_latest(this.origin_key, this.named_lead_id, this.occurrence)',
      order: ['code'],
    }),
    doubts: parts({ from: `reform.${name}_doubts(parent.key)`, order: ['this.place'] }),
  }
}
