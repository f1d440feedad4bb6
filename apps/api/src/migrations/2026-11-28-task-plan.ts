import { Migration } from '@mikro-orm/migrations'

/** A task comes from a directive of a conclusion, or from an item of a plan, which also tells its reform area. */
export class TaskPlan20261128 extends Migration {
  override name = '2026-11-28-task-plan'

  override up() {
    this.addSql(/* sql */ `
      alter table reform.task alter column conclusion_id drop not null, add column plan_id integer, add column area text,
        add constraint one_origin check (num_nonnulls(conclusion_id, plan_id) = 1),
        add constraint area_of_plan check (area is null or plan_id is not null)`)
    this.addSql(`create index task_by_plan on reform.task (plan_id, current_due, id) where plan_id is not null`)
    this.addSql(`create index task_by_area on reform.task (area, current_due, id) where area is not null`)
    this.addSql(`alter table reform.tally drop constraint tally_kind_check`)
    this.addSql(`alter table reform.tally add check (kind in ('ALL', 'LEAD', 'CONCLUSION', 'PLAN', 'AREA'))`)
  }
}
