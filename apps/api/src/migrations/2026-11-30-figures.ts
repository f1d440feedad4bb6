import { Migration } from '@mikro-orm/migrations'

/** Counters know the months in which tasks are due. */
export class Figures20261130 extends Migration {
  override name = '2026-11-30-figures'

  override up() {
    this.addSql(`alter table reform.tally drop constraint tally_kind_check`)
    this.addSql(`alter table reform.tally add check (kind in ('ALL', 'LEAD', 'CONCLUSION', 'PLAN', 'AREA', 'MONTH'))`)
  }
}
