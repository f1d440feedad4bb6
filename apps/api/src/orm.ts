import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { MikroORM } from '@mikro-orm/postgresql'
import { connectionSettings } from './database.ts'
import { entities } from './features/entities.ts'

/** The ORM for the verbs, as the role that only reads and writes rows. Queries do not pass here. */
export function makeOrm(clientUrl: string): MikroORM {
  return new MikroORM({
    clientUrl,
    entities: [...entities],
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 0, max: 8 },
    driverOptions: { ...connectionSettings, connectionTimeoutMillis: 2000 },
    timezone: 'UTC',
    // Entities of views are read through plans; nothing is ever generated from them.
    schemaGenerator: { ignoreSchema: ['cms', 'content', 'public'] },
  })
}
