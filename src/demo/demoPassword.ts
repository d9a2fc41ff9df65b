/**
 * The password of the demonstration's three people, known to everybody.
 *
 * Only `loadDemo` makes people with it, and production never calls that.
 */
export const demoPassword = 'waferdesk-demo'
