import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { limitBody } from '../../../../delivery/api/limitBody.ts'

export const POST = limitBody(GRAPHQL_POST(config), { isQuery: true })
export const OPTIONS = REST_OPTIONS(config)
