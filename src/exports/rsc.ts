/** The door for server components of the admin panel's import map; nothing inside uses it. */
export { DeskIcon } from '../features/desk/admin/DeskIcon.tsx'
export { DeskLogo } from '../features/desk/admin/DeskLogo.tsx'
