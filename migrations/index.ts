import * as migration_20261123_000000_foundation from './20261123_000000_foundation';
import * as migration_20261125_000000_publication from './20261125_000000_publication';
import * as migration_20261125_100000_jobs from './20261125_100000_jobs';
import * as migration_20261125_300000_alarms from './20261125_300000_alarms';
import * as migration_20261126_000000_embargo from './20261126_000000_embargo';
import * as migration_20261126_100000_bundles from './20261126_100000_bundles';
import * as migration_20261126_200000_hugo_origin from './20261126_200000_hugo_origin';
import * as migration_20261126_300000_fetched_from from './20261126_300000_fetched_from';
import * as migration_20261126_400000_imports from './20261126_400000_imports';
import * as migration_20261126_500000_alignments from './20261126_500000_alignments';
import * as migration_20261126_600000_terms from './20261126_600000_terms';
import * as migration_20261126_700000_memory from './20261126_700000_memory';
import * as migration_20261126_800000_board from './20261126_800000_board';
import * as migration_20261126_900000_machine from './20261126_900000_machine';
import * as migration_20261126_950000_shared from './20261126_950000_shared';
import * as migration_20261127_000000_chip_facts from './20261127_000000_chip_facts';
import * as migration_20261127_100000_control_rules from './20261127_100000_control_rules';
import * as migration_20261127_200000_table_pins from './20261127_200000_table_pins';
import * as migration_20261127_210000_drift_tasks from './20261127_210000_drift_tasks';
import * as migration_20261127_230000_read_facts from './20261127_230000_read_facts';
import * as migration_20261127_240000_control_events from './20261127_240000_control_events';
import * as migration_20261128_020000_article_kinds from './20261128_020000_article_kinds';

export const migrations = [
  {
    up: migration_20261123_000000_foundation.up,
    down: migration_20261123_000000_foundation.down,
    name: '20261123_000000_foundation',
  },
  {
    up: migration_20261125_000000_publication.up,
    down: migration_20261125_000000_publication.down,
    name: '20261125_000000_publication',
  },
  {
    up: migration_20261125_100000_jobs.up,
    down: migration_20261125_100000_jobs.down,
    name: '20261125_100000_jobs',
  },
  {
    up: migration_20261125_300000_alarms.up,
    down: migration_20261125_300000_alarms.down,
    name: '20261125_300000_alarms',
  },
  {
    up: migration_20261126_000000_embargo.up,
    down: migration_20261126_000000_embargo.down,
    name: '20261126_000000_embargo',
  },
  {
    up: migration_20261126_100000_bundles.up,
    down: migration_20261126_100000_bundles.down,
    name: '20261126_100000_bundles',
  },
  {
    up: migration_20261126_200000_hugo_origin.up,
    down: migration_20261126_200000_hugo_origin.down,
    name: '20261126_200000_hugo_origin',
  },
  {
    up: migration_20261126_300000_fetched_from.up,
    down: migration_20261126_300000_fetched_from.down,
    name: '20261126_300000_fetched_from',
  },
  {
    up: migration_20261126_400000_imports.up,
    down: migration_20261126_400000_imports.down,
    name: '20261126_400000_imports',
  },
  {
    up: migration_20261126_500000_alignments.up,
    down: migration_20261126_500000_alignments.down,
    name: '20261126_500000_alignments',
  },
  {
    up: migration_20261126_600000_terms.up,
    down: migration_20261126_600000_terms.down,
    name: '20261126_600000_terms',
  },
  {
    up: migration_20261126_700000_memory.up,
    down: migration_20261126_700000_memory.down,
    name: '20261126_700000_memory',
  },
  {
    up: migration_20261126_800000_board.up,
    down: migration_20261126_800000_board.down,
    name: '20261126_800000_board',
  },
  {
    up: migration_20261126_900000_machine.up,
    down: migration_20261126_900000_machine.down,
    name: '20261126_900000_machine',
  },
  {
    up: migration_20261126_950000_shared.up,
    down: migration_20261126_950000_shared.down,
    name: '20261126_950000_shared',
  },
  {
    up: migration_20261127_000000_chip_facts.up,
    down: migration_20261127_000000_chip_facts.down,
    name: '20261127_000000_chip_facts',
  },
  {
    up: migration_20261127_100000_control_rules.up,
    down: migration_20261127_100000_control_rules.down,
    name: '20261127_100000_control_rules',
  },
  {
    up: migration_20261127_200000_table_pins.up,
    down: migration_20261127_200000_table_pins.down,
    name: '20261127_200000_table_pins',
  },
  {
    up: migration_20261127_210000_drift_tasks.up,
    down: migration_20261127_210000_drift_tasks.down,
    name: '20261127_210000_drift_tasks',
  },
  {
    up: migration_20261127_230000_read_facts.up,
    down: migration_20261127_230000_read_facts.down,
    name: '20261127_230000_read_facts',
  },
  {
    up: migration_20261127_240000_control_events.up,
    down: migration_20261127_240000_control_events.down,
    name: '20261127_240000_control_events'
  },
  {
    up: migration_20261128_020000_article_kinds.up,
    down: migration_20261128_020000_article_kinds.down,
    name: '20261128_020000_article_kinds',
  },
];
