import * as migration_20261123_225852_foundation from './20261123_225852_foundation';

export const migrations = [
  {
    up: migration_20261123_225852_foundation.up,
    down: migration_20261123_225852_foundation.down,
    name: '20261123_225852_foundation'
  },
];
