import * as migration_20261123_052233_initial from './20261123_052233_initial';
import * as migration_20261123_052300_search_and_notices from './20261123_052300_search_and_notices';
import * as migration_20261123_054716_document_heading_and_editor from './20261123_054716_document_heading_and_editor';
import * as migration_20261123_083500_lists_by_index from './20261123_083500_lists_by_index';
import * as migration_20261126_190000_search_by_day from './20261126_190000_search_by_day';
import * as migration_20261127_082524_commendations from './20261127_082524_commendations';
import * as migration_20261127_090000_commendation_lookups from './20261127_090000_commendation_lookups';
import * as migration_20261127_124721_procedure_notices from './20261127_124721_procedure_notices';
import * as migration_20261127_125000_procedure_notice_lookups from './20261127_125000_procedure_notice_lookups';
import * as migration_20261127_133542_pages_and_site from './20261127_133542_pages_and_site';
import * as migration_20261127_140000_page_lookups from './20261127_140000_page_lookups';
import * as migration_20261127_165831_plans_statistics_indices from './20261127_165831_plans_statistics_indices';
import * as migration_20261127_173000_plan_and_figure_lookups from './20261127_173000_plan_and_figure_lookups';
import * as migration_20261127_174351_navigation_and_featured from './20261127_174351_navigation_and_featured';
import * as migration_20261127_190000_plan_and_figure_keys from './20261127_190000_plan_and_figure_keys';

export const migrations = [
  {
    up: migration_20261123_052233_initial.up,
    down: migration_20261123_052233_initial.down,
    name: '20261123_052233_initial',
  },
  {
    up: migration_20261123_052300_search_and_notices.up,
    down: migration_20261123_052300_search_and_notices.down,
    name: '20261123_052300_search_and_notices',
  },
  {
    up: migration_20261123_054716_document_heading_and_editor.up,
    down: migration_20261123_054716_document_heading_and_editor.down,
    name: '20261123_054716_document_heading_and_editor',
  },
  {
    up: migration_20261123_083500_lists_by_index.up,
    down: migration_20261123_083500_lists_by_index.down,
    name: '20261123_083500_lists_by_index',
  },
  {
    up: migration_20261126_190000_search_by_day.up,
    down: migration_20261126_190000_search_by_day.down,
    name: '20261126_190000_search_by_day',
  },
  {
    up: migration_20261127_082524_commendations.up,
    down: migration_20261127_082524_commendations.down,
    name: '20261127_082524_commendations',
  },
  {
    up: migration_20261127_090000_commendation_lookups.up,
    down: migration_20261127_090000_commendation_lookups.down,
    name: '20261127_090000_commendation_lookups',
  },
  {
    up: migration_20261127_124721_procedure_notices.up,
    down: migration_20261127_124721_procedure_notices.down,
    name: '20261127_124721_procedure_notices',
  },
  {
    up: migration_20261127_125000_procedure_notice_lookups.up,
    down: migration_20261127_125000_procedure_notice_lookups.down,
    name: '20261127_125000_procedure_notice_lookups',
  },
  {
    up: migration_20261127_133542_pages_and_site.up,
    down: migration_20261127_133542_pages_and_site.down,
    name: '20261127_133542_pages_and_site',
  },
  {
    up: migration_20261127_140000_page_lookups.up,
    down: migration_20261127_140000_page_lookups.down,
    name: '20261127_140000_page_lookups',
  },
  {
    up: migration_20261127_165831_plans_statistics_indices.up,
    down: migration_20261127_165831_plans_statistics_indices.down,
    name: '20261127_165831_plans_statistics_indices',
  },
  {
    up: migration_20261127_173000_plan_and_figure_lookups.up,
    down: migration_20261127_173000_plan_and_figure_lookups.down,
    name: '20261127_173000_plan_and_figure_lookups',
  },
  {
    up: migration_20261127_174351_navigation_and_featured.up,
    down: migration_20261127_174351_navigation_and_featured.down,
    name: '20261127_174351_navigation_and_featured',
  },
  {
    up: migration_20261127_190000_plan_and_figure_keys.up,
    down: migration_20261127_190000_plan_and_figure_keys.down,
    name: '20261127_190000_plan_and_figure_keys'
  },
];
