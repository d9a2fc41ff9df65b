/** The file in a site's folder that says what its shortcodes mean. */
export const mappingName = 'waferdesk.shortcodes.yaml'
