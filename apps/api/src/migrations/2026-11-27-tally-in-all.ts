import { Migration } from '@mikro-orm/migrations'

/** The whole is counted too: adding up every agency cost what there are agencies. */
export class TallyInAll20261127 extends Migration {
  override name = '2026-11-27-tally-in-all'

  override up() {
    this.addSql(`alter table reform.tally drop constraint tally_kind_check`)
    this.addSql(`alter table reform.tally add check (kind in ('ALL', 'LEAD', 'CONCLUSION'))`)
  }
}
