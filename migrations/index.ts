import * as migration_20261123_000000_foundation from './20261123_000000_foundation';

export const migrations = [
  {
    up: migration_20261123_000000_foundation.up,
    down: migration_20261123_000000_foundation.down,
    name: '20261123_000000_foundation'
  },
];
