import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { guardQuery } from '../../../../delivery/api/guardQuery.ts'

export const POST = guardQuery(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
