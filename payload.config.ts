import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { readEnv } from './src/env.ts'
import { addWaferdeskIndexes, waferdesk } from './src/index.ts'
import { connectDatabase } from './src/ops/database.ts'
import { connectMail } from './src/ops/connectMail.ts'
import { survivePoolErrors } from './src/ops/survivePoolErrors.ts'

const env = readEnv()
const root = path.dirname(fileURLToPath(import.meta.url))

/** The application: environment, database and the newsroom's plugin. */
export default buildConfig({
  secret: env.payloadSecret,
  serverURL: env.publicUrl,
  db: connectDatabase(env, {
    migrationDir: path.join(root, 'migrations'),
    afterSchemaInit: [addWaferdeskIndexes],
  }),
  email: connectMail(env),
  editor: lexicalEditor(),
  sharp: sharp as never,
  telemetry: false,
  maxDepth: 4,
  defaultDepth: 1,
  graphQL: {
    schemaOutputFile: path.join(env.dataFolder, 'schema.graphql'),
    maxComplexity: 2000,
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: true,
  },
  // `npm run generate` writes the types; Payload would do it by itself in a process of its own.
  typescript: {
    outputFile: path.join(root, 'src/payload-types.ts'),
    autoGenerate: false,
    declare: false,
  },
  admin: { importMap: { baseDir: path.join(root, 'src') } },
  plugins: [
    waferdesk({
      publicUrl: env.publicUrl,
      mediaFolder: path.join(env.dataFolder, 'media'),
      imports: { folder: path.join(env.dataFolder, 'imports'), megabytes: env.importMegabytes },
      site: true,
      translationNote: env.hasTranslationNote,
      ...(env.translation ? { translation: env.translation } : {}),
    }),
  ],
  onInit: survivePoolErrors,
})
