import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import { migrations } from './migrations.ts'

/** A connection as the owner, for commands that migrate; it knows migrations and no entities. */
export function connectAsOwner(clientUrl: string): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: { migrationsList: migrations, tableName: 'migration', schema: 'reform', snapshot: false },
  })
}
